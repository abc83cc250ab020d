import type { Passage } from '@baton/contracts'
import type { Engine, EngineOutput, EngineRequest } from '../assistant.ts'
import { cite } from '../cite.ts'
import { drawQuote } from '../draw-quote.ts'
import { failedBefore } from '../failed-before.ts'
import { phrasesFor } from '../phrases.ts'
import { terms } from '../terms.ts'
import { chooseQuotes, type Quote } from './choose-quotes.ts'
import { closestPages, linkTo } from './closest-pages.ts'
import { type Scored, type ScoredUnit, scoreUnits } from './score-units.ts'

// A logistic fit on public question sets in seven languages, answerable or not: the chance that the quotes answer grows
// with the share of the question that their passage holds, and with their lead over the best of any other article.
const COVERAGE_WEIGHT = 0.7
const LEAD_WEIGHT = 3.8
const OFFSET = -1.2
/** From here on sentences are quoted: a wrong quote costs about as much as a withheld answer. */
const ANSWER_CONFIDENCE = 0.42
/** In a short question each word that the passage lacks may be the one that matters. */
const answerCoverage = (terms: number) => (terms <= 2 ? 0.7 : terms === 3 ? 0.55 : 0.4)
/** With less of the question in the best page, naming pages would be guessing; a title that fits is a reason to. */
const CLOSEST_COVERAGE = 0.38
const CLOSEST_TITLE_COVERAGE = 0.28
/** A further page is worth naming if it covers this share of the question. */
const SEE_ALSO_COVERAGE = 0.6

/** Answers in the words of the passages themselves: sentences that answer, quoted and cited; no model, no network. */
export const extractive: Engine = {
  name: 'extractive',
  async *answer(request) {
    const scored = scoreUnits(request)
    const quotes = chooseQuotes(scored)
    const candidates = quotes.map(({ passage, text }) => {
      return { articleId: passage.articleId, chunkId: passage.id, quote: text }
    })
    const coverage = quotes[0]?.passage.coverage ?? 0
    const confidence = confidenceOf(coverage, quotes[0], scored.units)
    const told = `confidence ${confidence.toFixed(2)}, coverage ${coverage.toFixed(2)}, asks for ${scored.kind}`
    if (confidence >= ANSWER_CONFIDENCE && answers(scored, quotes[0])) {
      yield* quoted(request, quotes, scored.asked)
      yield { type: 'done', tier: 1, confidence, decision: `quoted ${quotes.length}: ${told}`, candidates }
    } else if (isClose(request, scored.asked)) {
      yield* closestPages(request)
      yield { type: 'done', tier: 2, confidence, decision: `named the closest pages: ${told}`, candidates }
    } else {
      const { dontKnow, dontKnowAgain } = phrasesFor(request.language, request.siteLanguage)
      yield { type: 'delta', text: failedBefore(request.history) > 0 ? dontKnowAgain : dontKnow }
      yield { type: 'done', tier: 3, confidence, decision: `found nothing near enough: ${told}`, candidates }
    }
  },
}

/** One word matches by chance: then the quote must also be what was asked for. */
function answers({ asked }: Scored, best: Quote | undefined): boolean {
  if (!best) return false
  return best.passage.coverage >= answerCoverage(asked.length) && (asked.length > 1 || best.gives)
}

function isClose({ passages, language }: EngineRequest, asked: string[]): boolean {
  const [first] = passages
  if (!first) return false
  return first.coverage >= (titleFits(first, asked, language) ? CLOSEST_TITLE_COVERAGE : CLOSEST_COVERAGE)
}

function titleFits({ title, headings }: Passage, asked: string[], language: string): boolean {
  const held = new Set(terms([title, ...headings].join(' '), language))
  return asked.some((term) => held.has(term))
}

function confidenceOf(coverage: number, best: Quote | undefined, units: ScoredUnit[]): number {
  if (!best) return 0
  const others = units.filter(
    ({ passage, kind }) => kind !== 'heading' && passage.articleId !== best.passage.articleId,
  )
  const lead = best.score - others.reduce((highest, { score }) => Math.max(highest, score), 0)
  return 1 / (1 + Math.exp(-(COVERAGE_WEIGHT * coverage + LEAD_WEIGHT * lead + OFFSET)))
}

function* quoted(request: EngineRequest, quotes: Quote[], asked: string[]): Generator<EngineOutput> {
  for (const [index, quote] of quotes.entries()) {
    const n = index + 1
    yield { type: 'citation', citation: cite(n, quote.passage, quote.text, quote.around) }
    yield { type: 'delta', text: `${index > 0 ? '\n\n' : ''}${drawQuote(quote.text)}[^${n}]` }
  }
  const named = new Set(quotes.map(({ passage }) => passage.articleId))
  const further = request.passages.find(
    (passage) =>
      !named.has(passage.articleId) &&
      passage.coverage >= SEE_ALSO_COVERAGE &&
      titleFits(passage, asked, request.language),
  )
  if (!further) return
  const n = quotes.length + 1
  yield { type: 'citation', citation: cite(n, further, further.text, further.text) }
  const { seeAlso } = phrasesFor(request.language, request.siteLanguage)
  yield { type: 'delta', text: `\n\n${seeAlso} ${linkTo(further.title, further.url)}[^${n}]` }
}
