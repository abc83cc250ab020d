import { setImmediate } from 'node:timers/promises'
import { exportQuestions, exportTurns } from '@baton/desk'
import type { SiteStore } from '@baton/store'
import type { LabelExport } from './label-exports.ts'

const SLICE = 20

/** Says each row; the thread is given back between slices. Rejects with the signal's reason. */
export async function exportLabels(
  store: SiteStore,
  as: LabelExport,
  { say, signal }: { say: (row: object) => void; signal: AbortSignal },
): Promise<void> {
  const rows: Generator<object> = as === 'understanding' ? exportTurns(store) : exportQuestions(store)
  let said = 0
  for (const row of rows) {
    say(row)
    said += 1
    if (said % SLICE === 0) await setImmediate()
    signal.throwIfAborted()
  }
}
