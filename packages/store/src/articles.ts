import type { Article, ArticleId, Audience, SourceId } from '@baton/contracts'
import { and, asc, eq, getTableColumns, gt, sql } from 'drizzle-orm'
import { appendFact } from './event-log.ts'
import { prepared } from './prepared.ts'
import { article } from './schema/knowledge.ts'
import type { SiteStore } from './site-store.ts'
import { deleteChunks } from './write-chunks.ts'

const { key: _key, ...articleColumns } = getTableColumns(article)

const found = prepared((db) =>
  db
    .select(articleColumns)
    .from(article)
    .where(eq(article.id, sql.placeholder('id')))
    .prepare(),
)

export function findArticle(store: SiteStore, id: ArticleId): Article | undefined {
  return found(store).get({ id })
}

/** One page of articles by id. `after` is the last id of the page before; `limit` defaults to 100. */
export function listArticles(
  store: SiteStore,
  options: { sourceId?: SourceId; after?: string; limit?: number } = {},
): Article[] {
  return store.db
    .select(articleColumns)
    .from(article)
    .where(
      and(
        options.sourceId ? eq(article.sourceId, options.sourceId) : undefined,
        options.after ? gt(article.id, options.after as ArticleId) : undefined,
      ),
    )
    .orderBy(asc(article.id))
    .limit(options.limit ?? 100)
    .all()
}

/** The ids of a source's articles. */
export function listArticleIds(store: SiteStore, sourceId: SourceId): ArticleId[] {
  const rows = store.db.select({ id: article.id }).from(article).where(eq(article.sourceId, sourceId)).all()
  return rows.map((row) => row.id)
}

const counted = (audience: Audience) =>
  prepared((db) =>
    db
      .select({ language: article.language, chunks: sql<number>`sum(${article.chunkCount})` })
      .from(article)
      .where(audience === 'public' ? eq(article.audience, 'public') : undefined)
      .groupBy(article.language)
      .orderBy(sql`2 desc`, asc(article.language))
      .prepare(),
  )
const countedFor = { public: counted('public'), internal: counted('internal') }

/** How many chunks an audience may read in each language, most first. Agents read the public ones too. */
export function countChunksByLanguage(
  store: SiteStore,
  audience: Audience,
): { language: string; chunks: number }[] {
  return countedFor[audience](store).all()
}

const value = (name: keyof Article) => sql`${sql.placeholder(name)}`
const given = {
  id: value('id'),
  sourceId: value('sourceId'),
  kind: value('kind'),
  title: value('title'),
  url: value('url'),
  language: value('language'),
  tags: value('tags'),
  audience: value('audience'),
  validFrom: value('validFrom'),
  validUntil: value('validUntil'),
  contentHash: value('contentHash'),
  chunkCount: value('chunkCount'),
  updatedAt: value('updatedAt'),
}
const saved = prepared((db) =>
  db
    .insert(article)
    .values(given)
    .onConflictDoUpdate({ target: article.id, set: given })
    .returning({ key: article.key })
    .prepare(),
)

/** Writes an article's own row (its chunks are `replaceChunks`'s) and returns its key. */
export function saveArticle(store: SiteStore, row: Article): number {
  return saved(store).get({ ...row, tags: JSON.stringify(row.tags) }).key
}

/** Takes an article out with all its chunks, and says so in the log. False when there is none. */
export function removeArticle(store: SiteStore, id: ArticleId): boolean {
  return store.transaction(() => {
    const row = store.db.select({ key: article.key }).from(article).where(eq(article.id, id)).get()
    if (!row) return false
    deleteChunks(store, row.key)
    store.db.delete(article).where(eq(article.key, row.key)).run()
    appendFact(store, {
      conversationId: null,
      visitorId: null,
      fact: { type: 'article.removed', articleId: id },
    })
    return true
  })
}
