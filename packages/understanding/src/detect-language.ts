import { profiles, trigramsOf } from './language/profile.ts'
import { languageByScript } from './language/scripts.ts'

/** What a function word of a language is worth beside its letters, in nats. */
const WORD_BONUS = 3
/** What a letter that the language does not use costs, in nats. */
const FOREIGN_LETTER = 3
/** Head start of the fallback, so that a tie or a lone name does not switch the language. */
const FALLBACK_BONUS = 4
const LONE_WORD_BONUS = 3
/** Few sites' visitors write these, and their neighbours look like them. */
const RARE: Record<string, number> = { ca: 3 }

/**
 * The language of a text (BCP 47, primary tag only) and how sure that is, 0 to 1. Where the text does not tell (a
 * number, a name, an emoji), it is the fallback with confidence 0.
 */
export function detectLanguage(text: string, fallback: string): { language: string; confidence: number } {
  const base = fallback.toLowerCase().split('-')[0] ?? fallback
  const cleaned = text.replace(/\S*[@/\\]\S*|[#]\S+/g, ' ')
  // Only Spanish (and its small neighbours) turns marks over.
  if (/[¿¡]/.test(text)) return { language: 'es', confidence: 0.95 }
  const byScript = languageByScript(cleaned)
  if (byScript) return { language: byScript.language, confidence: byScript.share }
  const words = (
    cleaned
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  ).slice(0, 80)
  if (words.join('').length < 2) return { language: base, confidence: 0 }

  const accented = new Set(words.join('').match(/[^a-z']/g))
  const headStart = FALLBACK_BONUS + (words.length === 1 ? LONE_WORD_BONUS : 0)
  const scored = profiles()
    .map(({ language, trigrams, unseen, letters, words: known }) => {
      let score = language === base ? headStart : -(RARE[language] ?? 0)
      for (const letter of accented) if (!letters.has(letter)) score -= FOREIGN_LETTER
      for (const word of words) {
        if (known.has(word)) score += WORD_BONUS
        for (const trigram of trigramsOf(word)) score += trigrams.get(trigram) ?? unseen
      }
      return { language, score }
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || !second) return { language: base, confidence: 0 }
  return { language: best.language, confidence: 1 - Math.exp((second.score - best.score) / 3) }
}
