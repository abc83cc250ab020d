import { asWritten } from './person/as-written.ts'
import { conceptWords } from './person/concept-words.ts'
import { matchWish, type PersonWish } from './person/match.ts'
import { knowingLanguage, knownShare, scoreWish } from './person/score-wish.ts'
import { wishes } from './person/unspaced.ts'
import { fold } from './words/fold.ts'

export type { PersonWish }

/** Log odds above which a text is a wish: about one decoy in forty of lines that it was not fitted on is above. */
const THRESHOLD = 0
/** A language that knows less of a text than this is perhaps not its language. */
const LITTLE = 0.5

/** Letters. What is longer is in the language that it seems to be in. */
const SHORT = 40

const NO_WISH: PersonWish = { wants: false, confidence: 0, matched: null }

/**
 * Whether a visitor asks to be passed on to a person, in any of the languages known, whatever the conversation's:
 * many type "agent" in every language. Tolerates typing slips, case and politeness. A question about people, agents
 * or how to reach the company's people by phone is not a wish.
 */
export function wantsPerson(text: string, language?: string): PersonWish {
  const read = text.slice(0, 1000)
  const wish = wishIn(fold(read), language)
  return wish.matched === null ? wish : { ...wish, matched: asWritten(read, wish.matched) }
}

function wishIn(folded: string, language: string | undefined): PersonWish {
  for (const code of languagesOf(folded, language)) {
    const wish = scoreWish(folded, code)
    if (wish && wish.score > THRESHOLD)
      return { wants: true, confidence: 1 / (1 + Math.exp(-wish.score)), matched: wish.matched }
  }
  return isWordless(language) ? byPatterns(folded, language) : NO_WISH
}

/** The languages to read a text in: its own, or the one that knows most of it where its own knows little. */
function languagesOf(folded: string, language: string | undefined): string[] {
  const own = primary(language)
  const isShort = folded.length < SHORT
  if (own && own in conceptWords && (!isShort || knownShare(folded, own) >= LITTLE)) return [own]
  const knowing = knowingLanguage(folded)
  const other = knowing && (!own || knowing.share >= LITTLE) ? knowing.language : undefined
  return [
    ...new Set(
      [own, other, own ? undefined : 'en'].filter((code) => code !== undefined && code in conceptWords),
    ),
  ] as string[]
}

const primary = (language: string | undefined) => language?.toLowerCase().split('-')[0]

/** Whether a text may be in a language that has patterns in place of words. */
const isWordless = (language: string | undefined) => !((primary(language) ?? '') in conceptWords)

function byPatterns(folded: string, language: string | undefined): PersonWish {
  const bare = folded
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const { wish, whole, refuse } of Object.values(wishes)) {
    if (whole.test(bare)) return { wants: true, confidence: 0.9, matched: bare }
    const match = wish.exec(folded)
    if (match && !refuse.test(folded)) return { wants: true, confidence: 0.9, matched: match[0] }
  }
  return matchWish(folded, language)
}
