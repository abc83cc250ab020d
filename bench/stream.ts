// Live streams: how long a fact takes to everybody who listens, and what an idle listener costs, beside a bare HTTP
// server that writes the same bytes to the same number of connections.
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { acceptLink, demoKey, openAgent, openVisitor } from '../e2e/support/api.ts'
import { startBaton } from '../e2e/support/baton-server.ts'
import { percentile, report, round, timesOf, timesRow } from './report.ts'

const LISTENERS = 200
const ROUNDS = 30

const rssOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** Opens streams and calls back for each chunk that holds `marker`. */
async function listen(
  url: string,
  headers: Record<string, string>,
  count: number,
  marker: string,
  heard: () => void,
) {
  const abort = new AbortController()
  await Promise.all(
    Array.from({ length: count }, async () => {
      const answer = await fetch(url, { headers, signal: abort.signal })
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      const pump = async () => {
        for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
          if (read.value.includes(marker)) heard()
      }
      pump().catch(() => {})
    }),
  )
  return () => abort.abort()
}

async function measure(
  url: string,
  headers: Record<string, string>,
  marker: string,
  publish: () => Promise<void> | void,
  onOpen = () => {},
) {
  let waiting = 0
  let done = () => {}
  const close = await listen(url, headers, LISTENERS, marker, () => {
    waiting -= 1
    if (waiting === 0) done()
  })
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  onOpen()
  const samples: number[] = []
  for (let i = 0; i < ROUNDS; i += 1) {
    waiting = LISTENERS
    const all = new Promise<void>((resolve) => {
      done = resolve
    })
    const start = performance.now()
    await publish()
    await all
    samples.push(performance.now() - start)
  }
  close()
  return samples
}

const listeners = new Set<ServerResponse>()
const bare = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  listeners.add(response)
})
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
const bareAddress = bare.address()
const barePort = typeof bareAddress === 'object' && bareAddress ? bareAddress.port : 0
const payload = `event: fact\ndata: ${JSON.stringify({ type: 'message.created', text: 'x'.repeat(600) })}\n\n`
const baseline = await measure(`http://127.0.0.1:${barePort}/`, {}, 'message.created', () => {
  for (const response of listeners) response.write(payload)
})
bare.closeAllConnections()
bare.close()

const server = await startBaton({ flags: ['--pace', '0'] })
const idleRssMb = rssOf(server.pid)
const cookie = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
const agent = await openAgent(server, cookie)
const visitor = await openVisitor(server, await demoKey(server))
const { conversation } = await visitor.start('Hello')
await visitor.requestHandoff(conversation.id)
const { conversation: held } = await agent.accept(
  conversation.id,
  (await agent.thread(conversation.id)).conversation.epoch,
)
const before = rssOf(server.pid)
let perListenerKb = 0
const samples = await measure(
  `${agent.base}/events`,
  { authorization: `Bearer ${agent.grant}` },
  '"message.created"',
  async () => void (await agent.reply(conversation.id, 'x'.repeat(400), held.epoch)),
  () => {
    perListenerKb = ((rssOf(server.pid) - before) * 1024) / LISTENERS
  },
)
await server.stop()

console.log(`Idle server: ${idleRssMb.toFixed(1)} MB resident; a listener: ${perListenerKb.toFixed(1)} kB.`)
report(
  `A fact to ${LISTENERS} listeners, from the reply's POST to the last of them`,
  { 'bare writes (baseline)': timesRow(baseline), 'reply, commit, join, send': timesRow(samples) },
  {
    baselineP50Ms: round(percentile(baseline, 0.5)),
    ...timesOf('stream', samples),
    idleRssMb: round(idleRssMb),
    perListenerKb: round(perListenerKb),
  },
)
