/** Milliseconds. */
export interface Limits {
  /** Of one attempt, until its first byte. */
  firstByteMs: number
  /** Of the whole answer, retries included, until its first visible words. Thoughts and pings are not visible. */
  firstWordsMs: number
  /** After the first visible words, without anything but thoughts and pings. */
  idleMs: number
  /** Of the whole answer. */
  wholeMs: number
  /** Before one more attempt. */
  retryPauseMs: number
  /** Worth one more attempt: what must be left of `firstWordsMs` for it. */
  retryRoomMs: number
}

export const LIMITS: Limits = {
  firstByteMs: 4_000,
  firstWordsMs: 6_000,
  idleMs: 20_000,
  wholeMs: 60_000,
  retryPauseMs: 300,
  retryRoomMs: 2_000,
}
