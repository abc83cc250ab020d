const MAX_PER_ARTICLE = 3

/** The first few, with no article taking more than three places. */
export function spread<Found extends { articleId: string }>(found: Found[], limit: number): Found[] {
  const taken = new Map<string, number>()
  const chosen: Found[] = []
  for (const one of found) {
    const count = taken.get(one.articleId) ?? 0
    if (count >= MAX_PER_ARTICLE) continue
    taken.set(one.articleId, count + 1)
    chosen.push(one)
    if (chosen.length === limit) break
  }
  return chosen
}
