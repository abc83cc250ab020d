import type { Passage } from '@baton/contracts'
import { lettersOf, likeness } from '../letters.ts'
import { countTerms, terms } from '../terms.ts'
import type { Quote } from './choose-quotes.ts'
import { contradiction } from './contradiction.ts'
import { rareLikeness } from './rare-letters.ts'
import type { Scored } from './score-units.ts'

/** What speaks for and against a quote; each about 0 to 1. */
export interface Evidence {
  /** Share of the question that one of the passages holds, by rarity on the site. */
  coverage: number
  /** How alike the question and the page's title (or a heading) are, in letters that few of the other titles have. */
  titleLikeness: number
  /** How much more alike than any other page's, all letters alike. */
  titleLead: number
  /** The same of the likest among title, headings and sentences, in letters that few of the other pages have. */
  likeness: number
  /** How far the search ranks its passage above the best of any other page. */
  rankLead: number
  /** Of words asked for, as a logarithm: many do not meet by chance. */
  words: number
  /** 1 for a question that asks yes or no: a page is sooner about it than settles it. */
  yesNo: number
  /** Share of the names in the question that stand nowhere around the quote. */
  otherNames: number
  negated: number
  opposite: number
  otherNumber: number
}

/** A logistic fit, by `npm run bench -- confidence`: see decisions/001-confidence.md. */
export const OFFSET = -2.79
/** What each kind of evidence adds to the logarithm of the odds. */
export const WEIGHTS: [keyof Evidence, number][] = [
  ['coverage', 1.76],
  ['titleLikeness', 0.62],
  ['titleLead', 2.67],
  ['likeness', 3.01],
  ['rankLead', 0.98],
  ['words', 0.32],
  ['yesNo', -0.29],
  ['otherNames', -0.46],
  ['negated', -2.56],
  ['opposite', -0.87],
  ['otherNumber', -1.44],
]

/** The chance, 0 to 1, that a quote answers the question on this site. */
export function confidenceOf(best: Quote, scored: Scored, calibration = 0): number {
  const evidence = evidenceFor(best, scored)
  const sum = WEIGHTS.reduce((total, [name, weight]) => total + weight * evidence[name], OFFSET + calibration)
  return 1 / (1 + Math.exp(-sum))
}

/** What confidence is made of. */
export function evidenceFor(best: Quote, scored: Scored): Evidence {
  const { asked, kind, request } = scored
  const { passage } = best
  const { passages } = request
  const others = passages.filter(({ articleId }) => articleId !== passage.articleId)
  const rival = Math.max(0, ...others.map(({ score }) => score))
  const units = scored.units.filter((unit) => unit.passage === passage)
  const around = units
    .filter((unit) => unit.end > best.start - NEAR && unit.start < best.end + NEAR)
    .map(({ text }) => text)
    .join(' ')
  const titles = titlesOf(passage).join(' ')
  return {
    coverage: Math.max(...passages.map(({ coverage }) => coverage)),
    ...likenesses(
      passage,
      units.map(({ text }) => text),
      request,
    ),
    rankLead: (passage.score - rival) / (Math.max(passage.score, rival) || 1),
    words: Math.log(1 + countTerms(asked)),
    yesNo: kind === 'yes_no' ? 1 : 0,
    otherNames: otherNames(request.searchedFor, `${titles} ${around}`, request.language),
    ...contradiction(request.question, `${titles} ${passage.text}`, around),
  }
}

function likenesses(
  passage: Passage,
  units: string[],
  { searchedFor, passages }: Scored['request'],
): Pick<Evidence, 'titleLikeness' | 'titleLead' | 'likeness'> {
  const question = lettersOf(searchedFor)
  const titles = titlesOf(passage)
  const likest = (texts: string[]) => Math.max(...texts.map((text) => likeness(question, lettersOf(text))))
  const rivals = passages.filter(({ articleId }) => articleId !== passage.articleId)
  const articles = [...Map.groupBy(passages, ({ articleId }) => articleId).values()]
  const rareInTitles = rareLikeness(
    question,
    articles.map((found) => [...new Set(found.flatMap(titlesOf))].join(' ')),
    TITLE_POWER,
  )
  const rare = rareLikeness(
    question,
    articles.map((found) => found.flatMap((one) => [...titlesOf(one), one.text]).join(' ')),
  )
  return {
    titleLikeness: Math.max(...titles.map(rareInTitles)),
    titleLead: likest(titles) - Math.max(0, ...rivals.map(({ title }) => likest([title]))),
    likeness: Math.max(...[...titles, ...units].map(rare)),
  }
}

function titlesOf({ title, headings }: Passage): string[] {
  return [title, ...headings]
}

/** Titles are short: what one has that the others lack tells more. */
const TITLE_POWER = 2

/** Characters around a quote that still belong to it. */
const NEAR = 200

/** The names in a question: a capital inside a sentence is a name's; in German any noun's, and that tells as much. */
export function namedIn(question: string): string {
  return (question.match(/(?<=[\p{L}\p{N},;'"] ['"(]?)\p{Lu}[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function otherNames(question: string, around: string, language: string): number {
  const named = terms(namedIn(question), language)
  const held = new Set(terms(around, language))
  return named.length > 0 ? named.filter((name) => !held.has(name)).length / named.length : 0
}
