import type { Answer } from '@baton/assistant'
import { judgeCitations } from './judge-citations.ts'
import type { Library } from './library.ts'
import type { Outcome } from './outcome.ts'
import type { EvaluationQuestion } from './read-questions.ts'

/** Holds an answer and how it came about against what the row says. `answer` must have a trace. */
export function judge(question: EvaluationQuestion, answer: Answer, ms: number, library: Library): Outcome {
  const { trace, tier, citations, record } = answer
  if (!trace) throw new Error('An answer without a trace cannot be judged.')
  const titles = new Map(trace.ranked.map(({ articleId, title }) => [articleId as string, title]))
  const ranked = [...titles].map(([id, title]) => ({ id, title }))
  const quotes = trace.candidates.map(({ quote }) => quote)
  const { id, text, answers = [], audience } = question
  return {
    id,
    text,
    language: question.lang ?? record.language,
    right: question.answerable === false ? null : rightArticles(question, ranked, library),
    answerable: isAnswerable(question),
    ranked,
    quotes,
    holds: answers.length > 0 ? quotes.map((quote) => contains(quote, answers)) : null,
    tier,
    answered: tier === 1 && citations.length > 0,
    confidence: ranked.length > 0 ? record.confidence : 0,
    citations: tier === 1 && ranked.length > 0 ? judgeCitations(answer, library) : null,
    costMicros: record.model?.costMicros ?? null,
    leaks: audience === 'public' ? library.internalIn(answer, text) : null,
    ms,
  }
}

function isAnswerable({
  answerable,
  articles = [],
  passage,
  answers = [],
}: EvaluationQuestion): boolean | null {
  return answerable ?? (articles.length > 0 || passage !== undefined || answers.length > 0 ? true : null)
}

function rightArticles(
  { articles = [], passage }: EvaluationQuestion,
  ranked: Outcome['ranked'],
  library: Library,
): string[] | null {
  if (articles.length > 0) return [...new Set(articles)]
  if (passage === undefined) return null
  // Where two articles hold the passage, either will do.
  const holding = library.holding(passage)
  const best = ranked.find(({ id }) => holding.includes(id))?.id ?? holding[0]
  return [best ?? `no article holds “${passage.slice(0, 60)}”`]
}

/** Whatever the capitals and the spaces are. */
function contains(quote: string, answers: string[]): boolean {
  const held = folded(quote)
  return answers.some((answer) => held.includes(folded(answer)))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
