import type { EvaluationFailure, EvaluationProblem, EvaluationReport } from '@baton/contracts'
import { figuresOf, rankOf } from './metrics.ts'
import type { Outcome } from './outcome.ts'

const FOUND = 3
const DEPTH = 10

/** All figures, the same for each language, and every question that went wrong, in the order of the questions. */
export function reportOf(outcomes: Outcome[]): EvaluationReport {
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort()
  const byLanguage = Object.fromEntries(
    languages.map((language) => [
      language,
      figuresOf(outcomes.filter((outcome) => outcome.language === language)),
    ]),
  )
  return { ...figuresOf(outcomes), byLanguage, failures: outcomes.flatMap(failureOf) }
}

function failureOf(outcome: Outcome): EvaluationFailure[] {
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

function problemsOf(outcome: Outcome): EvaluationProblem[] {
  const { right, holds, answerable, answered, tier, leaks } = outcome
  const rank = rankOf(outcome)
  const problems: EvaluationProblem[] = []
  if (right && (rank === null || rank > DEPTH)) problems.push('right_article_not_found')
  else if (right && rank !== 1) problems.push('right_article_not_first')
  if (holds && !holds.slice(0, 2).includes(true)) problems.push('answer_not_quoted')
  if (answerable && tier === 3) problems.push('gave_up')
  if (answerable === false && answered) problems.push('false_answer')
  if (leaks && leaks.length > 0) problems.push('internal_leak')
  return problems
}
