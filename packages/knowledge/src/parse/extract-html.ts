import type { Block } from '../parsed-document.ts'
import { tidyLine, tidyLines } from './clean-text.ts'
import type { Extract } from './extract.ts'
import { hiddenBy } from './hidden-by.ts'
import { type HtmlElement, type HtmlNode, htmlDocument } from './html-document.ts'
import { tableText } from './table-rows.ts'

const DROPPED =
  'script,style,template,noscript,svg,math,iframe,object,video,audio,canvas,nav,header nav,footer,aside,form,button,select,textarea,dialog,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="dialog"],[class~="sr-only"],[class~="visually-hidden"],[class~="breadcrumb"],[class~="breadcrumbs"],[class~="sidebar"],[class~="pagination"],[class~="skip-link"],[class~="toc"],[class~="cookie-banner"],[id="sidebar"],[id="toc"]'
const MAIN = ['main', '[role="main"]', 'article', '[itemprop="articleBody"]', 'body']
const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE UL PRE H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
)
// Browsers stop nesting far earlier than this; deeper pages are built to break readers.
const MAX_DEPTH = 400
const MIN_MENU_LINKS = 4

/** The readable text of a page: its main part, without navigation, forms, scripts and what is hidden. */
export function extractHtml(html: string): Extract {
  return extractDocument(htmlDocument(html))
}

/** The same for a page that is a tree already, which it takes apart. */
export function extractDocument(document: HtmlElement): Extract {
  const said = (selector: string, attribute?: string) => {
    const element = document.querySelector(selector)
    return tidyLine((attribute ? element?.getAttribute(attribute) : element?.textContent) ?? '') || null
  }
  const title = said('meta[property="og:title"]', 'content') ?? said('title')
  const language = said('html', 'lang')
  const url = said('link[rel="canonical"]', 'href')
  const root = MAIN.map((selector) => document.querySelector(selector)).find((element) =>
    element?.textContent?.trim(),
  )
  if (!root) return { title, language, url, blocks: [] }
  for (const element of [...root.querySelectorAll(DROPPED)]) element.remove()
  if (root.nodeName.toUpperCase() === 'BODY') dropMenus(root)
  dropHidden(root)
  return { title, language, url, blocks: blocksOf(root) }
}

function dropHidden(root: HtmlElement) {
  for (const element of [...root.querySelectorAll('*')]) {
    // The reader's selectors tell `HIDDEN` from `hidden`; browsers do not.
    const written = new Map(element.getAttributeNames().map((name) => [name.toLowerCase(), name]))
    if (written.size === 0) continue
    if (hiddenBy((name) => element.getAttribute(written.get(name) ?? name))) element.remove()
  }
}

/** Where nothing marks the main part, lists of nothing but links are menus. */
function dropMenus(root: HtmlElement) {
  for (const list of [...root.querySelectorAll('ul,ol')]) {
    const links = [...list.querySelectorAll('a')]
    const linked = links.reduce((sum, link) => sum + tidyLine(link.textContent ?? '').length, 0)
    const isMenu = links.length >= MIN_MENU_LINKS && linked > tidyLine(list.textContent ?? '').length * 0.85
    if (isMenu) list.remove()
  }
}

/** The blocks of a fragment such as a raw table inside Markdown. */
export function extractHtmlBlocks(html: string): Block[] {
  const body = htmlDocument(`<!doctype html><html><body>${html}</body></html>`).querySelector('body')
  if (!body) return []
  dropHidden(body)
  return blocksOf(body)
}

function blocksOf(root: HtmlElement): Block[] {
  const blocks: Block[] = []
  let inline = ''
  const flush = () => {
    const text = tidyLines(inline)
    if (text) blocks.push({ kind: 'paragraph', text })
    inline = ''
  }
  const walk = (node: HtmlNode, depth: number) => {
    if (depth > MAX_DEPTH) return
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) inline += (child.textContent ?? '').replace(/\s+/g, ' ')
      if (child.nodeType !== 1) continue
      const element = child as HtmlElement
      const name = element.nodeName.toUpperCase()
      const block = blockOf(element, name)
      if (block) {
        flush()
        if (block.text) blocks.push(block)
      } else if (BLOCK_TAGS.has(name)) {
        flush()
        walk(element, depth + 1)
        flush()
      } else if (name === 'BR') inline += '\n'
      else if (name === 'IMG') inline += altOf(element)
      else walk(element, depth + 1)
    }
  }
  walk(root, 0)
  flush()
  return blocks
}

/** Elements that are one block as a whole; null for those whose children are walked. */
function blockOf(element: HtmlElement, name: string): Block | null {
  if (/^H[1-6]$/.test(name))
    return { kind: 'heading', level: Number(name[1]), text: tidyLine(textOf(element)) }
  if (name === 'SUMMARY') return { kind: 'heading', level: 7, text: tidyLine(textOf(element)) }
  if (name === 'PRE')
    return { kind: 'code', text: (element.textContent ?? '').replace(/\n\s*\n/g, '\n').trim() }
  if (name === 'UL' || name === 'OL') return { kind: 'list', text: listText(element, name === 'OL', 0) }
  if (name === 'BLOCKQUOTE') return { kind: 'quote', text: tidyLines(textOf(element)) }
  if (name === 'DL') return { kind: 'list', text: definitionText(element) }
  if (name === 'TABLE' && !element.querySelector('table'))
    return { kind: 'table', text: tableElementText(element) }
  return null
}

/** Text with line breaks where blocks begin and end. */
function textOf(node: HtmlNode, depth = 0): string {
  if (depth > MAX_DEPTH) return ''
  let text = ''
  for (const child of [...node.childNodes]) {
    const name = child.nodeName.toUpperCase()
    if (child.nodeType === 3) text += (child.textContent ?? '').replace(/\s+/g, ' ')
    else if (child.nodeType !== 1) continue
    else if (name === 'BR') text += '\n'
    else if (name === 'IMG') text += altOf(child as HtmlElement)
    else if (name === 'PRE') text += `\n${child.textContent ?? ''}\n`
    else if (BLOCK_TAGS.has(name) || name === 'TR') text += `\n${textOf(child, depth + 1)}\n`
    else if (name === 'TD' || name === 'TH') text += ` ${textOf(child, depth + 1)} `
    else text += textOf(child, depth + 1)
  }
  return text
}

function altOf(image: HtmlElement): string {
  const alt = image.getAttribute('alt') ?? ''
  return /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(alt.trim()) ? '' : alt
}

function listText(list: HtmlElement, ordered: boolean, level: number): string {
  if (level > 20) return tidyLine(textOf(list))
  let number = Number(list.getAttribute('start') ?? 1) || 1
  const lines: string[] = []
  for (const item of [...list.childNodes]) {
    if (item.nodeName.toUpperCase() !== 'LI') continue
    const nested: string[] = []
    let own = ''
    for (const child of [...item.childNodes]) {
      const name = child.nodeName.toUpperCase()
      if (name === 'UL' || name === 'OL')
        nested.push(listText(child as HtmlElement, name === 'OL', level + 1))
      else
        own += BLOCK_TAGS.has(name)
          ? `\n${textOf(child)}\n`
          : child.nodeType === 3
            ? child.textContent
            : textOf(wrap(child))
    }
    lines.push(`${'  '.repeat(level)}${ordered ? `${number}.` : '-'} ${tidyLine(own)}`.trimEnd(), ...nested)
    number += 1
  }
  return lines.filter((line) => line.trim() && line.trim() !== '-').join('\n')
}

/** A node as the only child of a parent, so that its own name counts too. */
const wrap = (node: HtmlNode): HtmlNode => ({
  nodeType: 1,
  nodeName: 'SPAN',
  textContent: null,
  childNodes: [node],
})

function definitionText(list: HtmlElement): string {
  const lines: string[] = []
  for (const child of [...list.querySelectorAll('dt,dd')]) {
    const text = tidyLine(textOf(child))
    if (child.nodeName.toUpperCase() === 'DT') lines.push(`- ${text}`)
    else if (lines.length > 0) lines.push(`${lines.pop()}: ${text}`)
    else lines.push(`- ${text}`)
  }
  return lines.join('\n')
}

function tableElementText(table: HtmlElement): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => ({
    cells: [...row.querySelectorAll('th,td')].map((cell) => tidyLine(textOf(cell))),
    isHeader: row.querySelector('th') !== null && row.querySelector('td') === null,
  }))
  const [first, ...rest] = rows
  const caption = tidyLine(table.querySelector('caption')?.textContent ?? '')
  const text = first?.isHeader
    ? tableText(
        first.cells,
        rest.map((row) => row.cells),
      )
    : tableText(
        [],
        rows.map((row) => row.cells),
      )
  return [caption, text].filter(Boolean).join('\n')
}
