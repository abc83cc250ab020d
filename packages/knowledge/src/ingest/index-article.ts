import type { ArticleId, SourceId } from '@baton/contracts'
import { appendFact, findArticle, replaceChunks, type SiteStore, saveArticle } from '@baton/store'
import type { SourceDocument } from '../source-document.ts'
import type { Block } from './block.ts'
import { chunkArticle } from './chunk-article.ts'
import { contentHash } from './content-hash.ts'
import { INDEX_VERSION, indexChunks } from './index-chunks.ts'

/** A document whose text has been extracted. */
export interface ReadyArticle {
  id: ArticleId
  document: SourceDocument
  title: string
  url: string | null
  language: string
  blocks: Block[]
}

export type IndexOutcome = { change: 'added' | 'changed'; chunks: number } | { change: 'empty' }

/** Of everything an article is made from: the same hash, the same article. */
export function documentHash(document: SourceDocument): string {
  const { title, url, language, tags, audience, format, content, updatedAt } = document
  return contentHash(
    JSON.stringify([INDEX_VERSION, title, url, language, tags, audience, format, content, updatedAt]),
  )
}

/** Writes one article, its chunks and the fact about it, all or nothing. */
export function indexArticle(store: SiteStore, sourceId: SourceId, article: ReadyArticle): IndexOutcome {
  const { id, document, title, url, language } = article
  const { audience, tags } = document
  const chunks = indexChunks(chunkArticle(article.blocks), { articleId: id, title, tags, language, audience })
  if (chunks.length === 0) return { change: 'empty' }
  return store.transaction(() => {
    const known = findArticle(store, id)
    const key = saveArticle(store, {
      id,
      sourceId,
      title,
      url,
      language,
      tags,
      audience,
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
