import type { Passage } from '@baton/contracts'
import { mayBeQuoted } from './choose-quotes.ts'
import type { Scored } from './score-units.ts'

/** Chosen on one half of twelve question sets and checked on the other: decisions/006-order-by-sentence.md. */
const SENTENCE_WEIGHT = 0.14
/** The search ranks by more than words: a passage counts by its share of the first one's score, to this power. */
const RANK_POWER = 2

/** What each passage is worth by its rank and by its best sentence; higher is better. */
export function worthBySentence({ kind, request, units }: Scored): Map<Passage, number> {
  const first = request.passages[0]?.score || 1
  let least = first
  // Scores of two languages cannot be compared: a later passage counts no more than those before it.
  const ranks = request.passages.map((passage) => {
    least = Math.min(least, passage.score)
    return [passage, (least / first) ** RANK_POWER] as const
  })
  // "How do I" is answered by a page and not by a sentence of it.
  if (kind === 'how_to') return new Map(ranks)
  const best = new Map<Passage, number>()
  for (const unit of units.filter(mayBeQuoted))
    best.set(unit.passage, Math.max(best.get(unit.passage) ?? 0, unit.score))
  return new Map(ranks.map(([passage, rank]) => [passage, rank + SENTENCE_WEIGHT * (best.get(passage) ?? 0)]))
}

/** The passages, those first whose rank and best sentence speak most for them. */
export function byBestSentence(scored: Scored): Passage[] {
  return [...worthBySentence(scored)].sort(([, a], [, b]) => b - a).map(([passage]) => passage)
}
