import type { Engine } from '../../engine.ts'
import { DEFAULT_MODEL } from './default-model.ts'
import { refineTokens } from './estimate.ts'
import type { ModelEngineOptions } from './options.ts'
import { costMicros } from './prices.ts'
import { NOTHING, type Spent } from './rewriting.ts'

/**
 * The small call beside an answer, which is left out where the model is ill or the budget used up. It pays for itself,
 * as the answer may end before it: a call that is broken off counts as its estimated prompt, one that fails as nothing.
 */
export function refining(
  refine: NonNullable<ModelEngineOptions['refine']>,
  { breaker, budget, prices }: Pick<ModelEngineOptions, 'breaker' | 'budget' | 'prices'>,
): NonNullable<Engine['refine']> {
  return async (turn, signal) => {
    if (signal.aborted || breaker.isOpen()) return null
    const tokens = refineTokens(turn)
    const reservation = budget?.reserve(tokens)
    if (reservation === null) return null
    let spent: Spent = { model: turn.persona?.model ?? DEFAULT_MODEL, usage: { ...NOTHING, input: tokens } }
    try {
      const { scores, ...told } = await refine(turn, signal)
      spent = told
      return scores
    } catch (error) {
      if (!signal.aborted) spent = { ...spent, usage: NOTHING }
      throw error
    } finally {
      const micros = costMicros(spent.model, spent.usage, prices)
      reservation?.settle({ ...spent, costMicros: micros === null ? null : Math.ceil(micros) })
    }
  }
}
