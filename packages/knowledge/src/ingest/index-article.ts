import type { ArticleId } from '@baton/contracts'
import type { IndexedChunk } from '@baton/store'
import type { Block, ParsedDocument } from '../parsed-document.ts'
import { chunkArticle } from './chunk-article.ts'
import { indexChunks } from './index-chunks.ts'

/** A document under the id and in the language that it has on this site. */
export interface ReadyArticle {
  id: ArticleId
  document: ParsedDocument
  language: string
  /** Of everything the article is made from: the same hash, the same article. */
  contentHash: string
  /** Of the document, apart from what recurs on its source's pages. */
  blocks: Block[]
}

/** An article as it is written. */
export interface IndexedArticle extends ReadyArticle {
  chunks: IndexedChunk[]
}

/** Makes an article's chunks and their terms; none when it holds no text. `pause` is awaited between two chunks. */
export async function indexArticle(
  article: ReadyArticle,
  pause: () => Promise<void>,
): Promise<IndexedArticle> {
  const { id, document, language } = article
  const { title, tags, audience } = document
  const terms = { articleId: id, title, tags, language, audience }
  const chunks: IndexedChunk[] = []
  for (const chunk of indexChunks(chunkArticle(article.blocks), terms)) {
    chunks.push(chunk)
    await pause()
  }
  return { ...article, chunks }
}
