import { countTerms } from '../terms.ts'
import type { Quote } from './choose-quotes.ts'
import type { Scored } from './score-units.ts'

// A logistic fit on public question sets in four languages and a shop's everyday questions, answerable or not, each
// set with the same weight.
const OFFSET = -3.55
/** Share of the question that the quote's passage holds. */
const COVERAGE = 0.37
/** Its lead over the best of any other article. */
const LEAD = 3.95
/** Another page on the same topic counts as a rival by this share. */
const RELATED_SHARE = 0.75
/** How much of its title, or of a heading above it, is what was asked. */
const TOPIC = 2.66
/** Of words asked for, as a logarithm: many do not meet by chance. */
const WORDS = 1.19
/** It holds a time, an amount, a number or an address, where that was asked for. */
const GIVES = 0.26
/** Words of a yes-or-no question often meet where neither is said. */
const YES_NO = -0.54

/** The chance, 0 to 1, that a quote answers the question. */
export function confidenceOf(best: Quote, scored: Scored): number {
  const { asked, kind } = scored
  const evidence =
    OFFSET +
    COVERAGE * best.passage.coverage +
    LEAD * (best.score - rivalScore(best, scored)) +
    TOPIC * best.topic +
    WORDS * Math.log(1 + countTerms(asked)) +
    (best.gives && kind !== 'yes_no' ? GIVES : 0) +
    (kind === 'yes_no' ? YES_NO : 0)
  return 1 / (1 + Math.exp(-evidence))
}

/**
 * The best of any other article. In a question of one or two words, and where a value was asked for and found, other
 * pages on the same topic are lesser rivals: a shop has ten about delivery.
 */
function rivalScore(best: Quote, { asked, kind, units }: Scored): number {
  const topic = asked.filter((term) => best.titleTerms.has(term))
  const isShort = countTerms(asked) <= 2 || (best.gives && kind !== 'yes_no')
  const isRelated = (titles: Set<string>) => topic.length > 0 && topic.every((term) => titles.has(term))
  return units
    .filter((unit) => unit.kind !== 'heading' && unit.passage.articleId !== best.passage.articleId)
    .map(({ score, titleTerms }) => score * (isShort && isRelated(titleTerms) ? RELATED_SHARE : 1))
    .reduce((highest, score) => Math.max(highest, score), 0)
}
