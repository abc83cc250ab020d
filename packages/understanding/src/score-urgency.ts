import { scoreSentiment } from './score-sentiment.ts'
import { tokensOf } from './sentiment/tokens.ts'
import { urgencyWords } from './sentiment/urgency-words.ts'
import { wordSet } from './sentiment/word-set.ts'
import { fold } from './words/fold.ts'

const levels = urgencyWords.map(({ weight, words, unspaced }) => ({
  weight,
  says: wordSet(words),
  unspaced: unspaced.split(' ').map(fold),
}))

/**
 * How soon the writer wants something, 0 to 1: words of haste in 14 languages, capitals, exclamation marks, and anger.
 * "No rush" takes it back. Two words of haste, or one that is shouted, reach 0.7.
 */
export function scoreUrgency(text: string, language?: string): number {
  const read = text.slice(0, 2_000)
  const tokens = tokensOf(read)
  const folded = fold(read)
  let calm = 1
  let isTakenBack = false
  for (const { weight, says, unspaced } of levels) {
    const said = tokens.filter((_, at) => says(tokens, at))
    const count = Math.min(2, said.length + unspaced.filter((word) => folded.includes(word)).length)
    if (weight < 0) isTakenBack = count > 0
    else calm *= (1 - weight) ** (said.some(({ isLoud }) => isLoud) ? count + 0.7 : count)
  }
  if (isTakenBack) return 0
  const isShouted = /[!！]{2}/.test(read) || (/\p{Lu}{4}/u.test(read) && !/\p{Ll}/u.test(read))
  const anger = Math.max(0, -scoreSentiment(read, language).score - 0.3)
  return 1 - calm * (isShouted ? 0.8 : 1) * (1 - 0.4 * anger)
}
