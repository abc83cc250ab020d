import type { EngineRequest } from '../../engine.ts'

/** Fewer than a token of English has, about what a token of other scripts has with the markup around it. */
const CHARACTERS_A_TOKEN = 2.5
/** Tools and instructions that stand in every request, with room to grow: about 4,000 characters now. */
const FIXED_TOKENS = 2_000

/** Tokens of one call's prompt, rather too many than too few. */
export function promptTokens({ question, history, passages, persona }: EngineRequest): number {
  const texts = [
    question,
    persona?.instructions ?? '',
    ...history.map(({ text }) => text),
    ...passages.map(({ title, text }) => title + text),
  ]
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return FIXED_TOKENS + Math.ceil(characters / CHARACTERS_A_TOKEN)
}
