/**
 * What is checked and let out as one: a sentence, a row, a block of code. Some only lead to what follows and fall with
 * it: a heading, an intro ("You need:"), the head of a table, a lone "Yes.".
 */
export interface Piece {
  kind: 'sentence' | 'row' | 'code' | 'heading' | 'intro' | 'table-head' | 'yes'
  /** White space that was before it. */
  gap: string
  /** Of its line: indentation, the mark of a list, heading or quote. */
  mark: string
  text: string
  startsLine: boolean
  isItem: boolean
  /** Where its text stands in all that was written. */
  start: number
  end: number
}

export const LEADING = new Set<Piece['kind']>(['heading', 'intro', 'table-head', 'yes'])
