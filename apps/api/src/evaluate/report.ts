import { type Figures, figuresOf, rankOf } from './metrics.ts'
import type { Outcome } from './outcome.ts'

/** What went wrong: see `docs/evaluate.md`. */
export type Problem =
  | 'right_article_not_first'
  | 'right_article_not_found'
  | 'answer_not_quoted'
  | 'gave_up'
  | 'false_answer'
  | 'internal_leak'

export interface Failure {
  id: string
  text: string
  language: string
  problems: Problem[]
  /** Ids of the right articles. */
  wanted: string[]
  /** Place of the best of them, from 1; null when it was not found. */
  rank: number | null
  /** The articles ranked first. */
  found: { id: string; title: string }[]
  /** The best quotes, whether or not they were shown. */
  quotes: string[]
  tier: Outcome['tier']
  confidence: number
  /** Internal articles of which something was shown. */
  leaks: string[]
}

export interface Report extends Figures {
  byLanguage: Record<string, Figures>
  failures: Failure[]
}

const FOUND = 3
const DEPTH = 10

/** All figures, the same for each language, and every question that went wrong, in the order of the questions. */
export function reportOf(outcomes: Outcome[]): Report {
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort()
  const byLanguage = Object.fromEntries(
    languages.map((language) => [
      language,
      figuresOf(outcomes.filter((outcome) => outcome.language === language)),
    ]),
  )
  return { ...figuresOf(outcomes), byLanguage, failures: outcomes.flatMap(failureOf) }
}

function failureOf(outcome: Outcome): Failure[] {
  const problems = problemsOf(outcome)
  if (problems.length === 0) return []
  const { id, text, language, right, ranked, quotes, tier, confidence, leaks } = outcome
  return [
    {
      id,
      text,
      language,
      problems,
      wanted: right ?? [],
      rank: rankOf(outcome),
      found: ranked.slice(0, FOUND),
      quotes,
      tier,
      confidence: Math.round(confidence * 10_000) / 10_000,
      leaks: leaks ?? [],
    },
  ]
}

function problemsOf(outcome: Outcome): Problem[] {
  const { right, holds, answerable, answered, tier, leaks } = outcome
  const rank = rankOf(outcome)
  const problems: Problem[] = []
  if (right && (rank === null || rank > DEPTH)) problems.push('right_article_not_found')
  else if (right && rank !== 1) problems.push('right_article_not_first')
  if (holds && !holds.slice(0, 2).includes(true)) problems.push('answer_not_quoted')
  if (answerable && tier === 3) problems.push('gave_up')
  if (answerable === false && answered) problems.push('false_answer')
  if (leaks && leaks.length > 0) problems.push('internal_leak')
  return problems
}
