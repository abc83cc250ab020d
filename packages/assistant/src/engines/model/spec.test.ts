import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULT_RULES, type FaultRule } from './fault-rules.ts'
import { LIMITS } from './limits.ts'

const spec = readFileSync(new URL('../../../SPEC.md', import.meta.url), 'utf8')

const WORDS: Record<FaultRule['beforeWords'], string> = {
  again: 'once more',
  'when-told': 'once more, when the server allows',
  quote: 'quotes',
}

test('the faults in SPEC.md are the ones that the engine goes by', () => {
  const rows = Object.entries(FAULT_RULES).map(
    ([fault, { beforeWords, tripsBreaker }]) =>
      `| \`${fault}\` | ${WORDS[beforeWords]} | ${tripsBreaker ? 'yes' : 'no'} |`,
  )
  expect(spec.split('\n').filter((line) => /^\| `\w+` \|/.test(line))).toEqual(rows)
})

test('the watchdogs in SPEC.md bite when the engine’s do', () => {
  const told = [...spec.matchAll(/^\| [a-z ]+ \| (\d+) s \|/gm)].map(([, seconds]) => Number(seconds) * 1000)
  expect(told).toEqual([LIMITS.firstByteMs, LIMITS.firstWordsMs, LIMITS.idleMs, LIMITS.wholeMs])
})
