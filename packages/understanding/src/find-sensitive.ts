import { findCards } from './personal/find-cards.ts'
import { findIbans } from './personal/find-ibans.ts'
import { harmless, patterns } from './sensitive/patterns.ts'
import { findPaymentWords } from './sensitive/payment-words.ts'
import { compactPattern } from './words/compact-pattern.ts'
import { fold } from './words/fold.ts'

/** What must not be left to an assistant alone; each is a route of its own. */
export type SensitiveClass =
  | 'self_harm'
  | 'threat'
  | 'legal'
  | 'medical'
  | 'payment_data'
  | 'minor'
  | 'others_data'

export interface SensitiveFind {
  class: SensitiveClass
  /** The words that told, folded; of payment data nothing is repeated. */
  matched: string
}

const READ = 4_000
const HARMLESS = compactPattern(`(?<!\\p{LC})(?:${harmless})`, 'g')
/** A pattern a language: the engine takes ten times as long for one that holds them all. */
const compiled = (['self_harm', 'threat', 'legal', 'medical', 'minor', 'others_data'] as const).map(
  (name) => ({
    name,
    languages: patterns[name]
      .trim()
      .split('\n')
      .map((line) => compactPattern(`(?<!\\p{LC})(?:${line})`)),
  }),
)

/** Makes one pattern after another ready, which takes many times as long as to use it. */
export function* readySensitive(): Generator<void, void> {
  for (const { languages } of compiled)
    for (const pattern of languages) {
      pattern.test('where is my parcel')
      yield
    }
}

/**
 * Which sensitive classes a turn belongs to, the gravest first; 13 languages at once, whatever the conversation's. Leans
 * to yes, but knows common ways of speaking ("kill the process", "legal size paper"). Nobody is diagnosed by it.
 */
export function findSensitive(text: string): SensitiveFind[] {
  const read = text.slice(0, READ)
  const folded = fold(read).replace(HARMLESS, ' ')
  const found: SensitiveFind[] = compiled.flatMap(({ name, languages }) => {
    for (const pattern of languages) {
      const matched = pattern.exec(folded)?.[0]
      if (matched !== undefined) return [{ class: name, matched }]
    }
    return []
  })
  const hasNumber =
    findCards(read).length > 0 ||
    (findIbans(read).length > 0 && /\b(?:my|mein|mi|mon|mio|meu|mijn|moj|here)\b/i.test(fold(read)))
  if (hasNumber || findPaymentWords(folded)) found.push({ class: 'payment_data', matched: '' })
  return found
}
