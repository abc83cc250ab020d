export type LineKind = 'blank' | 'code' | 'heading' | 'quote' | 'table' | 'list' | 'paragraph'

export const FENCE = /^\s*```/
export const ROW = /^\s*\|/
/** indent, mark, text */
export const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(\S.*)/s
/** text */
export const HEADING = /^ {0,3}#{1,6}\s+(\S.*)/s

/** What a line begins; rules (`---`) count as blank. A table is told by its second row. */
export function kindOf(line: string, next = ''): LineKind {
  if (/^\s*(([-*_] *){3,})?\0?$/.test(line)) return 'blank'
  if (FENCE.test(line)) return 'code'
  if (HEADING.test(line)) return 'heading'
  if (/^\s*>/.test(line)) return 'quote'
  if (ITEM.test(line)) return 'list'
  return isTableHead(line, next) ? 'table' : 'paragraph'
}

/** Cells of a table row; `\|` does not end a cell. */
export function cells(row: string): string[] {
  return row
    .replace(/^\s*\|/, '')
    .replace(/\|\s*\0?$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

export function isTableHead(line: string, next: string): boolean {
  return ROW.test(line) && /^\s*\|[\s:|]*-[\s:|-]*\0?$/.test(next) && cells(next).length >= cells(line).length
}
