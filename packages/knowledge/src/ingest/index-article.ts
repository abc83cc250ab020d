import type { ArticleId, SourceId } from '@baton/contracts'
import {
  appendFact,
  findArticle,
  type IndexedChunk,
  replaceChunks,
  type SiteStore,
  saveArticle,
} from '@baton/store'
import type { Block, ParsedDocument } from '../parsed-document.ts'
import { chunkArticle } from './chunk-article.ts'
import { contentHash } from './content-hash.ts'
import { INDEX_VERSION, indexChunks } from './index-chunks.ts'

/** A document under the id and in the language that it has on this site. */
export interface ReadyArticle {
  id: ArticleId
  document: ParsedDocument
  language: string
  /** Of the document, apart from what recurs on its source's pages. */
  blocks: Block[]
}

export type IndexOutcome = { change: 'added' | 'changed'; chunks: number } | { change: 'empty' }

/** Of everything an article is made from: the same hash, the same article. */
export function documentHash(document: ParsedDocument): string {
  const { from: _from, id: _id, idGiven: _idGiven, ...content } = document
  return contentHash(JSON.stringify([INDEX_VERSION, content]))
}

/** Writes one article, its chunks and the fact about it, all or nothing. `pause` is awaited between two chunks. */
export async function indexArticle(
  store: SiteStore,
  sourceId: SourceId,
  article: ReadyArticle,
  pause: () => Promise<void>,
): Promise<IndexOutcome> {
  const { id, document, language } = article
  const { title, url, audience, tags, validFrom, validUntil } = document
  const terms = { articleId: id, title, tags, language, audience }
  const chunks: IndexedChunk[] = []
  for (const chunk of indexChunks(chunkArticle(article.blocks), terms)) {
    chunks.push(chunk)
    await pause()
  }
  if (chunks.length === 0) return { change: 'empty' }
  return store.transaction(() => {
    const known = findArticle(store, id)
    const key = saveArticle(store, {
      id,
      sourceId,
      kind: document.articleKind,
      title,
      url,
      language,
      tags,
      audience,
      validFrom,
      validUntil,
      contentHash: documentHash(document),
      chunkCount: chunks.length,
      updatedAt: document.updatedAt ?? store.now(),
    })
    replaceChunks(store, key, chunks)
    appendFact(store, {
      conversationId: null,
      visitorId: null,
      fact: { type: 'article.indexed', articleId: id },
    })
    return { change: known ? 'changed' : 'added', chunks: chunks.length }
  })
}
