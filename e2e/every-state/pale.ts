/**
 * Runs in the page: what of the panel and its launcher is too pale. WCAG 2.2 wants 4.5:1 for text and 3:1 for an icon. Axe cannot tell: it
 * finds no background for what is in a dialog of a shadow root.
 */
export function pale(): string[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no canvas')
  /** Colours over each other, the first below all. */
  const seen = (colours: string[]) => {
    pen.clearRect(0, 0, 1, 1)
    for (const colour of colours) {
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
    }
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)]
  }
  const luminance = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ratioOf = (element: Element, pseudo?: string) => {
    const below: string[] = []
    for (let at: Element | null = element; at; at = at.parentElement)
      below.unshift(getComputedStyle(at).backgroundColor)
    const [back, front] = [seen(below), seen([...below, getComputedStyle(element, pseudo).color])] as const
    const [dark = 0, light = 0] = [luminance(back), luminance(front)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  const saysSomething = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const elements = ['baton-panel', 'baton-launcher'].flatMap((name) => [
    ...(document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ])
  return elements.flatMap((element) => {
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (!isShown || element.closest('.hidden, :disabled, style')) return []
    const said: [wanted: number, is: number][] = []
    if (saysSomething(element)) said.push([4.5, ratioOf(element)])
    if (element.localName === 'svg') said.push([3, ratioOf(element)])
    if (element.matches(':placeholder-shown')) said.push([4.5, ratioOf(element, '::placeholder')])
    return said
      .filter(([wanted, is]) => is < wanted)
      .map(([wanted, is]) => `${element.outerHTML.slice(0, 60)}: ${is.toFixed(2)} of ${wanted}`)
  })
}
