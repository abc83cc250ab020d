import type { Block } from '../parsed-document.ts'
import { type PdfCell, tableAt } from './pdf-tables.ts'

export interface PdfLine {
  text: string
  /** Points from the lower edge of the page. */
  y: number
  /** Height of its letters in points. */
  size: number
  /** What stands apart in it, from left to right. */
  cells: PdfCell[]
}

// Lines at the edges of so many pages are headers and footers.
const MIN_RUNNING_PAGES = 3
const RUNNING_SHARE = 0.4
const EDGE_LINES = 2
const HEADING_RATIO = 1.15
const MAX_HEADING_LETTERS = 150
// Lines further apart than this, in heights of their letters, are two paragraphs.
const PARAGRAPH_GAP = 1.75
const PAGE_NUMBER = /^[-–(\s]*(?:\d{1,4}|[ivxlc]{1,6})[-–)\s]*$/i
// A line of a table of contents.
const LEADERS = /(?:\.\s?){5}\s*[\divxlc]*$/i
const ITEM = /^(?:[•◦▪‣●–*-]|\d{1,3}[.)])\s+/

/** The lines of all pages as blocks: headers, footers and page numbers dropped, broken lines and words put together. */
export function pdfBlocks(pages: PdfLine[][]): Block[] {
  const running = runningLines(pages)
  const body = bodySize(pages)
  const sizes = headingSizes(pages, body)
  const blocks: Block[] = []
  let last: PdfLine | null = null
  for (const [number, page] of pages.entries()) {
    let inTable = 0
    for (const [index, line] of page.entries()) {
      if (inTable > 0) {
        inTable -= 1
        continue
      }
      const level = isHeading(line, body) ? sizes.indexOf(Math.round(line.size)) + 1 : 0
      // What runs over every page may be the title, which the first one has in large letters.
      const isTitle = number === 0 && level > 0
      const isRunning = running.has(keyOf(line)) || PAGE_NUMBER.test(line.text)
      if (LEADERS.test(line.text) || (isEdge(page, index) && isRunning && !isTitle)) continue
      const table = tableAt(page, index)
      if (table) {
        blocks.push({ kind: 'table', text: table.text })
        inTable = table.lines - 1
      } else if (level > 0) addHeading(blocks, line, Math.min(level, 6), last)
      else addLine(blocks, line, last)
      last = line
    }
  }
  return blocks
}

const isHeading = ({ size, text }: PdfLine, body: number) =>
  size >= body * HEADING_RATIO && text.length <= MAX_HEADING_LETTERS && /\p{L}/u.test(text)

const isEdge = (page: PdfLine[], index: number) => index < EDGE_LINES || index >= page.length - EDGE_LINES

/** Page numbers differ from page to page. */
const keyOf = ({ text }: PdfLine) => text.replace(/\d+/g, '#')

function runningLines(pages: PdfLine[][]): Set<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const keys = page.filter((_, index) => isEdge(page, index)).map(keyOf)
    for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const least = Math.max(MIN_RUNNING_PAGES, pages.length * RUNNING_SHARE)
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key))
}

/** The size that most letters have. */
function bodySize(pages: PdfLine[][]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size)
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** The sizes of headings, largest first. */
function headingSizes(pages: PdfLine[][], body: number): number[] {
  const sizes = pages.flat().filter((line) => isHeading(line, body))
  return [...new Set(sizes.map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
}

function addHeading(blocks: Block[], line: PdfLine, level: number, last: PdfLine | null) {
  const before = blocks.at(-1)
  const goesOn = before?.kind === 'heading' && before.level === level && last !== null && isNear(last, line)
  if (goesOn) before.text = joined(before.text, line.text)
  else blocks.push({ kind: 'heading', level, text: line.text })
}

function addLine(blocks: Block[], line: PdfLine, last: PdfLine | null) {
  const before = blocks.at(-1)
  const isItem = ITEM.test(line.text)
  const text = line.text.replace(/^[•◦▪‣●–*]\s+/, '- ')
  if (before?.kind === 'table' && !isItem) blocks.push({ kind: 'paragraph', text })
  else if (isItem && before?.kind === 'list') before.text += `\n${text}`
  else if (isItem) blocks.push({ kind: 'list', text })
  else if (before && before.kind !== 'heading' && last && isNear(last, line))
    before.text = joined(before.text, text)
  else if (before?.kind === 'paragraph' && last && last.y < line.y && !/[.!?:…。]["”’)]?$/.test(before.text))
    // A sentence that goes on at the top of the next page or column.
    before.text = joined(before.text, text)
  else blocks.push({ kind: 'paragraph', text })
}

const isNear = (above: PdfLine, below: PdfLine) =>
  above.y > below.y && above.y - below.y < Math.max(above.size, below.size) * PARAGRAPH_GAP

/** Puts a word together that was broken at the end of a line. */
const joined = (before: string, after: string) =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`
