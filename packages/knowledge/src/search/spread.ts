import type { Passage } from '@baton/contracts'

const MAX_PER_ARTICLE = 3

/** The first passages, with no article taking more than three places. */
export function spread(passages: Passage[], limit: number): Passage[] {
  const taken = new Map<string, number>()
  const chosen: Passage[] = []
  for (const passage of passages) {
    const count = taken.get(passage.articleId) ?? 0
    if (count >= MAX_PER_ARTICLE) continue
    taken.set(passage.articleId, count + 1)
    chosen.push(passage)
    if (chosen.length === limit) break
  }
  return chosen
}
