import type { Engine } from '../../engine.ts'
import { DEFAULT_MODEL } from './default-model.ts'
import { refineTokens } from './estimate.ts'
import type { ModelEngineOptions } from './options.ts'
import { paidCall } from './paid-call.ts'

/** The small call beside an answer. It pays for itself, as the answer may end before it. */
export function refining(
  refine: NonNullable<ModelEngineOptions['refine']>,
  means: Pick<ModelEngineOptions, 'breaker' | 'budget' | 'prices'>,
): NonNullable<Engine['refine']> {
  return async (turn, signal) => {
    const model = turn.persona?.model ?? DEFAULT_MODEL
    const told = await paidCall(means, { tokens: refineTokens(turn), model, signal }, () =>
      refine(turn, signal),
    )
    return told?.scores ?? null
  }
}
