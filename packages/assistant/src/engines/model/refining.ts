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
    const model = turn.persona?.model ?? DEFAULT_MODEL
    let isSettled = false
    const settle = (spent: Spent) => {
      if (isSettled) return
      isSettled = true
      const micros = costMicros(spent.model, spent.usage, prices)
      reservation?.settle({ ...spent, costMicros: micros === null ? null : Math.ceil(micros) })
    }
    // At once: whoever gives up may close the site's database next.
    const leave = () => settle({ model, usage: { ...NOTHING, input: tokens } })
    signal.addEventListener('abort', leave, { once: true })
    try {
      const { scores, ...spent } = await refine(turn, signal)
      settle(spent)
      return scores
    } catch (error) {
      settle({ model, usage: NOTHING })
      throw error
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }
}
