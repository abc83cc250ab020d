import type { Article, ArticleId, Audience, SourceId } from '@baton/contracts'
import { and, eq, getTableColumns, lt, or, type SQL, sql } from 'drizzle-orm'
import { article } from './schema/knowledge.ts'
import type { SiteStore } from './site-store.ts'

const { key: _key, ...articleColumns } = getTableColumns(article)

export interface ArticleFilter {
  sourceId?: SourceId
  audience?: Audience
  /** Words that title or id must hold, in any order. */
  text?: string
  /** With one of these, or both: only what was not changed since, or ends before. */
  oldBefore?: number
  endsBefore?: number
}

/** Articles by title; `after` is the `next` of the page before, `limit` defaults to 50. */
export function pageArticles(
  store: SiteStore,
  { after, limit = 50, ...filter }: ArticleFilter & { after?: string; limit?: number },
): { articles: Article[]; next: string | null } {
  const articles = store.db
    .select(articleColumns)
    .from(article)
    .where(and(...conditions(filter), after === undefined ? undefined : isAfter(after)))
    .orderBy(sql`${article.title} collate nocase`, article.id)
    .limit(limit + 1)
    .all()
  const more = articles.length > limit
  const page = articles.slice(0, limit)
  const last = page.at(-1)
  return { articles: page, next: more && last ? JSON.stringify([last.title, last.id]) : null }
}

/** How many articles there are with a filter. */
export function countArticles(store: SiteStore, filter: ArticleFilter = {}): number {
  const row = store.db
    .select({ n: sql<number>`count(*)` })
    .from(article)
    .where(and(...conditions(filter)))
    .get()
  return row?.n ?? 0
}

/** How many articles each source has. */
export function countArticlesBySource(store: SiteStore): Map<SourceId, number> {
  const rows = store.db
    .select({ id: article.sourceId, n: sql<number>`count(*)` })
    .from(article)
    .groupBy(article.sourceId)
    .all()
  return new Map(rows.map(({ id, n }) => [id, n]))
}

const MAX_WORDS = 8

function conditions(filter: ArticleFilter): (SQL | undefined)[] {
  const { sourceId, audience, oldBefore, endsBefore, text = '' } = filter
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
  return [
    sourceId && eq(article.sourceId, sourceId),
    audience && eq(article.audience, audience),
    or(
      oldBefore === undefined ? undefined : lt(article.updatedAt, oldBefore),
      endsBefore === undefined ? undefined : lt(article.validUntil, endsBefore),
    ),
    ...words.map(holds),
  ]
}

/** Not LIKE: its patterns end at 50 bytes on one of the hosts. SQLite knows the small letters of ASCII only. */
function holds(word: string): SQL {
  const text = sql`lower(${article.title} || ' ' || ${article.id})`
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return sql`(instr(${text}, ${word}) > 0 or instr(${article.title}, ${capital}) > 0)`
}

/** Undefined for a cursor that nobody was given: the first page again. */
function isAfter(cursor: string): SQL | undefined {
  const [title, id] = readCursor(cursor)
  if (title === undefined) return undefined
  return sql`(${article.title} collate nocase, ${article.id}) > (${title}, ${id as ArticleId})`
}

function readCursor(cursor: string): [title: string, id: string] | [] {
  try {
    const [title, id] = JSON.parse(cursor) as unknown[]
    return typeof title === 'string' && typeof id === 'string' ? [title, id] : []
  } catch {
    return []
  }
}
