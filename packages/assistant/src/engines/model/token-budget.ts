import type { ModelReport } from '@baton/contracts'

/** The model's tokens that one answer may have. */
export interface TokenBudget {
  /**
   * Sets tokens aside before the model is called: all that the answer may use. Null when they are not to be had, over a
   * day's limit or while the visitor has another answer running: quotes answer then.
   */
  reserve(tokens: number): TokenReservation | null
}

export interface TokenReservation {
  /** What was really used; the rest is given back. To be called once, however the answer ended. */
  settle(spent: Pick<ModelReport, 'model' | 'usage' | 'costMicros'>): void
}
