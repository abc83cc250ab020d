import { fold } from '../words/fold.ts'
import { degrees, idlePhrases, negations, topics, turns } from './english-modifiers.ts'
import { englishWords } from './english-words.ts'
import { otherWords, unspacedWords } from './other-words.ts'
import { signs } from './signs.ts'

/** The feeling words of one language, ready to be looked up. */
export interface Lexicon {
  exact: Map<string, number>
  /** Beginnings of words, each with any ending. */
  beginnings: Map<string, number>
  /** Phrases by their first word, the longest first. */
  phrases: Map<string, { rest: string[]; value: number }[]>
  negations: Set<string>
  degrees: Map<string, number>
  turns: Set<string>
  /** Phrases that mean nothing for the feeling, by their first word. */
  idle: Map<string, string[][]>
  /** What shops and their visitors talk of: no feeling in a question. */
  topics: Set<string>
}

const LEVELS = { best: 3, good: 1.9, bad: -1.7, worst: -2.8 } as const
/** What many type in every language. */
const EVERYWHERE = {
  1.9: 'lol haha* hehe* jaja* super top wow bravo thx thanks',
  [-2]: 'wtf omfg scam fuck* shit*',
}

const idle = Map.groupBy(
  idlePhrases.map((phrase) => phrase.split('-')),
  ([first = '']) => first,
)
for (const [first, phrases] of idle)
  idle.set(
    first,
    phrases.map(([, ...rest]) => rest).sort((one, other) => other.length - one.length),
  )

const known = new Map<string, Lexicon>()

/** The lexicon of a language; of one without its own, the English. */
export function lexiconOf(code: string): Lexicon {
  const name = code in otherWords || code in unspacedWords ? code : 'en'
  const made = known.get(name) ?? make(name)
  known.set(name, made)
  return made
}

function make(code: string): Lexicon {
  const words = otherWords[code] ?? unspacedWords[code]
  const set = (list: string) => new Set(fold(list).split(' ').filter(Boolean))
  const lexicon: Lexicon = {
    exact: new Map(),
    beginnings: new Map(),
    phrases: new Map(),
    negations: words ? set(words.no) : negations,
    degrees: words ? new Map([...set(words.very)].map((word) => [word, 1.3])) : degrees,
    turns: words ? set(words.but) : turns,
    idle: words ? new Map() : idle,
    topics: words ? new Set() : topics,
  }
  for (const [value, list] of Object.entries(signs)) addAll(lexicon, list, Number(value), false)
  if (!words) for (const [value, list] of Object.entries(englishWords)) addAll(lexicon, list, Number(value))
  else {
    for (const [value, list] of Object.entries(EVERYWHERE)) addAll(lexicon, list, Number(value))
    for (const level of ['good', 'best', 'bad', 'worst'] as const)
      addAll(lexicon, words[level], LEVELS[level])
  }
  return lexicon
}

function addAll(lexicon: Lexicon, list: string, value: number, folded = true): void {
  for (const entry of (folded ? fold(list) : list).split(/\s+/)) {
    if (!entry) continue
    const [first = '', ...rest] = folded ? entry.split('-') : [entry]
    if (rest.length > 0) {
      const all = [...(lexicon.phrases.get(first) ?? []), { rest, value }]
      lexicon.phrases.set(
        first,
        all.sort((a, b) => b.rest.length - a.rest.length),
      )
    } else if (folded && entry.endsWith('*')) lexicon.beginnings.set(entry.slice(0, -1), value)
    else lexicon.exact.set(entry, value)
  }
}

/** How a word feels by itself; 0 if nothing is known of it. */
export function feelingOf(word: string, { exact, beginnings }: Lexicon): number {
  const whole = exact.get(word)
  if (whole !== undefined) return whole
  for (let length = word.length; length >= 2; length--) {
    const value = beginnings.get(word.slice(0, length))
    if (value !== undefined) return value
  }
  return 0
}
