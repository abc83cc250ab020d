import type { Passage } from '@baton/contracts'
import type { Engine, EngineOutput, EngineRequest } from '../assistant.ts'
import { cite } from '../cite.ts'
import { drawQuote } from '../draw-quote.ts'
import { failedBefore } from '../failed-before.ts'
import { phrasesFor } from '../phrases.ts'
import { chooseQuotes, type Quote } from './choose-quotes.ts'
import { closestPages, linkTo } from './closest-pages.ts'
import { scoreUnits } from './score-units.ts'

// Both numbers are shares of the question's weight and were set where wrong answers on questions that the
// knowledge does not hold cost as much as answers withheld on those that it does.
/** Above it, sentences are quoted. */
const ANSWER_CONFIDENCE = 0.5
/** Above it, pages are named; below it, nothing is known. */
const CLOSEST_CONFIDENCE = 0.3
/** A further page is worth naming if it covers this share of the question. */
const SEE_ALSO_COVERAGE = 0.6

/** Answers in the words of the passages themselves: sentences that answer, quoted and cited; no model, no network. */
export const extractive: Engine = {
  name: 'extractive',
  async *answer(request) {
    const scored = scoreUnits(request)
    const quotes = chooseQuotes(scored)
    const confidence = confidenceOf(request.passages, quotes, scored.unknown)
    const told = `confidence ${confidence.toFixed(2)}, question kind ${scored.kind}`
    if (quotes.length > 0 && confidence >= ANSWER_CONFIDENCE) {
      yield* quoted(request, quotes)
      yield { type: 'done', tier: 1, confidence, decision: `quoted ${quotes.length}: ${told}` }
    } else if (request.passages.length > 0 && confidence >= CLOSEST_CONFIDENCE) {
      yield* closestPages(request)
      yield { type: 'done', tier: 2, confidence, decision: `named the closest pages: ${told}` }
    } else {
      const { dontKnow, dontKnowAgain } = phrasesFor(request.language)
      yield { type: 'delta', text: failedBefore(request.history) > 0 ? dontKnowAgain : dontKnow }
      yield { type: 'done', tier: 3, confidence, decision: `found nothing near enough: ${told}` }
    }
  },
}

/** How likely the quotes answer: what the best passage holds of the question, and what the sentence itself does. */
function confidenceOf(passages: Passage[], quotes: Quote[], unknown: number): number {
  const best = quotes[0]
  if (!best) return 0
  const coverage = Math.max(best.passage.coverage, (passages[0]?.coverage ?? 0) * 0.9)
  return Math.max(0, Math.min(1, 0.55 * coverage + 0.25 * best.covered + 0.2 * best.own - 0.1 * unknown))
}

function* quoted(request: EngineRequest, quotes: Quote[]): Generator<EngineOutput> {
  const ordered = [...quotes].sort((a, b) => a.rank - b.rank || a.start - b.start)
  for (const [index, quote] of ordered.entries()) {
    const n = index + 1
    yield { type: 'citation', citation: cite(n, quote.passage, quote.text, quote.around) }
    yield { type: 'delta', text: `${index > 0 ? '\n\n' : ''}${drawQuote(quote.text)}[^${n}]` }
  }
  const named = new Set(quotes.map(({ passage }) => passage.articleId))
  const further = request.passages.find(
    ({ articleId, coverage }) => !named.has(articleId) && coverage >= SEE_ALSO_COVERAGE,
  )
  if (!further) return
  const n = ordered.length + 1
  yield { type: 'citation', citation: cite(n, further, further.text, further.text) }
  const { seeAlso } = phrasesFor(request.language)
  yield { type: 'delta', text: `\n\n${seeAlso} ${linkTo(further.title, further.url)}[^${n}]` }
}
