import type { PdfLine } from './pdf-blocks.ts'
import { tableText } from './table-rows.ts'

/** A piece of a line that stands apart from what is beside it. */
export interface PdfCell {
  text: string
  /** Where it begins and ends, in points from the left. */
  left: number
  right: number
}

const MIN_ROWS = 3
// Longer cells are rather two columns of prose.
const MAX_CELL_LETTERS = 48
// Rows further apart than this, in heights of their letters, are no rows of one table.
const ROW_GAP = 3.5
const MARKER = /^(?:[•◦▪‣●–*-]|\d{1,3}[.)])$/

/** The table that begins at a line of a page: its text, and how many lines it has; null when there is none. */
export function tableAt(page: PdfLine[], start: number): { text: string; lines: number } | null {
  const first = page[start]
  if (!first || !isRow(first)) return null
  const rows: string[][] = []
  for (let at = start; at < page.length; at += 1) {
    const [line, above] = [page[at], at > start ? page[at - 1] : null]
    const row = line && isRow(line) && (!above || isBelow(above, line)) ? inColumns(line, first.cells) : null
    if (!row) break
    rows.push(row)
  }
  if (rows.length < MIN_ROWS) return null
  const [head = [], ...rest] = rows
  const text = isHeader(head, rest) ? tableText(head, rest) : tableText([], rows)
  return { text, lines: rows.length }
}

const isRow = ({ cells }: PdfLine) =>
  cells.length > 1 &&
  !MARKER.test(cells[0]?.text ?? '') &&
  cells.every(({ text }) => text.length <= MAX_CELL_LETTERS)

const isBelow = (above: PdfLine, line: PdfLine) =>
  above.y > line.y && above.y - line.y < Math.max(above.size, line.size) * ROW_GAP

/** A line's cells under those of the first line, empty where it has none; null when one stands under none. */
function inColumns({ cells, size }: PdfLine, columns: PdfCell[]): string[] | null {
  const row = columns.map(() => '')
  for (const cell of cells) {
    const column = columns.findIndex((one) => isUnder(cell, one, size))
    if (column < 0 || row[column]) return null
    row[column] = cell.text
  }
  return row
}

/** Columns stand in line by their left edges, their right ones or their middles. */
function isUnder(cell: PdfCell, column: PdfCell, size: number): boolean {
  const middle = (cell.left + cell.right - column.left - column.right) / 2
  return [cell.left - column.left, cell.right - column.right, middle].some((off) => Math.abs(off) < size)
}

/** Names above numbers; a table without either is read row by row. */
function isHeader(head: string[], rest: string[][]): boolean {
  const hasDigit = (row: string[]) => row.some((cell) => /\p{N}/u.test(cell))
  return !hasDigit(head) && rest.filter(hasDigit).length * 2 > rest.length
}
