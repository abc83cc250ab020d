import type { Audience } from '@baton/contracts'

/** One block of an article's text, free of markup. Lists and tables have one item or row a line. */
export type Block =
  | {
      kind: 'heading'
      /** 1 to 6; 7 and deeper for tabs and accordions. An empty text ends every heading of that level or deeper. */
      level: number
      text: string
    }
  | { kind: 'paragraph' | 'list' | 'table' | 'code' | 'quote'; text: string }

/** A page, or a question (the title) with its answer. */
export type ArticleKind = 'page' | 'faq'

/** What an author may say about an article, whatever it is written in. */
export interface ArticleValues {
  /** The author's own id, else made from the file's path. */
  id: string
  /** True when the author gave the id; such an id is never changed to fit in. */
  idGiven: boolean
  articleKind: ArticleKind
  url: string | null
  /** BCP 47; null where neither the author nor the page says. */
  language: string | null
  tags: string[]
  audience: Audience
  /** Nobody is shown it before; milliseconds. */
  validFrom: number | null
  /** Nobody is shown it after; milliseconds. */
  validUntil: number | null
  /** When the author changed it last, if they say so; milliseconds. */
  updatedAt: number | null
  /** File (and line) or address, for messages. */
  from: string
}

/** One article in plain text. Plain data: it may come from another thread or another machine. */
export interface ParsedDocument extends ArticleValues {
  kind: 'document'
  title: string
  blocks: Block[]
}

/** Something that could not be taken in. `message` is one sentence: what was found, what was wanted. */
export interface DocumentError {
  kind: 'error'
  /** The id that the article would have, where it can be told: pruning spares it. */
  id?: string
  from: string
  message: string
}

/** Something that is left out on purpose. */
export interface SkippedFile {
  kind: 'skipped'
  from: string
  reason: string
}

export type ParsedItem = ParsedDocument | DocumentError | SkippedFile

/** Says that something could not be taken in; `problem` goes on where `from` ends. */
export const failed = (from: string, problem: string): DocumentError => ({
  kind: 'error',
  from,
  message: `${from} ${problem}.`,
})
