import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../engines/model/clock.ts'

/** A clock that stands until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on by this many milliseconds; what is due runs at its time, and all that follows from it at once. */
  advance(ms: number): Promise<void>
}

export function manualClock(): ManualClock {
  let time = 0
  const due = new Set<{ at: number; run: () => void }>()
  return {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run }
      due.add(timer)
      return () => due.delete(timer)
    },
    async advance(ms) {
      const until = time + ms
      await setImmediate()
      while (true) {
        const next = [...due].sort((one, other) => one.at - other.at)[0]
        if (!next || next.at > until) break
        due.delete(next)
        time = Math.max(time, next.at)
        next.run()
        await setImmediate()
      }
      time = until
    },
  }
}
