import type { Citation, Tier } from '@baton/contracts'
import type { AssistantOutput, Candidate } from './assistant.ts'
import type { Engine, EngineOutput, EngineRequest } from './engine.ts'
import { closestPages } from './engines/closest-pages.ts'
import { inFewWords } from './stream-text.ts'
import { verify } from './verify.ts'

export interface Told {
  text: string
  citations: Citation[]
  tier: Tier
  confidence: number
  decision: string
  candidates?: Candidate[]
}

type Shown = Exclude<AssistantOutput, { type: 'answer' }>

/** Lets the engine answer and shows what the passages bear out; names the closest pages if nothing of it is left. */
export async function* answer(engine: Engine, request: EngineRequest): AsyncGenerator<Shown, Told> {
  const told: Told = { text: '', citations: [], tier: 3, confidence: 0, decision: '' }
  const first = verify(engine.answer(request), request.passages)
  yield* show(first.outputs, told, request.signal)
  const { done, stated, dropped } = first.outcome()
  if (!done) throw new Error(`The engine "${engine.name}" ended without a decision.`)
  const { tier, confidence, decision, candidates } = done
  Object.assign(told, { tier, confidence, decision, candidates })
  if (dropped > 0) told.decision += `; dropped ${dropped} that the passages do not bear out`
  if (done.tier === 3 || stated > 0) return told

  const pages = verify(once(closestPages(request)), request.passages)
  if (told.text) yield* show(once([{ type: 'delta', text: '\n\n' }]), told)
  yield* show(pages.outputs, told, request.signal)
  told.tier = 2
  return told
}

async function* show(
  outputs: AsyncIterable<Exclude<EngineOutput, { type: 'done' }>>,
  told: Told,
  signal?: AbortSignal,
): AsyncGenerator<Shown> {
  for await (const output of outputs) {
    signal?.throwIfAborted()
    if (output.type === 'citation') {
      told.citations.push(output.citation)
      yield output
      continue
    }
    told.text += output.text
    for (const text of inFewWords(output.text)) yield { type: 'delta', text }
  }
}

async function* once<Output>(outputs: Iterable<Output>): AsyncGenerator<Output> {
  yield* outputs
}
