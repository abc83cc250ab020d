import type { Engine, EngineOutput, EngineRequest } from './engine.ts'
import { closestPages } from './engines/closest-pages.ts'
import { verify } from './verify.ts'

/** What an engine of quotes says, as far as the passages bear it out; the closest pages where nothing of it is left. */
export async function* wordForWord(engine: Engine, request: EngineRequest): AsyncGenerator<EngineOutput> {
  const first = verify(engine.answer(request), request.passages)
  let hasText = false
  for await (const output of first.outputs) {
    hasText ||= output.type === 'delta'
    yield output
  }
  const { done, stated, dropped } = first.outcome()
  if (!done) throw new Error(`The engine "${engine.name}" ended without a decision.`)
  if (dropped > 0) done.decision += `; dropped ${dropped} that the passages do not bear out`
  if (done.tier === 3 || stated > 0) return yield done

  if (hasText) yield { type: 'delta', text: '\n\n' }
  yield* verify(once(closestPages(request)), request.passages).outputs
  yield { ...done, tier: 2 }
}

async function* once<Output>(outputs: Iterable<Output>): AsyncGenerator<Output> {
  yield* outputs
}
