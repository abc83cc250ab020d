// A table of escalation tried on 10,000 past conversations, with three turns each: how long it takes, and for how long it
// holds the thread; then on a tenth of them of which no scores were kept, so that each turn is scored on the way.
// `--conversations 1000` makes it smaller.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inSlices } from '../apps/api/src/moving/slices.ts'
import type { PolicyRule } from '../packages/contracts/src/policy.ts'
import { defaultPolicy, openReplay } from '../packages/desk/src/index.ts'
import { seedTurns } from '../packages/store/bench/seed-turns.ts'
import { openSiteFile } from '../packages/store/src/node.ts'
import { report, round } from './report.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, conversations: { type: 'string', default: '10000' } },
})
const conversations = Number(values.conversations)
const TURNS = 3

/** The product's own table, but for how unhappy somebody must be. */
const proposed: PolicyRule[] = defaultPolicy.rules.map((rule) =>
  rule.id === 'very_unhappy' ? { ...rule, when: [{ on: 'sentiment', below: -0.5 }] } : rule,
)

/** What this thread has worked, whatever else the machine does. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function measure(conversations: number, scored: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-policy-'))
  const file = join(folder, 'site.db')
  openSiteFile(file).close()
  seedTurns(file, { conversations, turns: TURNS, seed: 6, now: Date.now(), scored })
  const store = openSiteFile(file)
  let longest = 0
  let longestWall = 0
  const startedAt = performance.now()
  const cpuAt = process.cpuUsage()
  const work = await openReplay(store, { today: defaultPolicy.rules, proposed, conversations })
  const result = await inSlices(
    (function* timed() {
      for (;;) {
        const [stepAt, wallAt] = [threadMs(), performance.now()]
        const step = work.next()
        longest = Math.max(longest, threadMs() - stepAt)
        longestWall = Math.max(longestWall, performance.now() - wallAt)
        if (step.done) return step.value
        yield step.value
      }
    })(),
  )
  const totalMs = Math.round(performance.now() - startedAt)
  const cpu = process.cpuUsage(cpuAt)
  const cpuMs = Math.round((cpu.user + cpu.system) / 1000)
  store.close()
  rmSync(folder, { recursive: true, force: true })
  if (result === 'stopped') throw new Error('Nobody stopped it.')
  const { turns, today, proposed: then, changedInAll } = result
  return {
    ...{ conversations, turns, totalMs, cpuMs, longestStepMs: round(longest) },
    longestStepByTheClockMs: round(longestWall),
    ...{ today: today.hand_over, proposed: then.hand_over, changed: changedInAll },
  }
}

const kept = await measure(conversations, true)
const onTheWay = await measure(conversations / 10, false)
report(
  'A table tried on past conversations',
  { 'with kept scores': kept, 'scored on the way': onTheWay },
  {
    ...{ conversations, keptMs: kept.totalMs, keptCpuMs: kept.cpuMs, longestStepMs: kept.longestStepMs },
    scoredOnTheWayMs: onTheWay.totalMs,
  },
)
