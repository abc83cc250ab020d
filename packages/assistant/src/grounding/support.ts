import type { Passage } from '@baton/contracts'
import { baseLanguage } from '../base-language.ts'
import { knownOpposites } from '../engines/contradiction.ts'
import { countTerms, terms } from '../terms.ts'
import { flips } from './flips.ts'
import { numberWords } from './number-words.ts'
import { isFrameWord, wordsOf } from './states-fact.ts'

/** Of a sentence's words that carry its topic, the least that its sources must hold. */
const LEAST_SHARE = 0.4
/** Of hardly any words most must be held. */
const FEW_TERMS = 3
const LEAST_SHARE_OF_FEW = 0.51
const SAME_FORM = 5

export interface Stated {
  language: string
  sources: Passage[]
  /** What the visitor wrote. */
  said: string
  /** With fewer content words nothing can be told. Default 1. */
  leastTerms?: number
}

interface Words {
  /** Stems, or pairs of signs. */
  terms: Set<string>
  words: Set<string>
}

const read = new WeakMap<Passage, Words>()

function wordsOfPassage(passage: Passage): Words {
  let found = read.get(passage)
  if (!found) {
    const text = [passage.title, ...passage.headings, passage.text].join('\n')
    found = { terms: new Set(terms(text, baseLanguage(passage.language))), words: new Set(wordsOf(text)) }
    read.set(passage, found)
  }
  return found
}

/**
 * The share of a sentence's content words that its sources and the visitor's words hold, in whatever form; null where
 * that cannot be told: the sources are in another language, or the sentence has hardly any.
 */
export function borneShare(
  sentence: string,
  { language, sources, said, leastTerms = 1 }: Stated,
): number | null {
  const base = baseLanguage(language)
  const same = sources.filter((source) => baseLanguage(source.language) === base)
  if (same.length < sources.length || sources.length === 0) return null
  const asked = terms(withoutNumbers(sentence, base), base).filter((term) => !isFrameWord(term, base))
  if (countTerms(asked) < leastTerms) return null
  const held = new Set([...same.flatMap((source) => [...wordsOfPassage(source).terms]), ...terms(said, base)])
  const forms = new Set(
    [...held].map((term) => term.slice(0, SAME_FORM)).filter((form) => form.length >= SAME_FORM - 1),
  )
  const borne = asked.filter((term) => held.has(term) || forms.has(term.slice(0, SAME_FORM)))
  return countTerms(borne) / countTerms(asked)
}

/** Whether the sources bear a sentence out as far as its words tell. */
export function isBorneOut(sentence: string, of: Stated): boolean {
  const share = borneShare(sentence, of)
  if (share === null) return true
  const contradicts = saysOpposite(sentence, of.sources) || flips(sentence, of.language, of.sources)
  // Figures are borne out elsewhere, and bear out the few words around them.
  const isShort = !/\d/.test(sentence) && borneShare(sentence, { ...of, leastTerms: FEW_TERMS }) === null
  return share >= (isShort ? LEAST_SHARE_OF_FEW : LEAST_SHARE) && !contradicts
}

/** A word ("after") of which the sources have only the opposite. */
function saysOpposite(sentence: string, sources: Passage[]): boolean {
  const held = new Set(sources.flatMap((source) => [...wordsOfPassage(source).words]))
  return wordsOf(sentence).some(
    (word) => !held.has(word) && knownOpposites(word).some((opposite) => held.has(opposite)),
  )
}

/** Numbers are compared by value, elsewhere. */
function withoutNumbers(sentence: string, language: string): string {
  let rest = sentence
  for (const { index, length } of numberWords(sentence, language))
    rest = rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length)
  return rest.replace(/[\p{L}\p{M}]*\d[\p{L}\p{N}.,:/]*/gu, ' ')
}
