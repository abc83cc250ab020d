import { detectLanguage } from './detect-language.ts'
import { feelingsOf } from './sentiment/feeling.ts'
import { lexiconOf } from './sentiment/lexicon.ts'
import { isSarcastic } from './sentiment/sarcasm.ts'
import { tokensOf } from './sentiment/tokens.ts'
import { isUnspaced, unspacedFeeling } from './sentiment/unspaced-feeling.ts'

/** No turn is read further. */
const READ = 2_000
/** How much feeling makes a text half as strong as can be; from there on more words change little. */
const SATURATION = 18
const PER_EXCLAMATION = 0.08
const SARCASM = -0.7

export interface Sentiment {
  /** -1 to 1; 0 is neutral or unknown. */
  score: number
  /** 0 to 1: how much there was to tell it by. */
  confidence: number
}

/**
 * How the writer feels, by words, emoji, capitals, drawn-out letters, "not", "very" and "but". Knows English well and 13
 * more languages roughly; others by their emoji and what is understood everywhere. Without a language it looks.
 */
export function scoreSentiment(text: string, language?: string): Sentiment {
  const read = text.slice(0, READ)
  const code = (language ?? detectLanguage(read, 'en').language).toLowerCase().split('-')[0] ?? 'en'
  const lexicon = lexiconOf(code)
  const feelings = isUnspaced(code)
    ? [unspacedFeeling(read, code, lexicon)]
    : feelingsOf(tokensOf(read), lexicon)
  const exclamations = Math.min(3, read.match(/[!！]/g)?.length ?? 0)
  const plain = feelings.reduce((sum, one) => sum + one, 0) * (1 + PER_EXCLAMATION * exclamations)
  const sum = plain > 0 && isSarcastic(read) ? plain * SARCASM : plain
  const weight = feelings.reduce((total, one) => total + Math.abs(one), 0)
  return { score: sum / Math.sqrt(sum * sum + SATURATION), confidence: weight / (weight + 3) }
}
