import { type Profile, profiles, trigramsOf, wordsOf } from './language/profile.ts'
import { languagesByScript, otherScripts } from './language/scripts.ts'

/** What an everyday word of a language is worth beside its letters, in nats. */
const WORD_BONUS = 5
/** What a letter that the language does not use costs, in nats. */
const FOREIGN_LETTER = 4
/** Head start of the fallback, so that a tie or a lone name does not switch the language; less for others spoken here. */
const FALLBACK_BONUS = 4
const SPOKEN_BONUS = 3
const LONE_WORD_BONUS = 6
/** Few sites' visitors write the others, and their neighbours look like them. */
const COMMON = new Set('en es fr de it pt nl pl tr ru ar hi'.split(' '))
const COMMON_BONUS = 1
const MAX_WORDS = 80

/**
 * The language of a text (BCP 47, primary tag only) and how sure that is, 0 to 1. Where the text does not tell (a
 * number, a name, an emoji), it is the fallback with confidence 0. `spoken` are other languages that a visitor of this
 * site may well write: those of its articles.
 */
export function detectLanguage(
  text: string,
  fallback: string,
  spoken: string[] = [],
): { language: string; confidence: number } {
  const base = baseOf(fallback)
  const cleaned = text.replace(/\S*[@/\\]\S*|[#]\S+/g, ' ')
  // Only Spanish (and its small neighbours) turns marks over.
  if (/[¿¡]/.test(text)) return { language: 'es', confidence: 0.95 }
  const byScript = languagesByScript(cleaned)
  const [only, ...more] = byScript?.languages ?? []
  if (byScript && only && more.length === 0) return { language: only, confidence: byScript.share }
  const words = wordsOf(cleaned).slice(0, MAX_WORDS)
  if (words.join('').length < 2) return { language: base, confidence: 0 }

  const accented = new Set(words.join('').match(/[^a-z']/g))
  const headStart = FALLBACK_BONUS + (words.length === 1 ? LONE_WORD_BONUS : 0)
  const others = new Set(spoken.map(baseOf))
  const ahead = (language: string) => {
    if (language === base) return headStart
    return others.has(language) ? SPOKEN_BONUS : COMMON.has(language) ? COMMON_BONUS : 0
  }
  const candidates = profiles.filter(({ language }) =>
    byScript ? byScript.languages.includes(language) : !otherScripts.has(language),
  )
  const [best, second] = candidates
    .map((profile) => ({
      language: profile.language,
      score: ahead(profile.language) + scoreOf(words, accented, profile),
    }))
    .sort((a, b) => b.score - a.score)
  if (!best || !second) return { language: base, confidence: 0 }
  return { language: best.language, confidence: 1 - Math.exp((second.score - best.score) / 3) }
}

function scoreOf(words: string[], accented: Set<string>, profile: Profile): number {
  const { trigrams, unseen, letters, words: known } = profile
  let score = 0
  for (const letter of accented) if (!letters.has(letter)) score -= FOREIGN_LETTER
  for (const word of words) {
    if (known.has(word)) score += WORD_BONUS
    for (const trigram of trigramsOf(word)) score += trigrams.get(trigram) ?? unseen
  }
  return score
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}
