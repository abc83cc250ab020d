import type { ChunkId, ModelFaultKind, ModelReport, Passage, TokenUsage } from '@baton/contracts'
import type { EngineRequest } from '../../engine.ts'

/** What a model says as it arrives, before anything of it was checked. */
export type ModelPart =
  /** Its first byte is there. */
  | { type: 'open' }
  /** It lives and says nothing that a visitor could see: a ping, a thought. */
  | { type: 'pulse' }
  | { type: 'text'; text: string }
  /** The text since the last `block` is said to stand in these words of this chunk. Comes before the `block` that ends it. */
  | { type: 'source'; chunkId: ChunkId; cited: string }
  /** The text so far has all its sources. */
  | { type: 'block' }
  /** A search of its own found these: they may be cited from now on. */
  | { type: 'passages'; passages: Passage[] }
  | { type: 'tool'; call: ModelReport['toolCalls'][number] }
  /** Tokens of one call, when it is over or broken off. */
  | { type: 'usage'; model: string; usage: TokenUsage }
  /** Nothing follows. */
  | ModelEnd

export interface ModelEnd {
  type: 'end'
  ending:
    | { kind: 'answered' }
    | {
        kind: 'no_answer'
        reason: string
        missing: string
        clarify?: { question: string; choices: string[] }
      }
    | { kind: 'handoff'; reason: string; summary: string }
}

/** One attempt at an answer. Throws `ModelFault`; aborting the signal ends it and the request behind it. */
export type AskModel = (request: EngineRequest, signal: AbortSignal) => AsyncGenerator<ModelPart>

/** The model did not do its part. */
export class ModelFault extends Error {
  override name = 'ModelFault'
  readonly kind: ModelFaultKind
  /** When the model's server says it may be asked again, milliseconds from now. */
  readonly retryAfterMs: number | undefined

  constructor(kind: ModelFaultKind, message: string, more: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.kind = kind
    this.retryAfterMs = more.retryAfterMs
  }
}
