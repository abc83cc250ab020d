/** About how many characters of each end name a passage well enough for a browser to find it. */
const END_LENGTH = 28

/**
 * The address of a cited article with a text fragment (`#:~:text=`), so that the browser scrolls to the quote and
 * marks it. Relative addresses are resolved against `base`, the page the widget is on. Null for anything that is not
 * http or https.
 */
export function citationLink(url: string | null, quote: string, base: string): string | null {
  if (url === null || !URL.canParse(url, base)) return null
  const address = new URL(url, base)
  if (!/^https?:$/.test(address.protocol)) return null
  const fragment = textFragment(quote)
  if (fragment) address.hash += `${address.hash ? '' : '#'}:~:text=${fragment}`
  return address.href
}

/** `start,end` for a long quote, the whole of a short one; cut at word borders of any script. */
export function textFragment(quote: string): string {
  const lines = quote.split('\n').map(plainLine).filter(Boolean)
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  if (lines.length < 2 && first.length <= 3 * END_LENGTH) return encode(first)
  return `${encode(takeWords(words(first)))},${encode(takeWords(words(last).reverse(), true))}`
}

/** List marks and table bars are in the chunk's text but not on the article's page. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
    .replace(/\s*\|.*$/, '')
    .trim()
}

function words(text: string): string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text),
    (part) => part.segment,
  )
}

function takeWords(parts: string[], fromEnd = false): string {
  let taken = ''
  for (const part of parts) {
    if (taken.length >= END_LENGTH) break
    taken = fromEnd ? part + taken : taken + part
  }
  return taken.trim()
}

/** Dashes and commas mean something inside a fragment; encodeURIComponent leaves dashes alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
