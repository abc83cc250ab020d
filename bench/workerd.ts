// What the Worker costs: `npm run bench -- workerd [--conversations 40] [--starts 5] [--json]`. Prints how long a cold
// start takes to the first answer, and what Cloudflare would bill for a message, in what it bills by.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { type DemoHost, startHost } from '../e2e/chaos/demo-host.ts'
import { openTalk, type Talk, until } from '../e2e/chaos/talk.ts'
import { type Figures, percentile, report, round } from './report.ts'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '40' },
    starts: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const MESSAGES = ['Can I send back a used tent?', 'How long does delivery take?', 'Where are your stores?']
const TICKS_A_SECOND = 100

const host = await startHost('workerd', {
  paceMs: 1,
  entry: join(import.meta.dirname, 'support/counting-worker.ts'),
})
let visitors = 0
try {
  const cold = await measureStarts(Number(values.starts))
  const cost = await measureMessages(Number(values.conversations))
  report('Cold start, ms from the start of the process, median', { workerd: cold }, { ...cold, ...cost })
  console.log('A message of a visitor with its answer, in conversations of three')
  console.table(cost)
} finally {
  await host.remove()
}

async function measureStarts(starts: number): Promise<Figures> {
  const first: number[] = []
  const answered: number[] = []
  for (let start = 0; start < starts; start += 1) {
    await host.kill()
    const startedAt = performance.now()
    await host.start()
    await fetch(`${host.server.origin}/health`)
    first.push(performance.now() - startedAt)
    const talk = open(host)
    await ask(talk, MESSAGES[0] ?? '')
    answered.push(performance.now() - startedAt)
    talk.client.close()
  }
  return { 'first response': round(percentile(first, 0.5)), 'first answer': round(percentile(answered, 0.5)) }
}

async function measureMessages(conversations: number): Promise<Figures> {
  const [before, cpuBefore, bytesBefore] = [await counts(), cpuMs(host), bytesStored(host)]
  for (let n = 0; n < conversations; n += 1) {
    const talk = open(host)
    for (const message of MESSAGES) await ask(talk, message)
    talk.client.close()
  }
  const [after, cpuAfter, bytesAfter] = [await counts(), cpuMs(host), bytesStored(host)]
  const messages = conversations * MESSAGES.length
  const each = (name: string) => round(((after[name] ?? 0) - (before[name] ?? 0)) / messages)
  return {
    'requests to the Worker': each('requests'),
    "requests to the site's object": each('objectRequests'),
    'rows read': each('rowsRead'),
    'rows written': each('rowsWritten'),
    'bytes stored': Math.round((bytesAfter - bytesBefore) / messages),
    'CPU ms, all of workerd': round((cpuAfter - cpuBefore) / messages),
  }
}

function open({ server, siteKey }: DemoHost): Talk {
  visitors += 1
  const page = { origin: new URL(server.shop).origin, siteKey }
  return openTalk({ ...page, endpoint: server.origin, n: visitors, patienceMs: 12_000 })
}

async function ask({ client }: Talk, text: string): Promise<void> {
  const { length } = client.getState().messages
  await client.send(text)
  const isAnswered = () => {
    const { running, pending, messages } = client.getState()
    return running === null && pending.length === 0 && messages.length >= length + 2
  }
  if (!(await until(isAnswered, 30_000))) throw new Error(`No answer to "${text}".`)
}

async function counts(): Promise<Figures> {
  return (await (await fetch(`${host.server.origin}/counts`)).json()) as Figures
}

function bytesStored({ siteFile }: DemoHost): number {
  const site = new Database(siteFile(), { readonly: true })
  const pragma = (name: string) => Number(site.pragma(name, { simple: true }))
  const bytes = pragma('page_count') * pragma('page_size')
  site.close()
  return bytes
}

/** What the process has computed for so far. */
function cpuMs({ pid }: DemoHost): number {
  const fields = readFileSync(`/proc/${pid()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000
}
