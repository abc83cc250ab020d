import type { ModelFaultKind } from '@baton/contracts'
import { type Clock, pause } from '../engines/model/clock.ts'
import type { GroundedPart } from '../engines/model/grounded-part.ts'
import { type AskModel, ModelFault, type ModelPart } from '../engines/model/model-part.ts'

/** What a model does next: a part, a wait in milliseconds, a fault, or nothing more without an end. */
export type ModelStep =
  | ModelPart
  | { waitMs: number }
  | { fault: ModelFaultKind; retryAfterMs?: number }
  | 'stop'

/** A model that does, at each attempt, the next of these; the last again and again. `asked` counts the attempts. */
export function scriptedModel(
  clock: Clock,
  ...attempts: ModelStep[][]
): { ask: AskModel; asked: () => number } {
  let asked = 0
  async function* ask(_request: unknown, signal: AbortSignal): AsyncGenerator<ModelPart> {
    const steps = attempts[Math.min(asked++, attempts.length - 1)] ?? []
    for (const step of steps) {
      if (step === 'stop') return
      if ('waitMs' in step) await pause(step.waitMs, clock, signal)
      else if ('fault' in step) throw new ModelFault(step.fault, `The test says ${step.fault}.`, step)
      else yield step
    }
  }
  return { ask, asked: () => asked }
}

/** Lets every text through as it comes. */
export async function* ungrounded(parts: AsyncIterable<ModelPart>): AsyncGenerator<GroundedPart> {
  for await (const part of parts) {
    if (part.type === 'text') yield { type: 'delta', text: part.text }
    else if (part.type !== 'source' && part.type !== 'block') yield part
  }
}
