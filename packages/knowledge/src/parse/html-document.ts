import { parseHTML } from 'linkedom'
import { cleanText } from './clean-text.ts'

// The parts of the DOM that are used here; linkedom's own types are looser.
export interface HtmlNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<HtmlNode>
}
export interface HtmlElement extends HtmlNode {
  getAttributeNames(): string[]
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  remove(): void
}

/** A page as a tree; what stands without `<html>` or `<body>` is its body. */
export function htmlDocument(html: string): HtmlElement {
  const whole = /<(?:body|html|head)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(cleanText(whole)).document as unknown as HtmlElement
}
