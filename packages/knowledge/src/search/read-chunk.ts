import type { AskedWord, Question } from './read-question.ts'
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

/** Index of an asked word by the code of each form it has on this site. */
export type Forms = ReadonlyMap<number, { word: number; likeness: number }>

// No two words of different lines are neighbours.
const LINE_GAP = 3

export function formsOf(words: AskedWord[]): Forms {
  const forms = new Map<number, { word: number; likeness: number }>()
  for (const [word, asked] of words.entries()) {
    for (const { stem, likeness } of asked.forms) {
      const code = wordCode(stem)
      if ((forms.get(code)?.likeness ?? 0) < likeness) forms.set(code, { word, likeness })
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
    const form = forms.get(code)
    const counts = form && chunk.counts[form.word]
    if (!form || !counts) return
    counts[field] += form.likeness
    chunk.held[form.word] = Math.max(chunk.held[form.word] ?? 0, form.likeness)
    chunk.places.push({ ...form, at: at + LINE_GAP * line, line })
  })
  return chunk
}
