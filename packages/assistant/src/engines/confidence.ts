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
/** How much of its title, or of a heading above it, is what was asked. */
const TOPIC = 2.66
/** Of words asked for, as a logarithm: many do not meet by chance. */
const WORDS = 1.19
/** It holds a time, an amount, a number or an address, where that was asked for. */
const GIVES = 0.26
/** Words of a yes-or-no question often meet where neither is said. */
const YES_NO = -0.54

/** The chance, 0 to 1, that a quote answers the question. */
export function confidenceOf(best: Quote, { asked, kind, units }: Scored): number {
  const other = units
    .filter((unit) => unit.kind !== 'heading' && unit.passage.articleId !== best.passage.articleId)
    .reduce((highest, { score }) => Math.max(highest, score), 0)
  const evidence =
    OFFSET +
    COVERAGE * best.passage.coverage +
    LEAD * (best.score - other) +
    TOPIC * best.topic +
    WORDS * Math.log(1 + countTerms(asked)) +
    (best.gives && kind !== 'yes_no' ? GIVES : 0) +
    (kind === 'yes_no' ? YES_NO : 0)
  return 1 / (1 + Math.exp(-evidence))
}
