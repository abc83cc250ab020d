import type { AskedWord, Question } from './read-question.ts'

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
  /** Words of the title, in order. */
  title: string[]
}

export interface Place {
  /** Index of the word. */
  word: number
  likeness: number
  /** Words before it; lines are far apart. */
  at: number
  line: number
}

/** Index of an asked word by each form it has on this site. */
export type Forms = ReadonlyMap<string, { word: number; likeness: number }>

// No two words of different lines are neighbours.
const LINE_GAP = 3

export function formsOf(words: AskedWord[]): Forms {
  const forms = new Map<string, { word: number; likeness: number }>()
  for (const [word, asked] of words.entries()) {
    for (const { stem, likeness } of asked.forms) {
      const known = forms.get(stem)
      if (!known || known.likeness < likeness) forms.set(stem, { word, likeness })
    }
  }
  return forms
}

/** Reads a chunk's analysed words: title, headings, then one sentence a line (`IndexedChunk.terms`). */
export function readChunk(terms: string, { words }: Question, forms: Forms): ReadChunk {
  const chunk: ReadChunk = {
    counts: words.map(() => ({ title: 0, headings: 0, body: 0 })),
    held: words.map(() => 0),
    lengths: { title: 0, headings: 0, body: 0 },
    places: [],
    title: [],
  }
  let at = 0
  for (const [line, text] of terms.split('\n').entries()) {
    at += LINE_GAP
    const field = line === 0 ? 'title' : line === 1 ? 'headings' : 'body'
    const stems = text ? text.split(' ') : []
    chunk.lengths[field] += stems.length
    if (line === 0) chunk.title = stems
    for (const stem of stems) {
      at += 1
      const form = forms.get(stem)
      const counts = form && chunk.counts[form.word]
      if (!form || !counts) continue
      counts[field] += form.likeness
      chunk.held[form.word] = Math.max(chunk.held[form.word] ?? 0, form.likeness)
      chunk.places.push({ ...form, at, line })
    }
  }
  return chunk
}
