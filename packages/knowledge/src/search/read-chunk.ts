import type { AskedWord } from './asked-words.ts'
import type { Question } from './read-question.ts'
import { readWords, wordCode } from './word-codes.ts'

/** Where a chunk has the words of a question. */
export interface ReadChunk {
  /** How often each word stands in the title, the headings and the text; a relative counts by its likeness. */
  counts: { title: number; headings: number; body: number }[]
  /** How surely each word stands in it at all. */
  held: number[]
  /** Words in each field. */
  lengths: { title: number; headings: number; body: number }
  /** Each hit in reading order. */
  places: Place[]
}

export interface Place {
  /** Index of the word. */
  word: number
  likeness: number
  /** Words before it; lines are far apart. */
  at: number
  line: number
}

/** The asked words that each word of this site may stand for, by its code. */
export type Forms = ReadonlyMap<number, { word: number; likeness: number }[]>

// No two words of different lines are neighbours.
const LINE_GAP = 3

export function formsOf(words: AskedWord[]): Forms {
  const forms = new Map<number, { word: number; likeness: number }[]>()
  for (const [word, asked] of words.entries()) {
    for (const { stem, likeness } of asked.forms) {
      const code = wordCode(stem)
      const known = forms.get(code) ?? []
      if (!known.some((form) => form.word === word)) forms.set(code, [...known, { word, likeness }])
    }
  }
  return forms
}

/** Reads a chunk's words: title, headings, then one sentence a line (`IndexedChunk.words`). */
export function readChunk(bytes: Uint8Array, { words }: Question, forms: Forms): ReadChunk {
  const chunk: ReadChunk = {
    counts: words.map(() => ({ title: 0, headings: 0, body: 0 })),
    held: words.map(() => 0),
    lengths: { title: 0, headings: 0, body: 0 },
    places: [],
  }
  let at = 0
  readWords(bytes, (code, line) => {
    at += 1
    const field = line === 0 ? 'title' : line === 1 ? 'headings' : 'body'
    chunk.lengths[field] += 1
    const found = forms.get(code)
    if (!found) return
    for (const { word, likeness } of found) {
      const counts = chunk.counts[word]
      if (counts) counts[field] += likeness
      chunk.held[word] = Math.max(chunk.held[word] ?? 0, likeness)
      chunk.places.push({ word, likeness, at: at + LINE_GAP * line, line })
    }
  })
  return chunk
}
