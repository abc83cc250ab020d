import { type SmallTalk, smallTalk } from './talk/phrases.ts'
import { fold } from './words/fold.ts'

/** What a message of several kinds counts as: the first of these that it holds. */
const ORDER: SmallTalk[] = ['thanks', 'farewell', 'greeting', 'acknowledgement']
const MAX_LENGTH = 100

let known: Map<string, SmallTalk | 'filler'> | null = null

/**
 * Whether a message is nothing but small talk, and of which kind. "Thanks, but where is my order?" is not. Knows all
 * its languages at once, because "ok" and "ciao" belong to many.
 */
export function isSmallTalk(text: string): { kind: SmallTalk | null } {
  if (text.length > MAX_LENGTH) return { kind: null }
  const rest = fold(text)
    .replace(/(?<=[\p{L}\p{M}])(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim()
  // A lone smile, heart or thumb.
  if (!rest) return { kind: /\p{Extended_Pictographic}/u.test(text) ? 'acknowledgement' : null }
  const kinds = new Set<SmallTalk | 'filler'>()
  for (let at = 0; at < rest.length; ) {
    const phrase = longestAt(rest, at)
    if (!phrase) return { kind: null }
    kinds.add(phrase.kind)
    at += phrase.length
    while (rest[at] === ' ') at++
  }
  const kind = ORDER.find((one) => kinds.has(one)) ?? null
  // "Good?" asks something; "how are you?" does not.
  return { kind: kind === 'acknowledgement' && /[?？؟]/.test(text) ? null : kind }
}

function longestAt(text: string, at: number): { kind: SmallTalk | 'filler'; length: number } | null {
  for (let end = Math.min(text.length, at + 30); end > at; end--) {
    // Only scripts with spaces have words that must end where the phrase does.
    const cutsWord = /[\p{L}\p{M}\p{N}]/u.test(text.charAt(end)) && !isUnspaced(text.charAt(end - 1))
    const kind = cutsWord ? undefined : phrases().get(text.slice(at, end))
    if (kind) return { kind, length: end - at }
  }
  return null
}

function isUnspaced(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]/u.test(
    letter,
  )
}

function phrases(): Map<string, SmallTalk | 'filler'> {
  if (known) return known
  known = new Map()
  for (const kind of ['filler', 'acknowledgement', 'greeting', 'farewell', 'thanks'] as const) {
    for (const list of smallTalk[kind]) for (const phrase of list.split('|')) known.set(fold(phrase), kind)
  }
  return known
}
