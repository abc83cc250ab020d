import { cleanText, tidyLine } from './clean-text.ts'
import type { PdfLine } from './pdf-blocks.ts'
import type { PdfCell } from './pdf-tables.ts'

/** A piece of text as pdf.js gives it. */
interface TextPiece {
  str: string
  /** [a, b, c, d, x, y], in points from the lower left corner. */
  transform: number[]
  width: number
  hasEOL: boolean
}

// A wider gap, in heights of the letters, is no space between two words.
const CELL_GAP = 1.2

/** The pieces of a page as lines, in the order in which the file has them: that is how columns are read. */
export function linesOf(pieces: TextPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | null = null
  let endX = 0
  for (const { str, transform, width, hasEOL } of pieces) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform
    const size = Math.hypot(a, b)
    if (str.trim()) {
      if (line && Math.abs(line.y - y) > Math.max(size, line.size) * 0.5) line = null
      if (!line) {
        line = { text: '', y, size, cells: [] }
        lines.push(line)
      } else if (x - endX > size * 0.15 && !line.text.endsWith(' ')) line.text += ' '
      line.text += str
      addToCells(line.cells, { text: str, left: x, right: x + width }, size * CELL_GAP)
      line.size = Math.max(line.size, size)
      endX = x + width
    } else if (line && str) line.text += ' '
    if (hasEOL) line = null
  }
  return lines
    .map((one) => ({ ...one, text: tidy(one.text), cells: one.cells.map(tidyCell) }))
    .filter(({ text }) => text !== '')
}

function addToCells(cells: PdfCell[], piece: PdfCell, gap: number): void {
  const last = cells.at(-1)
  if (!last || piece.left - last.right > gap) cells.push(piece)
  else {
    last.text += piece.left > last.right ? ` ${piece.text}` : piece.text
    last.right = piece.left > last.left ? piece.right : last.right
  }
}

const tidy = (text: string) => tidyLine(cleanText(text))
const tidyCell = (cell: PdfCell): PdfCell => ({ ...cell, text: tidy(cell.text) })
