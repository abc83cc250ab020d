import { createHash } from 'node:crypto'
import { inLists } from './at-once.ts'

/** A passage holds so many letters of texts, so that an article is one passage. */
const PASSAGE = 1_500
/** A title may have 300 characters, and begins with the article's word. */
const TITLE = 270

/** How an article holds its texts: as its title, or as its text in one of three notations. */
const forms = ['title', 'text', 'html', 'markdown'] as const

export interface Article {
  /** Found by no other question. */
  word: string
  form: (typeof forms)[number]
  texts: string[]
}

/** Every text in each form: what is longer than a passage in pieces, what is longer than a title up to its end. */
export function articlesOf(texts: string[]): Article[] {
  return forms.flatMap((form) => {
    const room = form === 'title' ? TITLE : PASSAGE
    const pieces = texts.flatMap((text) => inPieces(text, room).slice(0, form === 'title' ? 1 : undefined))
    return inLists(pieces, room, ({ length }) => length + 1).map((list, n) => ({
      word: wordOf(form, n),
      form,
      texts: list,
    }))
  })
}

/** A row for `baton ingest`. */
export function rowOf({ word, form, texts }: Article, origin: string): string {
  const row = { id: word, title: `The ${word} voucher`, url: `${origin}/${word}` }
  const answer = `The ${word} voucher is valid for 45 days.`
  if (form === 'title')
    return JSON.stringify({ ...row, title: `${row.title} ${texts.join(' ')}`, text: answer })
  // In the paragraph that is quoted: it is what the passage shows.
  const lines = [answer, ...texts.map((text) => text.replace(/\n\s*\n/g, '\n'))].join('\n')
  return JSON.stringify({ ...row, [form]: form === 'html' ? `<p>${lines}</p>` : lines })
}

function inPieces(text: string, room: number): string[] {
  const letters = Array.from(text)
  return inLists(letters, room - 1, ({ length }) => length).map((piece) => piece.join(''))
}

/** A word that no text holds and no other article's resembles: letters alone, so that it is searched as one. */
const wordOf = (form: string, n: number) =>
  createHash('sha256')
    .update(`${form} ${n}`)
    .digest('hex')
    .slice(0, 10)
    .replace(/\d/g, (digit) => 'ghklmnrstw'[Number(digit)] ?? '')
