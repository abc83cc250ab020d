// One conversation of 10,000 messages with what is known of each, as the inbox opens it: its end with its handoff, older
// pages, a place in the middle, what the copilot says of it, over HTTP.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { onlySiteFile } from '../e2e/chaos/site-file.ts'
import { acceptLink, openAgent } from '../e2e/support/api.ts'
import { startBaton } from '../e2e/support/baton-server.ts'
import { seedInbox } from '../packages/store/bench/seed-inbox.ts'
import { seedSignals } from '../packages/store/bench/seed-signals.ts'
import { percentile, report, round } from './report.ts'
import { cpuMsOf } from './support/process.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, messages: { type: 'string', default: '10000' } },
})
const messagesEach = Number(values.messages)
const ROUNDS = 100

const data = mkdtempSync(join(tmpdir(), 'baton-thread-'))
const first = await startBaton({ data })
const cookie = await acceptLink(first, first.setupToken, { name: 'Ana', email: 'ana@example.com' })
const { me } = await openAgent(first, cookie)
await first.stop()
const options = { conversations: 1, messagesEach, seed: 8, now: Date.now(), agentId: me.agentId }
seedInbox(onlySiteFile(data), options)
seedSignals(onlySiteFile(data), options.now)

const server = await startBaton({ data })
const agent = await openAgent(server, cookie)
const thread = '/conversations/cnv_seed0'
const message = (n: number) => `msg_seed0x${n}`

async function timed(pathOf: (n: number) => string) {
  const samples: number[] = []
  // The first ones warm up.
  for (let n = 0; n < 10; n += 1) await agent.send('GET', pathOf(n))
  const before = cpuMsOf(server.pid)
  for (let n = 0; n < ROUNDS; n += 1) {
    const start = performance.now()
    await agent.send('GET', pathOf(n))
    samples.push(performance.now() - start)
  }
  const cpu = round((cpuMsOf(server.pid) - before) / ROUNDS)
  return { p50: round(percentile(samples, 0.5)), p95: round(percentile(samples, 0.95)), cpu }
}

const place = (n: number) => message((n * 97) % messagesEach)
const end = await timed(() => thread)
const older = await timed((n) => `${thread}?before=${place(n)}`)
const around = await timed((n) => `${thread}?at=${place(n)}`)
const copilot = await timed(() => `${thread}/copilot`)
await server.stop()
rmSync(data, { recursive: true, force: true })

report(
  `A conversation of ${messagesEach} messages (ms)`,
  { end, older, around, copilot },
  {
    messages: messagesEach,
    endP95Ms: end.p95,
    olderP95Ms: older.p95,
    aroundP95Ms: around.p95,
    copilotP95Ms: copilot.p95,
  },
)
