import type { Passage } from '@baton/contracts'
import { terms } from '../terms.ts'
import { withoutAsking } from '../without-asking.ts'
import { givesWhatIsAsked, kindOfQuestion, type QuestionKind } from './question-kind.ts'
import { type Block, splitPassage, type Unit } from './split-passage.ts'

export interface ScoredUnit extends Unit {
  passage: Passage
  /** Comparable within one question; 1 and more for a sentence that holds all of it. */
  score: number
  /** Terms of the question that it holds itself. */
  touches: string[]
  /** Holds the kind of thing that was asked for. */
  gives: boolean
  /** Stands first, or second, under a heading that says what was asked. */
  isUnderQuestion: boolean
}

export interface Scored {
  kind: QuestionKind
  /** Terms of the question. */
  asked: string[]
  units: ScoredUnit[]
  blocks: Map<Passage, Block[]>
}

// Tuned on questions whose answer's place is known, in seven languages.
/** A term in the titles above a sentence tells less than one in the sentence; so does one in the sentence beside it. */
const TITLE_SHARE = 0.4
const NEIGHBOUR_SHARE = 0.4
/** For holding what was asked for: a date for "when", an amount for "how much". */
const KIND_BONUS = 0.1
/** The fewer words a question has, the more the kind tells: divided by their number. */
const SHORT_QUESTION_BONUS = 0.25
const STEP_BONUS = 0.2
/** A heading that holds this share of the question asks the same; what stands under it answers. */
const SAME_QUESTION = 0.7
const UNDER_QUESTION_BONUS = 0.4
const FIRST_SENTENCE_BONUS = 0.03
/** The search ranks by more than words: a passage counts by its share of the best one's score, to this power. */
const PASSAGE_POWER = 2
/** What a follow-up adds is what it asks for. */
const ADDED_TERM_WEIGHT = 2

/** Rates every sentence and line of the passages as an answer to the question. */
export function scoreUnits(request: {
  question: string
  searchedFor: string
  language: string
  passages: Passage[]
}): Scored {
  const kind = kindOfQuestion(request.question)
  const asked = [...new Set(terms(withoutAsking(request.searchedFor), request.language))]
  const askedNow = new Set(terms(request.question, request.language))
  const read = request.passages.map((passage) => readPassage(passage, request.language))
  const weigh = weights(
    asked,
    askedNow,
    read.flatMap(({ held }) => held),
  )
  // Scores of passages in two languages cannot be compared, hence the cap.
  const best = request.passages[0]?.score || 1
  const units = read.flatMap((page) => {
    const share = Math.min(1, page.passage.score / best) ** PASSAGE_POWER
    return page.units.map((unit, at): ScoredUnit => {
      const held = page.held[at] ?? new Set()
      const { said, blocksBelow } = headingAbove(page, at)
      const saidShare = asked.reduce((sum, term) => sum + (said.has(term) ? weigh(term) : 0), 0)
      const isUnderQuestion =
        asked.length > 1 && unit.kind !== 'heading' && blocksBelow <= 1 && saidShare >= SAME_QUESTION
      let score = asked.reduce((sum, term) => sum + weigh(term) * shareOf(term, page, at), 0)
      const gives = givesWhatIsAsked(kind, unit.text)
      if (gives) score += KIND_BONUS + SHORT_QUESTION_BONUS / asked.length
      else if (kind === 'how_to' && unit.kind === 'step') score += STEP_BONUS
      if (at === 0) score += FIRST_SENTENCE_BONUS
      if (isUnderQuestion) score += blocksBelow === 0 ? UNDER_QUESTION_BONUS : UNDER_QUESTION_BONUS / 2
      score *= lengthFactor(held.size) * share
      const touches = asked.filter((term) => held.has(term))
      return { ...unit, passage: page.passage, score, touches, gives, isUnderQuestion }
    })
  })
  return { kind, asked, units, blocks: new Map(read.map(({ passage, blocks }) => [passage, blocks])) }
}

interface ReadPassage {
  passage: Passage
  blocks: Block[]
  units: Unit[]
  /** Terms of each unit, in the same order. */
  held: Set<string>[]
  titles: Set<string>
  /** Of the heading right above, or the title if there is none. */
  nearest: Set<string>
}

function readPassage(passage: Passage, language: string): ReadPassage {
  const { blocks, units } = splitPassage(passage.text, passage.language || language)
  const held = units.map((unit) => new Set(terms(unit.text, language)))
  const titles = new Set(terms([passage.title, ...passage.headings].join(' '), language))
  const nearest = new Set(terms(passage.headings.at(-1) ?? passage.title, language))
  return { passage, blocks, units, held, titles, nearest }
}

function shareOf(term: string, { units, held, titles }: ReadPassage, at: number): number {
  if (held[at]?.has(term)) return 1
  if (titles.has(term) || held[lastHeading(units, at)]?.has(term)) return TITLE_SHARE
  const block = units[at]?.block ?? 0
  const isBeside = [at - 1, at + 1].some(
    (near) => held[near]?.has(term) && Math.abs((units[near]?.block ?? -9) - block) <= 1,
  )
  return isBeside ? NEIGHBOUR_SHARE : 0
}

/** What the nearest heading above says (inside the passage, else above it), and how many blocks lie between. */
function headingAbove(
  { units, held, nearest }: ReadPassage,
  at: number,
): { said: Set<string>; blocksBelow: number } {
  const heading = lastHeading(units, at)
  const block = units[at]?.block ?? 0
  const said = held[heading]
  return said
    ? { said, blocksBelow: block - (units[heading]?.block ?? 0) - 1 }
    : { said: nearest, blocksBelow: block }
}

function lastHeading(units: Unit[], before: number): number {
  return units.findLastIndex((unit, index) => index < before && unit.kind === 'heading')
}

/** Each term's share of the question: terms that are rare among the sentences found weigh more. */
function weights(asked: string[], askedNow: Set<string>, held: Set<string>[]): (term: string) => number {
  const rarity = asked.map((term) => {
    const count = held.filter((set) => set.has(term)).length
    const added = askedNow.size < asked.length && askedNow.has(term) ? ADDED_TERM_WEIGHT : 1
    return added * Math.log(1 + (held.length - count + 0.5) / (count + 0.5))
  })
  const total = rarity.reduce((sum, value) => sum + value, 0) || 1
  return (term) => (rarity[asked.indexOf(term)] ?? 0) / total
}

/** A scrap says nothing by itself; a very long sentence holds a term by chance. */
function lengthFactor(termCount: number): number {
  if (termCount < 2) return 0.6
  if (termCount < 4) return 0.9
  return termCount > 30 ? 0.85 : 1
}
