import type { StandInFault } from './faults.ts'
import type { StandInRequest } from './read-request.ts'

/** What the stand-in does for one request, step by step. Plain data: a script can be a JSON file. */
export type Script = Step[]

export type Step =
  /** A text block of its own, in small deltas. */
  | { text: string; cite?: Cite | Cite[] }
  /** Calls a tool; the answer then ends with `tool_use`. */
  | { tool: string; input: unknown }
  | { think: string }
  | { ping: true }
  /** Milliseconds. */
  | { wait: number }
  /** Fails here, whatever follows. `retryAfterSeconds` goes with `status-429`. */
  | { fault: StandInFault; retryAfterSeconds?: number }

/** Where a text is said to stand: in which search result of the request, counted from 0. */
export interface Cite {
  result: number
  /** Which of its blocks, from 0. Default 0. */
  block?: number
  /** Default: the block's text. Anything else is a lie that the reader should notice. */
  citedText?: string
  /** Default: the result's own. */
  source?: string
}

/** The same script for every request, or a script made for each. */
export type Scripted = Script | ((request: StandInRequest) => Script)

/** One script for each request in turn; the last for all that follow. */
export function inTurn(scripts: Script[]): (request: StandInRequest) => Script {
  return ({ number }) => scripts[Math.min(number, scripts.length) - 1] ?? []
}
