import type { ArticleId } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import { search } from '../search.ts'

/** Those of the article that is left out come on top. */
const LIMIT = 11

/** By how much of its score the best other article leads the next one, 0 to 1; null when nothing else is found. */
export function leadWithout(
  store: SiteStore,
  { articleId, language }: { articleId: ArticleId; language: string },
  text: string,
): number | null {
  const found = search(store, { text, language, audience: 'public', limit: LIMIT })
  const [best, ...rest] = found.filter((passage) => passage.articleId !== articleId)
  if (!best) return null
  const next = rest.find((passage) => passage.articleId !== best.articleId)
  return best.score > 0 ? (best.score - (next?.score ?? 0)) / best.score : 0
}
