import type { Audience } from '@baton/contracts'

/** One article as its author wrote it, before anything is extracted. */
export interface SourceDocument {
  kind: 'document'
  /** The author's own id, else made from the file's path. */
  id: string
  /** True when the author gave the id; such an id is never changed to fit in. */
  idGiven: boolean
  /** Null: the first heading or the page's own title serves. */
  title: string | null
  url: string | null
  /** BCP 47; null where the author doesn't say. */
  language: string | null
  tags: string[]
  audience: Audience
  format: 'markdown' | 'mdx' | 'html' | 'text'
  content: string
  /** When the author changed it last, if they say so; milliseconds. */
  updatedAt: number | null
  /** File (and line) for messages. */
  from: string
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

export type SourceItem = SourceDocument | DocumentError | SkippedFile

/** A document larger than this is refused, in bytes; people don't write pages of that size. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024
