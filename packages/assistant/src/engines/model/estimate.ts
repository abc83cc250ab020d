import type { EngineRequest } from '../../engine.ts'

/** Fewer than a token of English has, about what a token of other scripts has with the markup around it. */
const CHARACTERS_A_TOKEN = 2.5
/** What is said to the model before each question, and its tools. */
const FIXED_TOKENS = 3_000

/** Tokens of one call's prompt, rather too many than too few. */
export function promptTokens({ question, history, passages }: EngineRequest): number {
  const texts = [
    question,
    ...history.map(({ text }) => text),
    ...passages.map(({ title, text }) => title + text),
  ]
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return FIXED_TOKENS + Math.ceil(characters / CHARACTERS_A_TOKEN)
}
