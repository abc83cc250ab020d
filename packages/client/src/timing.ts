import type { Problem } from './request.ts'

/** Every duration that the client knows, in milliseconds. Tests and programs may change any of them. */
export interface Timing {
  /** From opening the stream to its first byte. */
  firstByteMs: number
  /** Without a byte for so long the stream counts as dead; the server writes one at least every 10 s. */
  silenceMs: number
  /** How often the clock is compared with itself, to notice that the machine slept. */
  clockTickMs: number
  /** A jump of the clock that counts as sleep. */
  sleptMs: number
  /** The upper bound of the first wait after a failure; it doubles with each further one. */
  backoffBaseMs: number
  backoffMaxMs: number
  /** The longest wait while the site moves: it will be back in a moment. */
  movingMaxMs: number
  /** For requests other than the stream. */
  requestMs: number
  /** How long another tab may take to answer before this one takes the stream over. */
  leaderAnswerMs: number
  /** How long another tab may hold up a refresh or a send; then this tab goes on without the lock. */
  lockMs: number
  /** What storage may need to arrive from the tab that had the lock before. */
  settleMs: number
  /** How often it is told again that somebody goes on typing. Default 3 s. */
  typingRepeatMs?: number
  /** After this long without being told again nobody types any more. Default 6 s. */
  typingLapsesMs?: number
}

export const defaultTiming: Timing = {
  firstByteMs: 8_000,
  silenceMs: 25_000,
  clockTickMs: 5_000,
  sleptMs: 20_000,
  backoffBaseMs: 500,
  backoffMaxMs: 15_000,
  movingMaxMs: 2_000,
  requestMs: 15_000,
  leaderAnswerMs: 3_000,
  lockMs: 5_000,
  settleMs: 50,
}

/**
 * Full jitter: anything between nothing and the bound, which doubles with `attempt` (from 1) up to its maximum. That
 * is lower where the site is moving or lives on another machine.
 */
export function backoffDelay(
  attempt: number,
  problem: Problem | null,
  timing: Timing,
  random: () => number,
): number {
  // Whatever else is said of a site is final, and waits for nothing.
  const max = problem?.startsWith('site.') ? timing.movingMaxMs : timing.backoffMaxMs
  return random() * Math.min(max, timing.backoffBaseMs * 2 ** Math.min(attempt - 1, 30))
}
