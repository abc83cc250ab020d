import { END } from './inline.ts'
import { isTableHead, ROW } from './lines.ts'

/**
 * Drops lines at the end of arriving text of which nobody can tell yet what they will be (a lone list mark,
 * the head of a table before its second row), and marks the new end for the inline parser. Changes `lines`.
 */
export function holdBack(lines: string[], inCode: boolean): void {
  const back = (count: number) => lines[lines.length - count] ?? ''
  while (!inCode && lines.length && !back(1).trim()) lines.pop()
  const last = back(1).trim()
  if (inCode ? /^`{1,2}$/.test(last) : /^(#+|[-*_+>\s]+|\d{1,9}[.)]?|`+)$/.test(last)) lines.pop()
  else if (!inCode && ROW.test(last) && !ROW.test(back(3)) && !isTableHead(back(2), last)) {
    lines.splice(ROW.test(back(2)) ? -2 : -1)
  }
  if (lines.length) lines.push(lines.pop() + END)
}
