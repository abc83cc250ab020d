import type { ArticleId, SourceId } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import type { DocumentError, ParsedItem } from '../parsed-document.ts'
import type { BoilerplateCounter } from './boilerplate.ts'

export interface IngestOptions {
  /** Articles belong to the source of this name; it is made when it is new. */
  sourceName: string
  /**
   * Takes out articles of this source that came no more; default false. A function is asked once everything has come.
   * Nothing is taken out after an abort.
   */
  prune?: boolean | (() => boolean)
  /** BCP 47, for pages that don't tell their language; default `en`. */
  language?: string
  /** Articles that were written or edited here are replaced too; default false: they stay as they are. */
  replacesWritten?: boolean
  onProgress?: (progress: IngestProgress) => void
  /** Ends the work between two writes; what is written stays, and the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

export interface IngestProgress {
  stage: 'reading' | 'indexing'
  /** Documents dealt with in this stage. */
  done: number
  /** Null while reading. */
  total: number | null
}

export interface IngestResult {
  added: number
  changed: number
  unchanged: number
  removed: number
  failed: number
  skipped: number
  /** What came and is in the knowledge now, changed or not. */
  articles: number
  /** Chunks of what was added or changed. */
  chunks: number
  ms: number
  errors: DocumentError[]
  /** What is different from before, in the order in which it was written. */
  changes: { id: ArticleId; change: 'added' | 'changed' | 'removed' }[]
}

/** An article that its source knows to be as it was, without having read it again. */
export interface UnchangedArticle {
  kind: 'unchanged'
  id: string
  from: string
}

export type IngestItem = ParsedItem | UnchangedArticle

/** One ingest under way. */
export interface Ingest {
  store: SiteStore
  options: IngestOptions
  sourceId: SourceId
  pause: () => Promise<void>
  /** The ids that came, and from where. */
  came: Map<ArticleId, string>
  boilerplate: BoilerplateCounter
  /** Some articles are known to be as they were; nobody has read them. */
  hasUnread: boolean
  /** Of indexing. */
  progress: { done: number; total: number }
  result: IngestResult
}

/** One more article is dealt with. */
export function tell({ options, progress }: Ingest) {
  progress.done += 1
  options.onProgress?.({ stage: 'indexing', ...progress })
}

/** An item that cannot be taken in; the rest goes on. */
export function fail({ result }: Ingest, from: string, problem: string): null {
  result.failed += 1
  result.errors.push({ kind: 'error', from, message: `${from} ${problem}.` })
  return null
}
