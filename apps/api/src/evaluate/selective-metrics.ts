import type { Outcome } from './outcome.ts'

/**
 * The chance that an answerable question has more confidence than an unanswerable one, equal ones counting half. Null
 * unless there are both.
 */
export function auroc(outcomes: Outcome[]): number | null {
  const known = outcomes.filter(({ answerable }) => answerable !== null)
  const answerable = known.filter((outcome) => outcome.answerable).length
  const pairs = answerable * (known.length - answerable)
  if (pairs === 0) return null
  let below = 0
  let won = 0
  for (const group of byConfidence(known).toReversed()) {
    const good = group.filter((outcome) => outcome.answerable).length
    const bad = group.length - good
    won += good * (below + bad / 2)
    below += bad
  }
  return won / pairs
}

/**
 * Among the more confident half of the questions whose right article is known or that have none: how many have a right
 * article ranked first. Equal confidence at the border counts in its proportion, so the order of rows does not matter.
 * Null when no question names an article.
 */
export function precisionAtHalfCoverage(outcomes: Outcome[]): number | null {
  const judged = outcomes.filter(({ right, answerable }) => right !== null || answerable === false)
  if (!judged.some(({ right }) => right !== null)) return null
  const half = Math.ceil(judged.length / 2)
  let left = half
  let right = 0
  for (const group of byConfidence(judged)) {
    const taken = Math.min(left, group.length)
    right += taken * (group.filter(isRightFirst).length / group.length)
    left -= taken
  }
  return right / half
}

function isRightFirst({ right, ranked }: Outcome): boolean {
  const first = ranked[0]
  return first !== undefined && (right?.includes(first.id) ?? false)
}

/** Groups of equal confidence, the highest first. */
function byConfidence(outcomes: Outcome[]): Outcome[][] {
  const groups = new Map<number, Outcome[]>()
  for (const outcome of outcomes) {
    const group = groups.get(outcome.confidence)
    if (group) group.push(outcome)
    else groups.set(outcome.confidence, [outcome])
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group)
}
