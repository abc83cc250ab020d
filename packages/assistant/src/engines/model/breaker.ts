/** Keeps questions from a model that is ill; one for each site, kept while the site is open. */
export interface Breaker {
  /** May the model be asked? Null: not now. Each admission is settled exactly once. */
  admit(): Admission | null
  /** It keeps questions away, or lets them try one at a time. */
  isOpen(): boolean
}

export interface Admission {
  /** `unknown`: left before it was clear. */
  settle(outcome: 'worked' | 'failed' | 'unknown'): void
}

const OPENS_AT = 5
const PROBE_AFTER_MS = 30_000

/** Opens at five faults in a row; from 30 s later on lets one question at a time try, until one works. */
export function createBreaker(now: () => number): Breaker {
  let faults = 0
  let probeAt = 0
  let isProbing = false
  const isOpen = () => faults >= OPENS_AT
  return {
    isOpen,
    admit() {
      const isProbe = isOpen()
      if (isProbe && (isProbing || now() < probeAt)) return null
      if (isProbe) isProbing = true
      return {
        settle(outcome) {
          if (isProbe) isProbing = false
          if (outcome === 'worked') faults = 0
          if (outcome !== 'failed') return
          faults += 1
          probeAt = now() + PROBE_AFTER_MS
        },
      }
    },
  }
}
