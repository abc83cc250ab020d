import type { Passage } from '@baton/contracts'
import type { Scored, ScoredUnit } from './score-units.ts'
import type { Block } from './split-passage.ts'

/** A run of units of one passage, word for word. */
export interface Quote {
  passage: Passage
  start: number
  end: number
  text: string
  /** The paragraph, list or rows around it. */
  around: string
  score: number
  gives: boolean
  /** A second quote that comes so near the first that both are shown. */
  isShown: boolean
  /** Terms of the question in it. */
  touches: string[]
  titleTerms: Set<string>
  topic: number
}

/** Both quotes together, in words, and what a second one may have in any case; a list may take more. */
const MAX_WORDS = 90
const SECOND_WORDS = 50
const MAX_LIST_WORDS = 110
/** A second quote must come near the first, or hold what the first lacks; nearer, to be shown beside it. */
const SECOND_SHARE = 0.3
const ADDING_SHARE = 0.2
const SHOWN_SECOND_SHARE = 0.6
const SHOWN_ADDING_SHARE = 0.45
/** The first quote may stand in the wrong article: a second one from there counts this share of its score. */
const SAME_ARTICLE_SHARE = 0.7
/** Another row or item of the list that is quoted from must be as good. */
const SAME_BLOCK_SHARE = 0.9
/** Rows this near to the best say that all of the table was meant. */
const SAME_TABLE_SHARE = 0.75
/** A sentence beside the best one joins it at this share of its score. */
const NEIGHBOUR_SHARE = 0.2
const LEAD_IN_WORDS = 25

/** At most two quotes that answer best, best first. */
export function chooseQuotes(scored: Scored): Quote[] {
  const ranked = scored.units.filter(mayBeQuoted).sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (!best) return []
  const first = quoteAround(best, scored)
  if (best.isUnderQuestion) return [first]
  const left = Math.max(SECOND_WORDS, MAX_WORDS - countWords(first.text))
  for (const unit of secondsAfter(first, best, ranked)) {
    const alone = quoteOf([unit], scored.blocks.get(unit.passage) ?? [])
    const whole = unit.passage === first.passage ? alone : quoteAround(unit, scored)
    const second = [whole, alone].find(({ text }) => countWords(text) <= left)
    const shownShare = adds(unit, first) ? SHOWN_ADDING_SHARE : SHOWN_SECOND_SHARE
    if (second) return [first, { ...second, isShown: unit.score >= best.score * shownShare }]
  }
  return [first]
}

/** Whether a unit says something, and about what was asked. */
export function mayBeQuoted({ kind, touches, isUnderQuestion, isNamedValue }: ScoredUnit): boolean {
  return kind !== 'heading' && (touches.length > 0 || isUnderQuestion || isNamedValue)
}

/** Units that may stand in a second quote, best first; another article's go before, if they are nearly as good. */
function secondsAfter(first: Quote, best: ScoredUnit, ranked: ScoredUnit[]): ScoredUnit[] {
  const may = (unit: ScoredUnit) => {
    const isSibling = unit.kind !== 'sentence' && unit.passage === best.passage && unit.block === best.block
    const needed = isSibling ? SAME_BLOCK_SHARE : adds(unit, first) ? ADDING_SHARE : SECOND_SHARE
    const isInside = unit.passage === first.passage && unit.start < first.end && unit.end > first.start
    return unit.score >= best.score * needed && !isInside && !repeats(unit.text, first.text)
  }
  const worth = ({ score, passage }: ScoredUnit) =>
    passage.articleId === first.passage.articleId ? score * SAME_ARTICLE_SHARE : score
  return ranked.filter(may).sort((a, b) => worth(b) - worth(a))
}

/** Whether a unit holds a word of the question that the first quote lacks. */
function adds(unit: ScoredUnit, first: Quote): boolean {
  return unit.touches.some((term) => !first.touches.includes(term))
}

/** The best unit with what belongs to it: its list and lead-in, or the sentence that goes on from it. */
function quoteAround(best: ScoredUnit, scored: Scored): Quote {
  const blocks = scored.blocks.get(best.passage) ?? []
  const units = scored.units.filter((unit) => unit.passage === best.passage)
  const at = units.indexOf(best)
  const inBlock = (block: number) => units.filter((unit) => unit.block === block)
  const leadIn = (block: number) => {
    const before = inBlock(block - 1)
    const last = before[before.length - 1]
    return last &&
      last.kind === 'sentence' &&
      countWords(last.text) <= LEAD_IN_WORDS &&
      /[:：]$/.test(last.text)
      ? [last]
      : []
  }
  if (best.kind === 'item' || best.kind === 'step') {
    const whole = [...leadIn(best.block), ...inBlock(best.block)]
    if (wordsOf(whole) <= MAX_LIST_WORDS) return quoteOf(whole, blocks, best)
    return quoteOf(window(inBlock(best.block), best, MAX_WORDS), blocks, best)
  }
  if (best.kind === 'row') return quoteOf(rowsLike(best, inBlock(best.block)), blocks, best)
  const next = inBlock(best.block + 1)
  const leadsIn = /[:：]$/.test(best.text) && next.length > 0 && next[0]?.kind !== 'sentence'
  if (leadsIn) {
    const whole = [best, ...next]
    if (wordsOf(whole) <= MAX_LIST_WORDS) return quoteOf(whole, blocks, best)
    return quoteOf([best, ...window(next, next[0], MAX_WORDS - countWords(best.text))], blocks, best)
  }
  if (best.isUnderQuestion) {
    const withSteps = scored.kind === 'how_to'
    const top = units.findLastIndex((unit, index) => index < at && unit.kind === 'heading') + 1
    const answer = from(units, top, withSteps)
    return quoteOf(answer.includes(best) ? answer : from(units, at, withSteps), blocks, best)
  }
  return quoteOf(withNeighbours(best, units), blocks, best)
}

/** A sentence with the one before it and the one after it in its paragraph, if they are near it and fit; better first. */
function withNeighbours(best: ScoredUnit, units: ScoredUnit[]): ScoredUnit[] {
  const at = units.indexOf(best)
  const beside = [units[at - 1], units[at + 1]].filter((unit) => unit !== undefined)
  const near = beside.filter(
    ({ block, score }) => block === best.block && score >= best.score * NEIGHBOUR_SHARE,
  )
  const found = [best]
  for (const unit of near.sort((a, b) => b.score - a.score)) {
    if (wordsOf([...found, unit]) <= MAX_WORDS) found.push(unit)
  }
  return found
}

/** A row; or its whole table, if that is short and most of its rows answer as well: then all of it was asked for. */
function rowsLike(best: ScoredUnit, rows: ScoredUnit[]): ScoredUnit[] {
  const alike = rows.filter(({ score }) => score >= best.score * SAME_TABLE_SHARE)
  const isWhole = alike.length > 2 && alike.length > rows.length / 2
  return isWhole && wordsOf(rows) <= MAX_LIST_WORDS ? rows : [best]
}

/** As much of an answer from its first sentence on as fits; for "how do I" with the steps that follow. */
function from(units: ScoredUnit[], first: number, withSteps: boolean): ScoredUnit[] {
  const found: ScoredUnit[] = []
  const mayHold = (unit: ScoredUnit) =>
    unit.kind === 'sentence' || (withSteps && (unit.kind === 'step' || unit.kind === 'heading'))
  for (const unit of units.slice(first)) {
    const isPastSteps = unit.kind !== 'step' && found.some(({ kind }) => kind === 'step')
    const limit = unit.kind === 'step' ? MAX_LIST_WORDS : MAX_WORDS
    if (!mayHold(unit) || isPastSteps || wordsOf([...found, unit]) > limit) break
    found.push(unit)
  }
  while (found.at(-1)?.kind === 'heading') found.pop()
  return found.length > 0 ? found : units.slice(first, first + 1)
}

/** As many lines around one as fit. */
function window(units: ScoredUnit[], around: ScoredUnit | undefined, maxWords: number): ScoredUnit[] {
  const center = Math.max(0, around ? units.indexOf(around) : 0)
  let from = center
  let to = center + 1
  for (;;) {
    const wider = [to < units.length ? [from, to + 1] : null, from > 0 ? [from - 1, to] : null]
    const next = wider.find((range) => range && wordsOf(units.slice(range[0], range[1])) <= maxWords)
    if (!next) return units.slice(from, to)
    ;[from = 0, to = 1] = next
  }
}

function quoteOf(units: ScoredUnit[], blocks: Block[], best = units[0]): Quote {
  const ordered = [...units].sort((a, b) => a.start - b.start)
  const first = ordered[0]
  const last = ordered[ordered.length - 1]
  if (!first || !last || !best) throw new Error('A quote needs at least one sentence.')
  const { passage } = first
  // A list mark means nothing on a line that stands alone.
  const mark = ordered.length === 1 ? (/^\s*(?:[-*•]|\d{1,3}[.)])\s+/.exec(first.text)?.[0].length ?? 0) : 0
  const start = first.start + mark
  const around = passage.text.slice(
    blocks[first.block]?.start ?? first.start,
    blocks[last.block]?.end ?? last.end,
  )
  return {
    passage,
    start,
    end: last.end,
    text: passage.text.slice(start, last.end),
    around,
    score: best.score,
    gives: units.some((unit) => unit.gives),
    isShown: true,
    touches: units.flatMap((unit) => unit.touches),
    titleTerms: best.titleTerms,
    topic: best.topic,
  }
}

function repeats(text: string, other: string): boolean {
  const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return letters(other).includes(letters(text)) || letters(text).includes(letters(other))
}

function wordsOf(units: ScoredUnit[]): number {
  return units.reduce((total, unit) => total + countWords(unit.text), 0)
}

/** Words, or for scripts without spaces two letters each. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return unspaced / 2 + (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0)
}
