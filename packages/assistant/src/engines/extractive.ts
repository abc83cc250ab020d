import type { Passage } from '@baton/contracts'
import { baseLanguage } from '../base-language.ts'
import { cite } from '../cite.ts'
import { drawQuote } from '../draw-quote.ts'
import type { Engine, EngineOutput, EngineRequest } from '../engine.ts'
import { failedBefore } from '../failed-before.ts'
import { phrasesFor } from '../phrases.ts'
import { countTerms, terms } from '../terms.ts'
import { byBestSentence } from './by-best-sentence.ts'
import { chooseQuotes, type Quote } from './choose-quotes.ts'
import { closestPages, linkTo } from './closest-pages.ts'
import { confidenceOf, namedIn } from './confidence.ts'
import type { QuestionKind } from './question-kind.ts'
import { type Scored, scoreUnits } from './score-units.ts'

/** From here on sentences are quoted: a wrong quote costs about as much as a withheld answer. */
const ANSWER_CONFIDENCE = 0.41
/** This sure, a word that the passage lacks is one that it has in another form. */
const SURE = 0.65
/** In a short question each word that the passage lacks may be the one that matters. */
const answerCoverage = (words: number) => (words <= 2 ? 0.7 : words <= 3 ? 0.55 : 0.4)
/** One word is a topic: its page answers if the title is about little else. */
const TOPIC_IS_TITLE = 0.5
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
    const [best] = quotes
    const candidates = quotes.map(({ passage, text }) => {
      return { articleId: passage.articleId, chunkId: passage.id, quote: text }
    })
    const confidence = best ? confidenceOf(best, scored, request.calibration) : 0
    const why = reasonFor(scored, best, confidence)
    const end = { type: 'done', confidence, candidates, ranked: byBestSentence(scored) } as const
    if (best && confidence >= ANSWER_CONFIDENCE && answers(scored, best, confidence)) {
      const shown = quotes.filter(({ isShown }) => isShown)
      yield* quoted(request, shown, scored.asked)
      const told = shown.length > 1 ? `Quoted ${shown.length} passages` : 'Quoted 1 passage'
      yield { ...end, tier: 1, decision: `${told}; ${why}` }
    } else if (isClose(request, scored.asked)) {
      yield* closestPages(request, scored)
      yield { ...end, tier: 2, decision: `Named the closest pages; ${why}` }
    } else {
      const { dontKnow, dontKnowAgain } = phrasesFor(request.language, request.siteLanguage)
      yield { type: 'delta', text: failedBefore(request.history) > 0 ? dontKnowAgain : dontKnow }
      yield { ...end, tier: 3, decision: `Found nothing near enough; ${why}` }
    }
  },
}

/** For staff. */
function reasonFor({ asked, kind }: Scored, best: Quote | undefined, confidence: number): string {
  const sure = `confidence ${confidence.toFixed(2)}`
  if (!best) return `${sure}: no passage holds a word asked for.`
  const words = `it and its titles hold ${heldOf(asked, best)} of ${asked.length} words asked for`
  const wanted = WANTED[kind]
  return `${sure}: ${words}${wanted ? `; ${best.gives ? 'it gives' : 'it lacks'} ${wanted}` : ''}.`
}

const WANTED: Partial<Record<QuestionKind, string>> = {
  contact: 'a way to get in touch',
  time: 'a time',
  amount: 'an amount',
  count: 'a number',
  place: 'a place',
  person: 'a name',
}

/** A word or two match by chance: then all must be there, or what was asked for; one, be what the page is about. */
function answers({ asked, kind }: Scored, best: Quote, confidence: number): boolean {
  const words = countTerms(asked)
  const held = heldOf(asked, best)
  const isWhole = held === asked.length || confidence >= SURE
  if (held === 0) return false
  if (!isWhole && best.passage.coverage < answerCoverage(words)) return false
  if (words > 2 || best.gives) return true
  if (WANTED[kind]) return false
  return words > 1 ? isWhole : best.topic >= TOPIC_IS_TITLE
}

function heldOf(asked: string[], { touches, titleTerms }: Quote): number {
  return asked.filter((term) => touches.includes(term) || titleTerms.has(term)).length
}

function isClose({ passages, language, searchedFor }: EngineRequest, asked: string[]): boolean {
  const [first] = passages
  if (!first) return false
  // It means what was asked in other words: near enough to name, and no ground to quote.
  if (first.lead !== undefined) return true
  const names = namedIn(searchedFor)
  if (baseLanguage(first.language) !== baseLanguage(language) && holdsNames(first, names)) return true
  if (!titleFits(first, asked, language)) return first.coverage >= CLOSEST_COVERAGE
  return first.coverage >= CLOSEST_TITLE_COVERAGE || lacksOnlyNames(first, asked, names)
}

/** "Do you deliver to Tenerife?": the page on delivery is near, though it never heard of the place. */
function lacksOnlyNames(
  { title, headings, text, language }: Passage,
  asked: string[],
  names: string,
): boolean {
  const held = new Set(terms([title, ...headings, text, names].join(' '), language))
  return names !== '' && asked.every((term) => held.has(term))
}

/** "Kann ich mit PayPal bezahlen?" over English pages: names are what two languages share. */
function holdsNames({ title, headings, text, language }: Passage, names: string): boolean {
  const held = new Set(terms([title, ...headings, text].join(' '), language))
  const named = terms(names, language)
  return named.length > 0 && named.every((name) => held.has(name))
}

function titleFits({ title, headings }: Passage, asked: string[], language: string): boolean {
  const held = new Set(terms([title, ...headings].join(' '), language))
  return asked.some((term) => held.has(term))
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
