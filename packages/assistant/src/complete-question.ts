import { isSmallTalk, pointsBack } from '@baton/understanding'
import type { Turn } from './assistant.ts'
import { isGeneral } from './general-words.ts'
import { terms } from './terms.ts'

// Chosen on public conversations whose follow-ups people rewrote by hand, in two collections.
/** What was said a turn earlier is this much less likely to be meant. */
const FADES = 0.85
/** What the conversation began with is its topic. */
const TOPIC = 1.5
/** A question that leans itself says little of what is talked about: "what are their prices?" */
const LEANING = 0.2
/** "What about Spain?" names what is talked about from now on. */
const INTRODUCED = 1.3
const NAME = 2
const GENERAL = 0.2
/** Words this far below the likeliest are left out. */
const LIKELY_SHARE = 0.3
const MAX_WORDS = 6

const INTRODUCES =
  /^(?:(?:ok(?:ay)?|thanks|and|so|but|y|et|und|e|en|a|и|а)[.,!]?\s+)*(?:(?:what|how) about|tell me (?:more )?about|(?:what|who)(?:['’]s| is| are| was| were)|qu[eé] (?:es|son|hay de|pasa con)|h[aá]blame de|qu['’]est-ce|parle[zs]?-moi de|was (?:ist|sind)|erz[aä]hl\p{L}* .*von|cos['’]?[eè]|che cos|o que [eé]|wat (?:is|zijn))/iu
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu

/**
 * A follow-up, preceded by the words of the conversation that it most likely leans on, best first and in the visitor's
 * own spelling: what it began with and what was named since, rather than what was asked about that. The question itself
 * where nothing was said before.
 */
export function completeQuestion(question: string, history: Turn[], language: string): string {
  const asked = new Set(terms(question, language))
  const turns = history
    .filter(({ author, text }) => author === 'visitor' && !isSmallTalk(text).kind)
    .map(({ text }) => text)
  const weights = new Map<string, { weight: number; word: string }>()
  for (const [at, text] of turns.entries()) {
    const weight = turnWeight(text, at, turns.length, language)
    for (const [term, { word, share }] of wordsOf(text, language)) {
      if (asked.has(term)) continue
      const known = weights.get(term)
      weights.set(term, { weight: (known?.weight ?? 0) + weight * share, word: known?.word ?? word })
    }
  }
  const likeliest = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_WORDS)
  const least = (likeliest[0]?.weight ?? 0) * LIKELY_SHARE
  const words = likeliest.filter(({ weight }) => weight >= least).map(({ word }) => word)
  return [...words, question].join(' ')
}

function turnWeight(text: string, at: number, turns: number, language: string): number {
  const weight = FADES ** (turns - 1 - at) + (at === 0 ? TOPIC : 0)
  if (pointsBack(text, language)) return weight * LEANING
  return at > 0 && INTRODUCES.test(text) ? weight * INTRODUCED : weight
}

/** Each term of a text with the word it came from; names count more, words of any conversation less. */
function wordsOf(text: string, language: string): Map<string, { word: string; share: number }> {
  const found = new Map<string, { word: string; share: number }>()
  for (const [at, [word]] of [...text.matchAll(WORD)].entries()) {
    const isName = /\d/.test(word) || (at > 0 && /^\p{Lu}/u.test(word))
    for (const term of terms(word, language)) {
      const share = (isName ? NAME : 1) * (isGeneral(term, language) ? GENERAL : 1)
      if (!found.has(term)) found.set(term, { word, share })
    }
  }
  return found
}
