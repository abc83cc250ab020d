import type { Passage } from '@baton/contracts'
import type { Turn } from '../assistant.ts'
import { type Letters, lettersOf, shareIn } from '../letters.ts'
import { terms } from '../terms.ts'
import { withoutAsking } from '../without-asking.ts'
import { articleShares, topicOf, type Weigh, weightOf } from './article-shares.ts'
import { givesWhatIsAsked, isAbout, kindOfQuestion, type QuestionKind } from './question-kind.ts'
import {
  headingAbove,
  namesAnother,
  namesAsked,
  namesIn,
  pointsElsewhere,
  type ReadPassage,
  readPassage,
} from './read-passage.ts'
import type { Block, Unit } from './split-passage.ts'
import { innerNames, shareWritten, writtenWords } from './written-alike.ts'

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
  /** Holds what was asked for, under titles that say about what; need not repeat them. */
  isNamedValue: boolean
  /** Terms of the titles and headings above it. */
  titleTerms: Set<string>
  /** How much of its page's title, or of a heading, is what was asked, 0 to 1. */
  topic: number
}

export interface Scored {
  kind: QuestionKind
  /** Terms of the question. */
  asked: string[]
  /** What the units were held against. */
  request: Request
  units: ScoredUnit[]
  blocks: Map<Passage, Block[]>
  /** What each article counts, by search and title, 0 to 1. */
  share: Map<string, number>
}

// Tuned on questions whose answer's place is known, in seven languages, and on a shop's everyday questions.
/** A term in the titles above a sentence tells less than one in the sentence; so does one in the sentence beside it. */
const TITLE_SHARE = 0.4
const NEIGHBOUR_SHARE = 0.4
/** For the letters of the question that it shares: words in another form, halves of compounds. */
const LETTERS_BONUS = 0.3
/** For the words of the question, small ones too, that it has as they were written. */
const SAME_WORDS_BONUS = 0.2
/** For standing in a passage that has the names asked about. */
const SAME_NAMES_BONUS = 0.2
/** For holding what was asked for: a date for "when", an amount for "how much". */
const KIND_BONUS = 0.1
/** The fewer words a question has, the more the kind tells: divided by their number. */
const SHORT_QUESTION_BONUS = 0.25
/** For standing under a heading that promises it: "Prices and times". */
const HEADING_KIND_BONUS = 0.15
/** Who asks for a number to call is served by nothing else. */
const CONTACT = 1.5
const NO_CONTACT = 0.5
const STEP_BONUS = 0.2
/** A row that begins with what was asked about is the row about it; a sentence often is. */
const ROW_BONUS = 0.35
const SUBJECT_BONUS = 0.1
const POINTER_SHARE = 0.5
/** "Northern Ireland" is not the Ireland that was asked about. */
const OTHER_NAME_SHARE = 0.65
/** A heading that holds this share of the question asks the same; what stands under it answers. */
const SAME_QUESTION = 0.7
const UNDER_QUESTION_BONUS = 0.4
/** A page says the main thing first. */
const FIRST_PASSAGE_BONUS = 0.06
const FIRST_SENTENCE_BONUS = 0.03
/** A value under titles that hold this share of the question belongs to it. */
const NAMED = 0.5
/** What a follow-up adds is what it asks for. */
const ADDED_TERM_WEIGHT = 2

export interface Request {
  question: string
  searchedFor: string
  language: string
  passages: Passage[]
  history?: Turn[]
}

/** Rates every sentence and line of the passages as an answer to the question. */
export function scoreUnits(request: Request): Scored {
  const { language, passages } = request
  const kind = kindAsked(request)
  const asked = [...new Set(terms(withoutAsking(request.searchedFor), language))]
  const read = passages.map((passage) => readPassage(passage, language))
  const held = read.flatMap((page) => page.held)
  const weigh = weights(asked, addedBy(request), held)
  const letters = lettersOf(asked.join(' '))
  const names = namesIn(request.question)
  const words = writtenWords(request.question)
  const inner = innerNames(request.question)
  const share = articleShares(read, asked, weigh)
  const units = read.flatMap((page) => {
    const topic = topicOf(page, asked, weigh)
    const sameNames = shareWritten(inner, `${titlesOf(page)} ${page.passage.text}`)
    return page.units.map((unit, at): ScoredUnit => {
      const { said } = headingAbove(page, at)
      const titleTerms = new Set([...said, ...page.titles])
      const isUnderQuestion = standsUnderQuestion({ page, at, kind, asked, titleTerms }, weigh)
      const gives = givesWhatIsAsked(kind, unit.text)
      const isNamedValue =
        gives && kind !== 'yes_no' && (kind === 'contact' || weightOf(titleTerms, asked, weigh) >= NAMED)
      const written = SAME_WORDS_BONUS * shareWritten(words, unit.text) + SAME_NAMES_BONUS * sameNames
      const rated = { page, at, kind, asked, letters, names, written, gives, isUnderQuestion, titleTerms }
      const score = rate(rated, request, weigh) * (share.get(page.passage.articleId) ?? 1)
      const touches = asked.filter((term) => page.held[at]?.has(term))
      const found = { score, touches, gives, isUnderQuestion, isNamedValue, titleTerms, topic }
      return { ...unit, passage: page.passage, ...found }
    })
  })
  const blocks = new Map(read.map((page) => [page.passage, page.blocks]))
  return { kind, asked, request, units, blocks, share }
}

interface Rated {
  page: ReadPassage
  at: number
  kind: QuestionKind
  asked: string[]
  /** Of the terms asked. */
  letters: Letters
  /** Words of the question with a capital. */
  names: string[]
  /** For the words and names of the question that stand there as they were written. */
  written: number
  gives: boolean
  isUnderQuestion: boolean
  titleTerms: Set<string>
}

function rate(rated: Rated, request: Request, weigh: Weigh): number {
  const { language, passages } = request
  const { page, at, kind, asked, gives, isUnderQuestion } = rated
  const unit = page.units[at]
  if (!unit) return 0
  const { text, said, blocksBelow } = headingAbove(page, at)
  let score = asked.reduce((sum, term) => sum + weigh(term) * shareOf(term, rated), 0)
  score += LETTERS_BONUS * lettersShare(rated, weigh) + rated.written
  if (gives) score += KIND_BONUS + SHORT_QUESTION_BONUS / asked.length
  else if (kind === 'how_to' && unit.kind === 'step') score += STEP_BONUS
  if (isAbout(kind, text)) score += HEADING_KIND_BONUS
  if (page.passage.position === 0) score += FIRST_PASSAGE_BONUS
  score += namesAsked(unit, asked, language) * (unit.kind === 'row' ? ROW_BONUS : SUBJECT_BONUS)
  if (pointsElsewhere(unit.text, page.passage, passages)) score *= POINTER_SHARE
  if (namesAnother(`${titlesOf(page)} ${text} ${unit.text}`, rated.names)) score *= OTHER_NAME_SHARE
  if (at === 0) score += FIRST_SENTENCE_BONUS
  if (isUnderQuestion) {
    const isRightUnder = unit.kind === 'step' ? asked.some((term) => said.has(term)) : blocksBelow === 0
    score += isRightUnder ? UNDER_QUESTION_BONUS : UNDER_QUESTION_BONUS / 2
  }
  if (kind === 'contact') score *= gives ? CONTACT : NO_CONTACT
  return score * lengthFactor(page.held[at]?.size ?? 0)
}

function titlesOf({ passage }: ReadPassage): string {
  return [passage.title, ...passage.headings].join(' ')
}

/** A value under titles that say what was asked need not spell it again. */
function lettersShare({ page, at, kind, asked, letters, gives, titleTerms }: Rated, weigh: Weigh): number {
  const share = shareIn(letters, page.letters[at] ?? new Map())
  return gives && kind !== 'yes_no' ? Math.max(share, weightOf(titleTerms, asked, weigh)) : share
}

/** How much of a term a unit has: what gives the value, or a step, need not repeat the topic that stands above it. */
function shareOf(term: string, { page, at, kind, gives, titleTerms }: Rated): number {
  const { units, held } = page
  const unit = units[at]
  if (held[at]?.has(term)) return 1
  const isAnswer = kind === 'how_to' ? unit?.kind === 'step' : gives && kind !== 'yes_no'
  if (titleTerms.has(term)) return isAnswer ? 1 : TITLE_SHARE
  const isBeside = [at - 1, at + 1].some(
    (near) => held[near]?.has(term) && Math.abs((units[near]?.block ?? -9) - (unit?.block ?? 0)) <= 1,
  )
  return isBeside ? NEIGHBOUR_SHARE : 0
}

/** The first two blocks under a heading that says what was asked; for "how do I" its steps, wherever they stand. */
function standsUnderQuestion(
  { page, at, kind, asked, titleTerms }: Pick<Rated, 'page' | 'at' | 'kind' | 'asked' | 'titleTerms'>,
  weigh: Weigh,
): boolean {
  const unit = page.units[at]
  if (!unit || unit.kind === 'heading') return false
  if (kind === 'how_to' && unit.kind === 'step') {
    return weightOf(titleTerms, asked, weigh) >= SAME_QUESTION
  }
  const { said, blocksBelow } = headingAbove(page, at)
  return asked.length > 1 && blocksBelow <= 1 && weightOf(said, asked, weigh) >= SAME_QUESTION
}

/** "And to Spain?" asks for what the question before asked for. */
function kindAsked(request: Request): QuestionKind {
  if (!isCompleted(request)) return kindOfQuestion(request.searchedFor)
  const own = kindOfQuestion(request.question)
  const before = request.history?.findLast(({ author }) => author === 'visitor')
  return own === 'other' && before ? kindOfQuestion(before.text) : own
}

/** Terms that a follow-up has of its own; none for a question that stands alone. */
function addedBy(request: Request): Set<string> {
  return new Set(isCompleted(request) ? terms(request.question, request.language) : [])
}

function isCompleted({ question, searchedFor }: Request): boolean {
  return searchedFor.length > question.length && searchedFor.endsWith(question)
}

/** Terms that are rare among the sentences found weigh more. */
function weights(asked: string[], added: Set<string>, held: Set<string>[]): Weigh {
  const rarity = asked.map((term) => {
    const count = held.filter((set) => set.has(term)).length
    const factor = added.has(term) ? ADDED_TERM_WEIGHT : 1
    return factor * Math.log(1 + (held.length - count + 0.5) / (count + 0.5))
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
