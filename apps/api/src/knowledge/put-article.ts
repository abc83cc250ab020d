import { type Article, type ArticleId, type ArticleInput, BatonError } from '@baton/contracts'
import { ingestDocuments, type Parser } from '@baton/knowledge'
import { findArticle, listSources, readSettings, type SiteStore, saveArticleText } from '@baton/store'

/** The source of articles that people write in the inbox, and of those that programs write. */
export const WRITTEN_HERE = 'Written here'
export const BY_PROGRAMS = 'API'

export interface PutArticle {
  id: ArticleId
  input: ArticleInput
  /** The source of a new article; one that exists stays with its own. */
  sourceName: string
}

/**
 * Writes an article and publishes it; the same text again changes nothing. Throws `article.refused` with the reason for
 * a text that holds nothing to find.
 */
export async function putArticle(
  store: SiteStore,
  parser: Parser,
  { id, input, sourceName }: PutArticle,
): Promise<Article> {
  const { markdown, ...values } = input
  const item = await parser.parseWritten({ ...values, id, format: 'markdown', content: markdown })
  const { errors } = await ingestDocuments(store, [item], {
    sourceName: sourceOf(store, id) ?? sourceName,
    language: readSettings(store).language,
    replacesWritten: true,
  })
  if (errors[0]) throw new BatonError('article.refused', { message: errors[0].message })
  saveArticleText(store, id, markdown)
  const article = findArticle(store, id)
  if (!article) throw new BatonError('article.not_found')
  return article
}

function sourceOf(store: SiteStore, id: ArticleId): string | undefined {
  const sourceId = findArticle(store, id)?.sourceId
  return listSources(store).find((source) => source.id === sourceId)?.name
}
