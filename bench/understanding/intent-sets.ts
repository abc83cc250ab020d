import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledTurn } from '../../apps/api/src/understanding/read-turns.ts'
import { randomNumbers, shuffle } from '../../packages/understanding/src/intents/random.ts'

interface Row {
  split: string
  text: string
  label: string
}

const HELD_OUT = 0.12
const MOST_TESTS = 3_000
const OUT_OF_SCOPE = 'oos'

/** Rows of a set in DATA_DIR, in an order that each seed shuffles its own way; none where the folder is missing. */
export function rowsOf(folder: string, set: string, seed = 3): Row[] {
  const file = join(folder, `intent-${set}`, 'data.jsonl')
  if (!existsSync(file)) return []
  const rows: Row[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const order = shuffle(
    Int32Array.from(rows, (_, at) => at),
    randomNumbers(seed),
  )
  return [...order].flatMap((at) => rows[at] ?? [])
}

/**
 * What to learn from and what to test with: `shots` examples an intent and up to 3,000 of the other rows, or all but a
 * random 12 %. A set with out-of-scope rows is tested on its validation part, and learns from none of these.
 */
export function turnsOf(rows: Row[], shots: number | null): LabelledTurn[] {
  const hasOutside = rows.some(({ label }) => label === OUT_OF_SCOPE)
  const seen = new Map<string, number>()
  const isTest = ({ split, label }: Row, at: number) => {
    if (hasOutside && (split === 'val' || label === OUT_OF_SCOPE)) return true
    const count = seen.get(label) ?? 0
    seen.set(label, count + 1)
    if (shots !== null) return count >= shots
    return !hasOutside && at < rows.length * HELD_OUT
  }
  const turns = rows.map((row, at): LabelledTurn & { isSpare: boolean } => ({
    ...{ id: String(at), text: row.text, split: isTest(row, at) ? 'test' : 'train' },
    intent: row.label === OUT_OF_SCOPE ? null : row.label,
    isSpare: hasOutside && row.split === 'train' && row.label !== OUT_OF_SCOPE,
  }))
  const tests = turns.filter(({ split, isSpare }) => split === 'test' && !isSpare)
  return [
    ...turns.filter(({ split }) => split === 'train'),
    ...tests.slice(0, hasOutside ? undefined : MOST_TESTS),
  ]
}
