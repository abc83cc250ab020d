import type { Passage } from '@baton/contracts'
import { type Letters, lettersOf } from '../letters.ts'
import { countTerms, terms } from '../terms.ts'
import { type Block, splitPassage, type Unit } from './split-passage.ts'

/** A passage taken apart, with the terms of each part. */
export interface ReadPassage {
  passage: Passage
  blocks: Block[]
  units: Unit[]
  /** Terms of each unit, in the same order. */
  held: Set<string>[]
  /** Letters of the same. */
  letters: Letters[]
  /** Of the title, whole and up to its colon, and of the headings above the passage, each. */
  topics: { title: Set<string>[]; headings: Set<string>[] }
  /** Of all of them. */
  titles: Set<string>
  /** Of the heading right above, or the title if there is none. */
  nearest: Set<string>
}

export function readPassage(passage: Passage, language: string): ReadPassage {
  const { blocks, units } = splitPassage(passage.text, passage.language || language)
  const found = units.map((unit) => terms(unit.text, language))
  const held = found.map((all) => new Set(all))
  const letters = found.map((all) => lettersOf(all.join(' ')))
  const { title, headings } = passage
  const read = (text: string) => new Set(terms(text, language))
  const titles = read([title, ...headings].join(' '))
  const topics = { title: [title, title.split(/[:：]/)[0] ?? ''].map(read), headings: headings.map(read) }
  const nearest = read(headings.at(-1) ?? title)
  return { passage, blocks, units, held, letters, topics, titles, nearest }
}

/** The nearest heading above a unit (inside the passage, else above it), and how many blocks lie between. */
export function headingAbove(
  { units, held, nearest, passage }: ReadPassage,
  at: number,
): { text: string; said: Set<string>; blocksBelow: number } {
  const heading = units.findLastIndex((unit, index) => index < at && unit.kind === 'heading')
  const block = units[at]?.block ?? 0
  const [unit, said] = [units[heading], held[heading]]
  return unit && said
    ? { text: unit.text, said, blocksBelow: block - unit.block - 1 }
    : { text: passage.headings.at(-1) ?? passage.title, said: nearest, blocksBelow: block }
}

/** Whether a sentence names another of these pages: then it says where the answer is, and not the answer. */
export function pointsElsewhere(text: string, own: Passage, passages: Passage[]): boolean {
  return passages.some(
    ({ title, articleId }) =>
      articleId !== own.articleId && title !== own.title && /\s/.test(title) && text.indexOf(title) > 0,
  )
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|upper|lower|inner|outer|greater|nueva|nuevo|nouvelle|neu|nova|novo)$/i

/** Whether one of some names stands in a text only as a part of another: "Northern Ireland" for "Ireland". */
export function namesAnother(text: string, names: string[]): boolean {
  const held = names.filter((name) => text.includes(name))
  if (held.length === 0) return false
  const words = text.match(WORD) ?? []
  return held.some((name) => {
    const before = words.flatMap((word, at) => (word === name ? [words[at - 1] ?? ''] : []))
    return before.length > 0 && before.every((word) => DIRECTION.test(word) && !names.includes(word))
  })
}

/** Words of a question with a capital. */
export function namesIn(question: string): string[] {
  return (question.match(WORD) ?? []).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** How far a unit is about something asked for, 0 to 1: the first cell of a row, or the subject of a sentence, names it. */
export function namesAsked({ text, kind }: Unit, asked: string[], language: string): number {
  if (kind === 'row' && text.includes(CELL)) {
    // "Country: Spain": the column's name stands in each row. Of "Spain, Italy" either is the name.
    const [cell = ''] = text.split(CELL)
    const names = cell
      .slice(cell.indexOf(': ') + 1)
      .replace(/[(（][^)）]*[)）]/g, '')
      .split(/[,、，;]/)
    return Math.max(...names.map((name) => shareOf(terms(name, language), asked)))
  }
  const [first = ''] = terms(text, language)
  // Half a word is no subject.
  return asked.includes(first) && countTerms([first]) === 1 ? 1 : 0
}

function shareOf(name: string[], asked: string[]): number {
  return name.filter((term) => asked.includes(term)).length / Math.max(1, name.length)
}

const CELL = ' · '
