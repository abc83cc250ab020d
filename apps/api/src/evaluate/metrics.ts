import type { Figures } from '@baton/contracts'
import type { CitationCounts } from './judge-citations.ts'
import type { Outcome } from './outcome.ts'
import { auroc, precisionAtHalfCoverage } from './selective-metrics.ts'

const DEPTH = 10

/** All figures of some questions. */
export function figuresOf(outcomes: Outcome[]): Figures {
  const searched = outcomes.filter(hasRight)
  const withAnswers = outcomes.flatMap(({ holds }) => (holds ? [holds] : []))
  const unanswerable = outcomes.filter(({ answerable }) => answerable === false)
  const visitors = outcomes.flatMap(({ leaks }) => (leaks ? [leaks] : []))
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b)
  const recall = (k: number) => mean(searched.map((outcome) => recallAt(k, outcome)))
  return {
    questions: outcomes.length,
    recall: { '1': recall(1), '5': recall(5), '10': recall(10) },
    mrr: mean(searched.map(reciprocalRank)),
    ndcg10: mean(searched.map(ndcg)),
    answerInFirst: mean(withAnswers.map((holds) => Number(holds[0] === true))),
    answerInFirstTwo: mean(withAnswers.map((holds) => Number(holds.slice(0, 2).includes(true)))),
    answeredShare: mean(outcomes.map(({ answered }) => Number(answered))),
    falseAnswerShare: mean(unanswerable.map(({ answered }) => Number(answered))),
    auroc: rounded(auroc(outcomes)),
    precisionAtHalfCoverage: rounded(precisionAtHalfCoverage(outcomes)),
    internalLeaks: visitors.length > 0 ? visitors.reduce((sum, leaks) => sum + leaks.length, 0) : null,
    ...citationFigures(outcomes),
    costMicrosPerAnswer: mean(outcomes.flatMap(({ costMicros }) => costMicros ?? [])),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  }
}

function citationFigures(outcomes: Outcome[]): Pick<Figures, 'citedShare' | 'citationPrecision'> {
  const counts = outcomes.flatMap(({ citations }) => citations ?? [])
  const sum = (of: keyof CitationCounts) => counts.reduce((total, count) => total + count[of], 0)
  const share = (part: number, whole: number) => (whole > 0 ? rounded(part / whole) : null)
  return {
    citedShare: share(sum('cited'), sum('sentences')),
    citationPrecision: share(sum('borneOut'), sum('citations')),
  }
}

/** Place of the best right article from 1, or null when it was not found. */
export function rankOf({ right, ranked }: Outcome): number | null {
  const at = right ? ranked.findIndex(({ id }) => right.includes(id)) : -1
  return at < 0 ? null : at + 1
}

type Searched = Outcome & { right: string[] }

function hasRight(outcome: Outcome): outcome is Searched {
  return outcome.right !== null
}

function recallAt(k: number, { right, ranked }: Searched): number {
  const found = ranked.slice(0, k).filter(({ id }) => right.includes(id)).length
  return found / Math.min(k, right.length)
}

function reciprocalRank(outcome: Searched): number {
  const rank = rankOf(outcome)
  return rank !== null && rank <= DEPTH ? 1 / rank : 0
}

function ndcg({ right, ranked }: Searched): number {
  const gain = (place: number) => 1 / Math.log2(place + 2)
  const found = ranked
    .slice(0, DEPTH)
    .reduce((sum, { id }, place) => sum + (right.includes(id) ? gain(place) : 0), 0)
  let best = 0
  for (let place = 0; place < Math.min(DEPTH, right.length); place++) best += gain(place)
  return found / best
}

function mean(values: number[]): number | null {
  return values.length > 0 ? rounded(values.reduce((sum, value) => sum + value, 0) / values.length) : null
}

/** Of sorted values, the smallest that this share does not exceed. */
function percentile(sorted: number[], share: number): number | null {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  return value === undefined ? null : Math.round(value * 100) / 100
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000
}
