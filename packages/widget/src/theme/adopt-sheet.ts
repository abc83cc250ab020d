/** Adds styles to a shadow root without a style element, so that a page with `style-src 'none'` allows them. */
export function adoptSheet(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
