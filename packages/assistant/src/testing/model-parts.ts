import type { TokenUsage } from '@baton/contracts'
import type { ModelPart } from '../engines/model/model-part.ts'

// What a model says in tests of the engine around it.
export const open: ModelPart = { type: 'open' }
export const words: ModelPart = { type: 'text', text: 'Within a day' }
export const answered = { type: 'end', ending: { kind: 'answered' } } as const satisfies ModelPart
export const used: ModelPart = usage({ input: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 })
/** What quotes say in its place. */
export const QUOTED = 'Orders can be cancelled within 24 hours.[^1]'

function usage(of: TokenUsage): ModelPart {
  return { type: 'usage', model: 'claude-haiku-5-5', usage: of }
}
