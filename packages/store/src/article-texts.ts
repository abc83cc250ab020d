import type { ArticleId } from '@baton/contracts'
import { eq, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { article } from './schema/knowledge.ts'
import { articleText } from './schema/written.ts'
import type { SiteStore } from './site-store.ts'

/** Keeps what was written here for an article that exists; it goes when the article goes. */
export function saveArticleText(store: SiteStore, id: ArticleId, markdown: string): void {
  store.transaction(() => {
    const row = store.db.select({ key: article.key }).from(article).where(eq(article.id, id)).get()
    if (!row) throw new Error(`There is no article ${id} to keep a text for.`)
    const writtenAt = store.now()
    store.db
      .insert(articleText)
      .values({ articleKey: row.key, markdown, writtenAt })
      .onConflictDoUpdate({ target: articleText.articleKey, set: { markdown, writtenAt } })
      .run()
  })
}

const found = prepared((db) =>
  db
    .select({ markdown: articleText.markdown })
    .from(articleText)
    .innerJoin(article, eq(article.key, articleText.articleKey))
    .where(eq(article.id, sql.placeholder('id')))
    .prepare(),
)

/** The text of an article that was written or edited here; undefined for all others. */
export function findArticleText(store: SiteStore, id: ArticleId): string | undefined {
  return found(store).get({ id })?.markdown
}

/** The article is its source's again. */
export function deleteArticleText(store: SiteStore, id: ArticleId): void {
  const row = store.db.select({ key: article.key }).from(article).where(eq(article.id, id)).get()
  if (row) store.db.delete(articleText).where(eq(articleText.articleKey, row.key)).run()
}
