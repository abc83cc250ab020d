/** Each keeps words from people and not from programs: nobody reads them, so nobody may be answered with them. */
const HIDING_STYLES = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|;)\s*(?:opacity|font-size)\s*:\s*0*(?:\.0+)?(?:[a-z%]+)?\s*(?:;|!|$)/i,
  /(?:^|;)\s*color\s*:\s*transparent/i,
  /(?:^|;)\s*(?:left|top|right|bottom|text-indent)\s*:\s*-\d{4,}px/i,
]

/** Whether an element's own attributes hide it. */
export function hiddenBy(attribute: (name: string) => string | null | undefined): boolean {
  const isHidden = attribute('hidden') ?? null
  if (isHidden !== null || attribute('aria-hidden') === 'true') return true
  const style = attribute('style')
  return !!style && HIDING_STYLES.some((hides) => hides.test(style))
}
