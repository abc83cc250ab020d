import { expect, it } from 'vitest'
import type { AskedWord } from './asked-words.ts'
import { type Candidate, type Rank, rank } from './rank.ts'
import type { Question } from './read-question.ts'
import { packWords } from './word-codes.ts'

const word = (stem: string, weight = 1, change: Partial<AskedWord> = {}): AskedWord => ({
  stem,
  known: stem,
  likeness: 1,
  forms: [{ stem: change.known ?? stem, likeness: change.likeness ?? 1, chunks: 1 }],
  weight,
  ...change,
})
const question = (words: AskedWord[], asking: string[] = []): Question => ({
  words,
  order: words.map(({ stem }) => stem),
  asked: words.map(({ known }) => known),
  asking: new Set(asking),
  isLetter: false,
  query: { required: [], optional: [], everywhere: [] },
})
/** A chunk of stems: title, headings, then one sentence a line. */
function candidate(text: string): Candidate {
  const lines = text.split('\n').map((line) => (line ? line.split(' ') : []))
  const title = lines[0] ?? []
  return {
    words: packWords(lines),
    title: title.map((stem) => ({ stem, surface: stem, isStopword: false })),
  }
}

/** Ranks one chunk beside another of ordinary length. */
function rankOne(text: string, words: AskedWord[], asking?: string[]): Rank {
  const other = candidate('another title\n\nten other words that stand in some text of ours')
  const [first] = rank(question(words, asking), [candidate(text), other])
  if (!first) throw new Error('Two chunks have two ranks.')
  return first
}
const asked = [word('refund'), word('tent')]

it('one sentence with both words outranks two with one each; neighbours outrank distant words', () => {
  const apart = rankOne('\n\nrefund card\npitch tent', asked)
  const together = rankOne('\n\nrefund any old broken tent', asked)
  const adjacent = rankOne('\n\nrefund tent', asked)
  expect(apart.coverage).toBe(1)
  expect(together.score).toBeGreaterThan(apart.score)
  expect(adjacent.score).toBeGreaterThan(together.score)
})

it('a word in the title outranks one in the text, and a short text a long one', () => {
  const text = (length: number) => `\n\ntent ${Array(length).fill('other').join(' ')}`
  expect(rankOne('tent\n\nother', [word('tent')]).score).toBeGreaterThan(
    rankOne('\n\ntent other', [word('tent')]).score,
  )
  expect(rankOne(text(20), [word('tent')]).score).toBeGreaterThan(rankOne(text(200), [word('tent')]).score)
})

it('a title that asks alike, or in other forms of the words, comes before one that does not', () => {
  const plain = rankOne('pitch tent\n\ntent', [word('tent')], ['how', 'do', 'i'])
  const alike = rankOne('how do i pitch tent\n\ntent', [word('tent')], ['how', 'do', 'i'])
  expect(alike.score).toBeGreaterThan(plain.score)
  const related = rankOne('tenting\n\ntent', [word('tent')])
  expect(related.score).toBeGreaterThan(rankOne('cooking\n\ntent', [word('tent')]).score)
})

it('words weigh by rarity; repaired ones and relatives by their likeness', () => {
  expect(rankOne('\n\ntent', [word('refund', 3), word('tent')]).coverage).toBe(0.25)
  expect(rankOne('\n\nrefund', [word('refnud', 1, { known: 'refund', likeness: 0.8 })]).coverage).toBe(0.8)
  const forms = [
    { stem: 'refund', likeness: 1, chunks: 1 },
    { stem: 'refundable', likeness: 0.5, chunks: 1 },
  ]
  expect(rankOne('\n\nrefundable', [word('refund', 1, { forms })]).coverage).toBe(0.5)
  expect(rankOne('\n\nrefundable refund', [word('refund', 1, { forms })]).coverage).toBe(1)
})

it('a question without weight covers nothing', () => {
  expect(rankOne('a\n\nb', [])).toEqual({ score: 0, coverage: 0 })
})
