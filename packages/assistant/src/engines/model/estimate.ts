import type { ConversationToSum, DraftToChange } from '../../copilot/tasks.ts'
import type { EngineRequest, TurnToRefine } from '../../engine.ts'

/** Fewer than a token of English has, about what a token of other scripts has with the markup around it. */
const CHARACTERS_A_TOKEN = 2.5
/** Tools and instructions that stand in every request, with room to grow: about 4,000 characters now. */
const FIXED_TOKENS = 2_000

const FIXED_TOKENS_OF_REWRITE = 200

/** Tokens of the call that rewrites a follow-up. */
export function rewriteTokens({ question, history }: Pick<EngineRequest, 'question' | 'history'>): number {
  return FIXED_TOKENS_OF_REWRITE + tokensOf([question, ...history.map(({ text }) => text)])
}

const FIXED_TOKENS_OF_REFINING = 500

/** Tokens of the call that refines a turn's scores. */
export function refineTokens({ text, history, intents }: TurnToRefine): number {
  const named = intents.map(({ name, description }) => name + description)
  return FIXED_TOKENS_OF_REFINING + tokensOf([text, ...history.map((turn) => turn.text), ...named])
}

const FIXED_TOKENS_FOR_STAFF = 400

/** Tokens of the call that puts texts in another way, what it writes included. */
export function redraftTokens({ texts }: DraftToChange): number {
  return FIXED_TOKENS_FOR_STAFF + 2 * tokensOf(texts)
}

const SUMMARY_TOKENS = 700

/** Tokens of the call that sums a conversation up, what it writes included. */
export function summaryTokens({ turns }: ConversationToSum): number {
  return FIXED_TOKENS_FOR_STAFF + SUMMARY_TOKENS + tokensOf(turns.map(({ text }) => text))
}

/** Tokens of one call's prompt, rather too many than too few. */
export function promptTokens({ question, history, passages, persona }: EngineRequest): number {
  const texts = [
    question,
    persona?.instructions ?? '',
    ...history.map(({ text }) => text),
    ...passages.map(({ title, text }) => title + text),
  ]
  return FIXED_TOKENS + tokensOf(texts)
}

function tokensOf(texts: string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / CHARACTERS_A_TOKEN)
}
