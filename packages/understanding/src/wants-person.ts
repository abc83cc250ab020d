import { matchWish, type PersonWish } from './person/match.ts'
import { wishes } from './person/unspaced.ts'
import { fold } from './words/fold.ts'

export type { PersonWish }

/**
 * Whether a visitor asks to be passed on to a person, in any of the languages known, whatever the conversation's:
 * many type "agent" in every language. Tolerates typing slips, case and politeness. A question about people, agents
 * or how to reach the company's people by phone is not a wish.
 */
export function wantsPerson(text: string, language?: string): PersonWish {
  const folded = fold(text.slice(0, 1000))
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
