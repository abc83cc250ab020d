import type { Engine } from '../../engine.ts'
import { DEFAULT_MODEL } from './default-model.ts'
import { redraftTokens, summaryTokens } from './estimate.ts'
import type { ModelEngineOptions } from './options.ts'
import { paidCall } from './paid-call.ts'

/** The calls that are made for agents, as far as there are any. Each pays for itself. */
export function forStaff(options: ModelEngineOptions): Pick<Engine, 'redraft' | 'summarise'> {
  const { redraft, summarise } = options
  return {
    ...(redraft && {
      redraft: async (draft, signal) => {
        const model = draft.persona?.model ?? DEFAULT_MODEL
        const call = { tokens: redraftTokens(draft), model, signal }
        const told = await paidCall(options, call, () => redraft(draft, signal))
        return told?.texts ? { texts: told.texts, model: told.model } : null
      },
    }),
    ...(summarise && {
      summarise: async (conversation, signal) => {
        const model = conversation.persona?.model ?? DEFAULT_MODEL
        const call = { tokens: summaryTokens(conversation), model, signal }
        const told = await paidCall(options, call, () => summarise(conversation, signal))
        return told?.points ? { ...told.points, model: told.model } : null
      },
    }),
  }
}
