import { noAnswer, noConnection, type Problem } from './problem.ts'

/** How long a server that only has to look something up or write it down may be silent, in ms. */
export const ANSWER_MS = 20_000
/** The same where it waits itself: for a mail server, somebody's page, a model, or a long file. */
export const LONG_ANSWER_MS = 120_000

export interface SilenceLimit {
  /** Is aborted once nothing was heard for so long, or when the caller's own signal is. */
  signal: AbortSignal
  /** Something was heard: the time begins anew. Only this begins it, the first time too. */
  heard(): void
  /** All was heard, or nothing more is wanted. */
  end(): void
  /** What a request that failed failed of. */
  problem(): Problem
}

/** A connection can be lost without a word: what waits on it would wait for ever, and hold up what waits behind it. */
export function createSilenceLimit(limitMs: number, own?: AbortSignal): SilenceLimit {
  const silence = new AbortController()
  let ending: ReturnType<typeof setTimeout> | undefined
  const end = () => clearTimeout(ending)
  return {
    signal: own ? AbortSignal.any([own, silence.signal]) : silence.signal,
    heard() {
      end()
      ending = setTimeout(() => silence.abort(), limitMs)
    },
    end,
    problem: () => (silence.signal.aborted ? noAnswer() : noConnection()),
  }
}
