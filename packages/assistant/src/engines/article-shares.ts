import type { ReadPassage } from './read-passage.ts'

/** The search ranks by more than words: an article counts by its share of the best one's score, to this power. */
const ARTICLE_POWER = 2
/** A title that is what was asked raises its article by up to this share. */
const TITLE_FITS = 0.5
/** A heading in the middle of a page says less about it than its title. */
const HEADING_TOPIC = 0.5

/** Each term's share of the question. */
export type Weigh = (term: string) => number

export function weightOf(held: Set<string>, asked: string[], weigh: Weigh): number {
  return asked.reduce((sum, term) => sum + (held.has(term) ? weigh(term) : 0), 0)
}

/** Each article's share of the best one: where a page was cut says little, what its title says says much. */
export function articleShares(read: ReadPassage[], asked: string[], weigh: Weigh): Map<string, number> {
  const worth = new Map<string, number>()
  for (const page of read) {
    const { articleId, score } = page.passage
    const fitting = score * (1 + TITLE_FITS * topicOf(page, asked, weigh))
    worth.set(articleId, Math.max(worth.get(articleId) ?? 0, fitting))
  }
  // Scores of passages in two languages cannot be compared: what comes later with more counts like the first.
  const first = read[0]?.passage.score ?? 1
  const comparable = read.filter(({ passage }) => passage.score <= first)
  const best = Math.max(...comparable.map(({ passage }) => worth.get(passage.articleId) ?? 0)) || 1
  return new Map([...worth].map(([id, value]) => [id, Math.min(1, value / best) ** ARTICLE_POWER]))
}

/** How much of one of its titles was asked for, and how much of the question that is: 1 if they are the same. */
export function topicOf({ topics }: ReadPassage, asked: string[], weigh: Weigh): number {
  const fit = (topic: Set<string>) => {
    const shared = asked.filter((term) => topic.has(term)).length
    return shared === 0 ? 0 : (weightOf(topic, asked, weigh) * shared) / topic.size
  }
  return Math.max(...topics.title.map(fit), ...topics.headings.map((heading) => fit(heading) * HEADING_TOPIC))
}
