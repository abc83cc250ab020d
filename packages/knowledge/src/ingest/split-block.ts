import type { Block } from '../parsed-document.ts'
import { countWords } from './count-words.ts'
import { splitSentences } from './split-sentences.ts'

/** A block, or a part of one that is too long for a chunk. */
export interface Piece {
  text: string
  words: number
  /** True for the later parts of a list, table or code: they follow their block after a line break. */
  continues?: boolean
}

// A sentence or line of more letters is data, and is cut wherever it has a space.
const MAX_LINE = 2_000

/** A block in pieces of at most `maxWords`: prose is cut after a sentence; lists, tables and code between lines. */
export function splitBlock(block: Block, maxWords: number): Piece[] {
  const words = countWords(block.text)
  if (words <= maxWords) return [{ text: block.text, words }]
  const prose = block.kind === 'paragraph' || block.kind === 'quote'
  const units = (prose ? splitSentences(block.text) : block.text.split('\n')).flatMap(cutLong)
  const pieces: Piece[] = []
  for (const unit of units) {
    const last = pieces.at(-1)
    const unitWords = countWords(unit)
    if (last && last.words + unitWords <= maxWords) {
      last.text += prose ? ` ${unit}` : `\n${unit}`
      last.words += unitWords
    } else pieces.push({ text: unit, words: unitWords, continues: last !== undefined && !prose })
  }
  return pieces
}

function cutLong(unit: string): string[] {
  if (unit.length <= MAX_LINE) return [unit]
  const parts: string[] = []
  for (let rest = unit; rest; ) {
    const space = rest.length <= MAX_LINE ? rest.length : rest.lastIndexOf(' ', MAX_LINE)
    // Never between the two halves of one character.
    const end =
      space > MAX_LINE / 2 ? space : MAX_LINE - (/[\ud800-\udbff]/.test(rest[MAX_LINE - 1] ?? '') ? 1 : 0)
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return parts
}
