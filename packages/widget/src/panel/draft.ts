import type { MessageFile } from '@baton/contracts'

/** The contract's limit for one message, in characters. */
export const LIMIT = 4000
/** From here on it is told how many are left. */
export const NEAR_LIMIT = LIMIT - 400

/** What is being written. */
export interface Draft {
  text: string
  /** What goes with the text; undefined for nothing. */
  files?: MessageFile[] | undefined
  /** More files are on their way: the message waits for them. */
  isWaiting?: boolean
}

/** Where it is written. */
export interface Writer {
  state: Draft
  setState(changed: Partial<Draft>): void
}
