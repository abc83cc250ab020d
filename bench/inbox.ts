// The inbox of a large site: lists and search over HTTP, how soon a handoff is seen while 100 agents look and 50 messages
// a second are written, and what an agent waits for in Chromium at a quarter of its speed: `npm run bench -- inbox
// [--conversations 200000] [--agents 100] [--json]`. Each conversation has ten messages. The columns `cpu` are what the
// server's processor did for one request: they say more than the clock on a machine that does other things.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { onlySiteFile } from '../e2e/chaos/site-file.ts'
import { acceptLink, openAgent } from '../e2e/support/api.ts'
import { startBaton } from '../e2e/support/baton-server.ts'
import { seedInbox, wordOf } from '../packages/store/bench/seed-inbox.ts'
import { timeHandoffs } from './inbox/handoffs.ts'
import { timeScreen } from './inbox/screen.ts'
import { percentile, report, round } from './report.ts'
import { cpuMsOf, rssOf, untilCalm } from './support/process.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    conversations: { type: 'string', default: '200000' },
    agents: { type: 'string', default: '100' },
  },
})
const conversations = Number(values.conversations)
const OWNER = { name: 'Ana', email: 'ana@example.com' }

const data = mkdtempSync(join(tmpdir(), 'baton-inbox-'))
const first = await startBaton({ data })
const cookie = await acceptLink(first, first.setupToken, OWNER)
const { me } = await openAgent(first, cookie)
await first.stop()
const started = performance.now()
seedInbox(onlySiteFile(data), {
  conversations,
  messagesEach: 10,
  seed: 8,
  now: Date.now(),
  agentId: me.agentId,
})
console.log(`Seeded ${conversations} conversations in ${Math.round((performance.now() - started) / 1000)} s.`)

const server = await startBaton({ data, flags: ['--pace', '0', '--trust-proxy'] })
const agent = await openAgent(server, cookie)
await untilCalm(server.pid)

/** How long each took, and what the server's processor did for one. */
async function timed(paths: string[]): Promise<{ samples: number[]; cpuMs: number }> {
  const samples: number[] = []
  const before = cpuMsOf(server.pid)
  for (const path of paths) {
    const start = performance.now()
    await agent.send('GET', path)
    samples.push(performance.now() - start)
  }
  return { samples, cpuMs: (cpuMsOf(server.pid) - before) / paths.length }
}

const views = ['needs_you', 'mine', 'unassigned', 'assistant', 'snoozed', 'resolved', 'all']
const listPaths = Array.from({ length: 280 }, (_, n) => `/conversations?view=${views[n % views.length]}`)
const words = (...ranks: number[]) => encodeURIComponent(ranks.map(wordOf).join(' '))
// From the commonest words to such as stand in a handful of messages; alone, together, begun, narrowed.
const searchPaths = Array.from({ length: 40 }, (_, n) => [
  `/search?text=${words(n)}`,
  `/search?text=${words(n * 37 + 5)}`,
  `/search?text=${words(n, n * 3 + 1)}`,
  `/search?text=${words(n * 400)}`,
  `/search?text=${words(n * 11).slice(0, 5)}`,
  `/search?text=${words(n)}&language=de&status=resolved`,
  `/search?text=${words(n)}&tag=${encodeURIComponent('tag 30')}`,
]).flat()

await timed(listPaths.slice(0, 20))
const lists = await timed(listPaths)
await timed(searchPaths.slice(0, 10))
const searches = await timed(searchPaths)

// While agents read lists and search, before a hundred of them look.
const rssMb = Math.round(rssOf(server.pid))
const screen = await timeScreen(server, cookie)
const { samples: handoffs, written } = await timeHandoffs(server, agent, {
  ...{ agents: Number(values.agents), messagesASecond: 50, handoffs: 60 },
})
const rssAtEnd = Math.round(rssOf(server.pid))
await server.stop()
rmSync(data, { recursive: true, force: true })

const row = (samples: number[]) => ({
  p50: round(percentile(samples, 0.5)),
  p95: round(percentile(samples, 0.95)),
  max: round(percentile(samples, 1)),
})
console.log(
  `${values.agents} agents looked, ${Math.round(written)} messages a second were written; ${rssAtEnd} MB at the end.`,
)
report(
  `The inbox of ${conversations} conversations, ${conversations * 10} messages (ms)`,
  {
    list: { ...row(lists.samples), cpu: round(lists.cpuMs) },
    search: { ...row(searches.samples), cpu: round(searches.cpuMs) },
    handoff: row(handoffs),
    'first paint': row(screen.firstPaint),
    'list shown': row(screen.listShown),
    'next thread': { ...row(screen.switched), cpu: round(screen.switchCpuMs) },
    'in a row': { ...row(screen.switchedInARow), cpu: round(screen.switchInARowCpuMs) },
  },
  {
    conversations,
    listP95Ms: row(lists.samples).p95,
    searchP95Ms: row(searches.samples).p95,
    handoffP95Ms: row(handoffs).p95,
    rssMb,
  },
)
