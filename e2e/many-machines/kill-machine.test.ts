import { expect, test } from 'vitest'
import { findHaproxy } from './haproxy.ts'
import { killMachine } from './kill-machine.ts'

const haproxy = findHaproxy()
if (!haproxy)
  console.warn(
    'Skipped: three machines behind HAProxy. There is no HAProxy here and none could be installed; see scripts/haproxy.mjs.',
  )

test.skipIf(!haproxy)(
  'behind a real proxy a machine is killed and its sites move: nothing is lost, repeated or left behind',
  async () => {
    const figures = await killMachine({ haproxy: haproxy ?? '', clients: 5, turns: 2 })
    console.log(figures)
    expect(figures).toMatchObject({
      ...{ clients: 15, identical: 15, lost: 0, twice: 0, disordered: 0, jumpsBack: 0 },
      ...{ gaps: 0, openRuns: 0, duplicates: 0, damage: 0, strayFiles: 0 },
      ...{ refusedWithoutDirectory: 0, staffWithoutDirectory: 503 },
    })
  },
  120_000,
)
