import { lettersOf, likeness, shareIn } from '../letters.ts'
import { countTerms, terms } from '../terms.ts'
import type { Quote } from './choose-quotes.ts'
import { contradiction } from './contradiction.ts'
import type { Scored } from './score-units.ts'

/** What speaks for and against a quote; each about 0 to 1. */
export interface Evidence {
  /** Share of the question that the quote's passage holds, by rarity on the site. */
  coverage: number
  /** How alike the question and the page's title (or a heading) are, in letters; and how much more than any other page's. */
  titleLikeness: number
  titleLead: number
  /** Share of the question's letters that stand in the quote. */
  quoteLikeness: number
  /** The quote's own score: where the terms of the question stand in it. */
  score: number
  /** How far the search ranks its passage above the best of any other page. */
  rankLead: number
  /** Of words asked for, as a logarithm: many do not meet by chance. */
  words: number
  /** Share of the names in the question that stand nowhere around the quote. */
  otherNames: number
  negated: number
  opposite: number
  otherNumber: number
}

// A logistic fit: see decisions/001-confidence.md.
const OFFSET = -3.71
const WEIGHTS: [keyof Evidence, number][] = [
  ['coverage', 1.56],
  ['titleLikeness', 0.65],
  ['titleLead', 2.75],
  ['quoteLikeness', 0.73],
  ['score', 0.56],
  ['rankLead', 1.19],
  ['words', 0.87],
  ['otherNames', -0.47],
  ['negated', -2.08],
  ['opposite', -0.96],
  ['otherNumber', -0.98],
]

/** The chance, 0 to 1, that a quote answers the question. */
export function confidenceOf(best: Quote, scored: Scored): number {
  const evidence = evidenceFor(best, scored)
  const sum = WEIGHTS.reduce((total, [name, weight]) => total + weight * evidence[name], OFFSET)
  return 1 / (1 + Math.exp(-sum))
}

/** What confidence is made of. */
export function evidenceFor(best: Quote, scored: Scored): Evidence {
  const { asked, request } = scored
  const { passage } = best
  const question = lettersOf(request.searchedFor)
  const likest = (titles: string[]) =>
    Math.max(...titles.map((title) => likeness(question, lettersOf(title))))
  const own = likest([passage.title, ...passage.headings])
  const others = request.passages.filter(({ articleId }) => articleId !== passage.articleId)
  const rival = Math.max(0, ...others.map(({ score }) => score))
  const around = scored.units
    .filter(
      (unit) => unit.passage === passage && unit.end > best.start - NEAR && unit.start < best.end + NEAR,
    )
    .map(({ text }) => text)
    .join(' ')
  const titles = [passage.title, ...passage.headings].join(' ')
  return {
    coverage: passage.coverage,
    titleLikeness: own,
    titleLead: own - Math.max(0, ...others.map(({ title }) => likest([title]))),
    quoteLikeness: shareIn(question, lettersOf(best.text)),
    score: best.score,
    rankLead: (passage.score - rival) / (Math.max(passage.score, rival) || 1),
    words: Math.log(1 + countTerms(asked)),
    otherNames: otherNames(request.searchedFor, `${titles} ${around}`, request.language),
    ...contradiction(request.question, `${titles} ${passage.text}`, around),
  }
}

/** Characters around a quote that still belong to it. */
const NEAR = 200

/** A capital inside a sentence is a name's; in German any noun's, and that tells as much. */
function otherNames(question: string, around: string, language: string): number {
  const names = question.match(/(?<=[\p{L}\p{N},;'"] ['"(]?)\p{Lu}[\p{L}\p{N}]+/gu) ?? []
  const named = terms(names.join(' '), language)
  const held = new Set(terms(around, language))
  return named.length > 0 ? named.filter((name) => !held.has(name)).length / named.length : 0
}
