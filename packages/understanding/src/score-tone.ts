import { scoreSentiment } from './score-sentiment.ts'
import { angryWords, rudeWords } from './sentiment/rude-words.ts'
import { tokensOf } from './sentiment/tokens.ts'
import { wordSet } from './sentiment/word-set.ts'

const isRude = wordSet(rudeWords)
const isAngry = wordSet(angryWords)

export interface Tone {
  /** 0 to 1. */
  anger: number
  /** 0 to 1: insults and swearing, at whomever. */
  offence: number
}

/** How angry and how offensive a turn sounds. Above 0.5 is a yes. Words in the mouth of others count like one's own. */
export function scoreTone(text: string, language?: string): Tone {
  const tokens = tokensOf(text.slice(0, 2_000))
  const rude = tokens.filter((_, at) => isRude(tokens, at)).length
  const angry = tokens.filter((_, at) => isAngry(tokens, at)).length
  const loud = tokens.some(({ isLoud }) => isLoud) ? 1 : 0
  const asks = /[?？؟]/.test(text) ? 0.5 : 0
  const { score } = scoreSentiment(text, language)
  return {
    anger: logistic(-1.5 + 2 * Math.min(angry, 3) + 0.5 * Math.min(rude, 3) - score + 0.5 * loud),
    offence: logistic(-0.5 + 0.5 * Math.min(angry, 3) + 1.5 * Math.min(rude, 3) - score - asks),
  }
}

const logistic = (value: number) => 1 / (1 + Math.exp(-value))
