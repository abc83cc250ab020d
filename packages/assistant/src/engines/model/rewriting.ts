import type { TokenUsage } from '@baton/contracts'
import type { Engine } from '../../engine.ts'
import { DEFAULT_MODEL } from './default-model.ts'
import { rewriteTokens } from './estimate.ts'
import type { ModelEngineOptions } from './options.ts'

/** Tokens of one call. */
export interface Spent {
  model: string
  usage: TokenUsage
}

export const NOTHING: TokenUsage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 }

/**
 * The small call before an answer, which is left out where the model is ill or the budget used up. What it spends goes
 * to `spent`, for the answer to pay: until the call says what it was, or where it never does, its estimated prompt.
 */
export function rewriting(
  rewrite: NonNullable<ModelEngineOptions['rewrite']>,
  { breaker, budget }: Pick<ModelEngineOptions, 'breaker' | 'budget'>,
  spent: Spent[],
): NonNullable<Engine['rewrite']> {
  return async (question, signal) => {
    if (breaker.isOpen()) return null
    const model = question.persona?.model ?? DEFAULT_MODEL
    const tokens = rewriteTokens(question)
    const room = budget?.reserve(tokens)
    if (room === null) return null
    // Given back at once: the answer reserves for itself while this call may still be running.
    room?.settle({ model, usage: NOTHING, costMicros: 0 })
    const call: Spent = { model, usage: { ...NOTHING, input: tokens } }
    spent.push(call)
    try {
      const { query, ...told } = await rewrite(question, signal)
      Object.assign(call, told)
      return query
    } catch (error) {
      if (!signal.aborted) call.usage = NOTHING
      throw error
    }
  }
}
