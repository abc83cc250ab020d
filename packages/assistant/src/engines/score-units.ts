import type { Passage } from '@baton/contracts'
import { terms } from '../terms.ts'
import { givesWhatIsAsked, kindOfQuestion, type QuestionKind } from './question-kind.ts'
import { type Block, splitPassage, type Unit } from './split-passage.ts'

export interface ScoredUnit extends Unit {
  passage: Passage
  /** Place of the passage among those found, from 0. */
  rank: number
  score: number
  /** Share of the question's terms, by weight, that the unit itself holds. */
  own: number
  /** The same, with its titles and the sentences beside it. */
  covered: number
}

export interface Scored {
  kind: QuestionKind
  units: ScoredUnit[]
  blocks: Map<Passage, Block[]>
  /** How much of the question's weight is in words that no passage holds, 0 to 1. */
  unknown: number
}

// Tuned on questions whose answer's place is known; each part of the score was kept only if leaving it out cost.
/** A term in the titles above a sentence tells less than in the sentence. */
const TITLE_SHARE = 0.35
/** As does one in the sentence before or after. */
const NEIGHBOUR_SHARE = 0.25
/** For holding what was asked for: a date for "when", an amount for "how much". */
const KIND_BONUS = 0.22
/** Of the score, for a sentence of the second-best passage, and again for the next. */
const RANK_DECAY = 0.88
const FIRST_SENTENCE_BONUS = 0.03

/** Rates every sentence and line of the passages as an answer to the question. */
export function scoreUnits(request: {
  question: string
  searchedFor: string
  language: string
  passages: Passage[]
}): Scored {
  const { passages, language } = request
  const kind = kindOfQuestion(request.question)
  const asked = [...new Set(terms(request.searchedFor, language))]
  const split = passages.map((passage) => {
    const { units, blocks } = splitPassage(passage.text, passage.language || language)
    const held = units.map((unit) => new Set(terms(unit.text, language)))
    const titles = new Set(terms([passage.title, ...passage.headings].join(' '), language))
    return { passage, units, blocks, held, titles }
  })
  const weigh = weights(
    asked,
    split.flatMap(({ held }) => held),
  )
  const known = asked.filter((term) =>
    split.some(({ held, titles }) => titles.has(term) || held.some((set) => set.has(term))),
  )
  const total = sum(asked, weigh) || 1

  const units = split.flatMap(({ passage, units, held, titles }, rank) =>
    units.map((unit, at): ScoredUnit => {
      const inUnit = held[at] ?? new Set<string>()
      const beside = (term: string) =>
        [at - 1, at + 1].some(
          (near) => held[near]?.has(term) && Math.abs((units[near]?.block ?? -9) - unit.block) <= 1,
        )
      let own = 0
      let score = 0
      let covered = 0
      for (const term of asked) {
        const weight = weigh(term) / total
        const share = inUnit.has(term)
          ? 1
          : titles.has(term)
            ? TITLE_SHARE
            : beside(term)
              ? NEIGHBOUR_SHARE
              : 0
        if (share === 1) own += weight
        if (share > 0) covered += weight
        score += weight * share
      }
      if (givesWhatIsAsked(kind, unit.text)) score += KIND_BONUS
      else if (kind === 'how_to' && unit.kind === 'step') score += KIND_BONUS / 2
      if (at === 0) score += FIRST_SENTENCE_BONUS
      score *= lengthFactor(inUnit.size) * RANK_DECAY ** rank
      return { ...unit, passage, rank, score, own, covered }
    }),
  )
  return {
    kind,
    units,
    blocks: new Map(split.map(({ passage, blocks }) => [passage, blocks])),
    unknown: 1 - sum(known, weigh) / total,
  }
}

/** Rare terms among the sentences found weigh more; a term that nothing holds weighs most. */
function weights(asked: string[], held: Set<string>[]): (term: string) => number {
  const byTerm = new Map(
    asked.map((term) => {
      const count = held.filter((set) => set.has(term)).length
      return [term, Math.log(1 + (held.length - count + 0.5) / (count + 0.5))]
    }),
  )
  return (term) => byTerm.get(term) ?? 0
}

/** A scrap says nothing by itself; a very long sentence holds a term by chance. */
function lengthFactor(termCount: number): number {
  if (termCount < 2) return 0.6
  if (termCount < 4) return 0.9
  return termCount > 30 ? 0.85 : 1
}

function sum(of: string[], weigh: (term: string) => number): number {
  return of.reduce((total, term) => total + weigh(term), 0)
}
