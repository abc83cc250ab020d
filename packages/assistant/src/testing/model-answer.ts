import type { EngineEnd, EngineOutput, EngineRequest } from '../engine.ts'
import { extractive } from '../engines/extractive.ts'
import { createBreaker } from '../engines/model/breaker.ts'
import { modelEngine } from '../engines/model/model-engine.ts'
import type { ModelEngineOptions } from '../engines/model/options.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { passage } from './passages.ts'
import { type ModelStep, scriptedModel, ungrounded } from './scripted-model.ts'

const QUOTE = 'Orders can be cancelled within 24 hours.'
const REQUEST: EngineRequest = {
  question: 'Can I cancel an order?',
  searchedFor: 'Can I cancel an order?',
  language: 'en',
  history: [],
  passages: [passage('cancel', 'Cancel an order', QUOTE)],
}

export interface Heard {
  outputs: (EngineOutput & { at: number })[]
  text: string
  /** When the first words came; the time of the clock. */
  wordsAt: number | undefined
  ends: EngineEnd[]
  end: EngineEnd | undefined
  asked: number
  /** What the engine threw. */
  error: unknown
}

/** What a question gets from a model that does this at each attempt, by a clock of its own that goes on for 70 s. */
export async function hearModel(
  attempts: ModelStep[][],
  more: Partial<ModelEngineOptions> & {
    request?: Partial<EngineRequest>
    manual?: ManualClock
    listenMs?: number
  } = {},
): Promise<Heard> {
  const { request, manual = manualClock(), listenMs = 70_000, ...options } = more
  const { ask, asked } = scriptedModel(manual, ...attempts)
  const parts = { ask, ground: ungrounded, fallback: extractive, breaker: createBreaker(manual.now) }
  const engine = modelEngine({ ...parts, clock: manual, ...options })
  const startedAt = manual.now()
  const outputs: Heard['outputs'] = []
  const listen = async () => {
    for await (const output of engine.answer({ ...REQUEST, ...request }))
      outputs.push({ ...output, at: manual.now() - startedAt })
  }
  const listening = listen().then(
    () => undefined,
    (error: unknown) => error,
  )
  await manual.advance(listenMs)
  const error = await listening
  const deltas = outputs.filter((output) => output.type === 'delta')
  const ends = outputs.filter((output) => output.type === 'done')
  return {
    outputs,
    text: deltas.map(({ text }) => text).join(''),
    wordsAt: deltas.find(({ text }) => text.trim())?.at,
    ends,
    end: ends[0],
    asked: asked(),
    error,
  }
}
