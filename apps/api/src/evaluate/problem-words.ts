import type { EvaluationProblem } from '@baton/contracts'

/** What each problem is called in reports and in the inbox. */
export const problemWords: Record<EvaluationProblem, string> = {
  right_article_not_first: 'Right article not first',
  right_article_not_found: 'Right article not among the first ten',
  answer_not_quoted: 'Answer in neither quote',
  gave_up: 'Said that it does not know',
  false_answer: 'Answered though there is no answer',
  internal_leak: 'Showed an internal article',
}
