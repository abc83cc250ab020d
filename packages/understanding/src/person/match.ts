import { fold, foldedWords } from '../words/fold.ts'
import { isSimilar } from '../words/similar.ts'
import { lexicon } from './lexicon.ts'

export interface PersonWish {
  wants: boolean
  /** 0 to 1. */
  confidence: number
  /** The words that told, as the visitor wrote them, at most 120 characters; null if none did. */
  matched: string | null
}

interface Phrase {
  words: string[]
}
interface Compiled {
  ask: Phrase[]
  want: Phrase[]
  person: Phrase[]
  refuse: Phrase[]
  phrases: Phrase[]
  between: Set<string>
  filler: Set<string>
}

const compiled = new Map<string, Compiled>()

/** Words of their own that are one slip from a word of a wish. */
const NO_SLIPS = new Set(
  'champ contract contracts transferable manage contacto contato contatto kontaktowa kontaktowe kontaktowy contacts contact person persons'.split(
    ' ',
  ),
)
/** From so many words on a message tells a story, and what others want in it is not the visitor's wish. */
const STORY_WORDS = 60

/** Looks for a wish in each clause of folded text, the given language first. */
export function matchWish(folded: string, language: string | undefined): PersonWish {
  const clauses = folded.split(/[.!?;:,\n…،؟]+|\s[-–—]\s/).map(foldedWords)
  const isStory = clauses.reduce((sum, clause) => sum + clause.length, 0) >= STORY_WORDS
  const languages = Object.keys(lexicon)
  const first = language?.toLowerCase().split('-')[0]
  if (first && first in lexicon) languages.unshift(first)
  // So long a text is in the language that it seems to be in.
  if (isStory && languages[0] === first) languages.length = 1
  let best: PersonWish = { wants: false, confidence: 0, matched: null }
  for (const code of languages) {
    const words = compile(code)
    for (const clause of clauses) {
      const found = clause.length > 0 && clause.length < 60 ? inClause(clause, words) : null
      if (!found) continue
      const confidence = Math.min(1, found.confidence + (code === first ? 0.04 : 0))
      if (confidence > best.confidence) best = { wants: true, confidence, matched: found.matched }
    }
    if (best.confidence > 0.9) break
  }
  return best
}

function inClause(clause: string[], words: Compiled): { confidence: number; matched: string } | null {
  for (let at = 0; at < clause.length; at++) {
    const phrase = startsWith(clause, at, words.phrases)
    if (phrase) return { confidence: 0.9, matched: clause.slice(at, at + phrase).join(' ') }
  }
  const refused = clause.some((_, at) => startsWith(clause, at, words.refuse, true) > 0)
  if (refused) return null
  for (let at = 0; at < clause.length; at++) {
    const length = startsWith(clause, at, words.person)
    if (!length) continue
    const end = at + length
    const matched = (from: number, to: number) => clause.slice(from, to).join(' ')
    const asked = reach(clause, at, words, words.ask, 1)
    if (asked >= 0) return { confidence: 0.95, matched: matched(asked, end) }
    const followed = askedAfter(clause, end, words)
    const wantedAfter = startsWith(clause, end, words.want, true)
    if (wantedAfter && end + wantedAfter === clause.length) {
      return { confidence: 0.85, matched: matched(at, end + wantedAfter) }
    }
    if (followed > 0 && isFree(clause, end, words)) return { confidence: 0.9, matched: matched(at, followed) }
    const wanted = reach(clause, at, words, words.want, 0)
    if (wanted >= 0 && isFree(clause, end, words)) return { confidence: 0.85, matched: matched(wanted, end) }
    const rest = [...clause.slice(0, at), ...clause.slice(end)]
    const isAll = rest.length <= 5 && rest.every((word) => words.filler.has(word) || words.between.has(word))
    if (isAll && clause.length <= 6) return { confidence: 0.85, matched: clause.join(' ') }
  }
  return null
}

/** Walks back from the person over words that may stand between; `strangers` others may, too. */
function reach(clause: string[], at: number, words: Compiled, verbs: Phrase[], strangers: number): number {
  for (let start = at - 1; start >= 0 && at - start <= 8; start--) {
    const length = startsWith(clause, start, verbs)
    if (length && start + length <= at) return start
    // A verb of two words is met at its second word first.
    const isTail = verbs.some((verb) => verb.words.length > 1 && verb.words.includes(clause[start] ?? ''))
    if (words.between.has(clause[start] ?? '') || isTail) continue
    if (strangers-- <= 0) return -1
  }
  return -1
}

/** In languages that put the verb last: the end of an asking verb after the person, or -1. */
function askedAfter(clause: string[], from: number, words: Compiled): number {
  for (let at = from; at < clause.length && at - from < 5; at++) {
    const length = startsWith(clause, at, words.ask)
    if (length) return at + length
    if (!words.between.has(clause[at] ?? '')) return -1
  }
  return -1
}

/** Whether the person is not the first half of a compound ("human rights", "agent orange"). */
function isFree(clause: string[], end: number, words: Compiled): boolean {
  const next = clause[end]
  return (
    next === undefined ||
    words.between.has(next) ||
    words.filler.has(next) ||
    startsWith(clause, end, words.ask) > 0 ||
    startsWith(clause, end, words.want) > 0 ||
    /^(about|for|because|regarding|that|to|so|wegen|der|die|das|sobre|para|por|pour|qui|che|per|que|om|dla|zeby|чтобы|по|icin|untuk)$/.test(
      next,
    )
  )
}

/** How many words of the clause the longest phrase takes at this place; 0 if none does. */
function startsWith(clause: string[], at: number, phrases: Phrase[], exactly = false): number {
  let longest = 0
  for (const { words } of phrases) {
    if (words.length > longest && words.every((word, index) => isWord(clause[at + index], word, exactly)))
      longest = words.length
  }
  return longest
}

function isWord(word: string | undefined, pattern: string, exactly: boolean): boolean {
  if (!word) return false
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1))
  if (word === pattern) return true
  return !exactly && !NO_SLIPS.has(word) && pattern.length > 4 && isSimilar(word, pattern) && !/s$/.test(word)
}

function compile(code: string): Compiled {
  const known = compiled.get(code)
  if (known) return known
  const source = lexicon[code]
  const phrases = (list = ''): Phrase[] =>
    fold(list)
      .split('|')
      .map((phrase) => ({ words: phrase.trim().split(' ') }))
  const made: Compiled = {
    ask: phrases(source?.ask),
    want: phrases(source?.want),
    person: phrases(source?.person),
    refuse: phrases(source?.refuse),
    phrases: phrases(source?.phrases),
    between: new Set(fold(source?.between ?? '').split('|')),
    filler: new Set(fold(source?.filler ?? '').split('|')),
  }
  compiled.set(code, made)
  return made
}
