import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf, sleep } from '../../e2e/chaos/seeded.ts'
import { acceptLink, demoKey, openAgent, openVisitor } from '../../e2e/support/api.ts'
import { type BatonServer, startBaton } from '../../e2e/support/baton-server.ts'
import { makeSites } from '../support/make-sites.ts'
import { cpuMsOf, openFilesOf, rssOf } from '../support/process.ts'

/** Processor time and memory of the server, measured on this machine. */
export interface Costs {
  /** A page view: the loader of a site that is open. */
  viewMs: number
  /** A new visitor's session. */
  sessionMs: number
  /** A message without an answer, until it is safe on disk. */
  sendMs: number
  /** Searching and answering by quotation, beyond the message itself. */
  answerMs: number
  /** A question: message, search, answer. */
  questionMs: number
  factsAQuestion: number
  /** One fact to one listener. */
  factMs: number
  /** What a silent stream costs each ten seconds. */
  pingMs: number
  streamMb: number
  /** Opening a site that is closed, and closing another for it. */
  openMs: number
  siteMb: number
  idleMb: number
  idleFiles: number
}

const REPEATS = 200
const LISTENERS = 1_000
const SITES = 600

/** Measures on real servers over HTTP: about a minute. */
export async function measureCosts(): Promise<Costs> {
  return { ...(await measureOpening()), ...(await measureTalk()) }
}

async function measureOpening() {
  const data = mkdtempSync(join(tmpdir(), 'baton-scale-'))
  const keys = await makeSites(data, SITES)
  const server = await startBaton({ data, demo: false, flags: ['--trust-proxy'] })
  await sleep(2_000)
  const idleMb = rssOf(server.pid)
  const idleFiles = openFilesOf(server.pid)
  let household = 0
  const visit = (key: string) => {
    household += 1
    return openVisitor(server, key, { address: addressOf(household) })
  }
  const [first = ''] = keys
  for (const key of keys) await visit(key)
  const cold = await cpuEach(server, SITES, (n) => visit(keys[n] ?? first))
  const warm = await cpuEach(server, SITES, () => visit(first))
  // Those that the limit lets stay open.
  const siteMb = (rssOf(server.pid) - idleMb) / 200
  await server.stop()
  rmSync(data, { recursive: true, force: true })
  return { idleMb, idleFiles, sessionMs: warm, openMs: Math.max(0, cold - warm), siteMb }
}

async function measureTalk() {
  const server = await startBaton({ flags: ['--trust-proxy', '--pace', '0'] })
  const key = await demoKey(server)
  const cookie = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
  const visitors = await Promise.all(
    Array.from({ length: 25 }, (_, n) => openVisitor(server, key, { address: addressOf(n) })),
  )
  const of = (n: number) => visitors[n % visitors.length] as (typeof visitors)[number]
  const viewMs = await cpuEach(server, REPEATS, () => fetch(`${server.origin}/w/${key}.js`).then(discard))
  const questionMs = await cpuEach(server, REPEATS, (n) => of(n).start(QUESTIONS[n % QUESTIONS.length] ?? ''))
  const { conversation } = await of(0).start('Hello')
  await of(0).requestHandoff(conversation.id)
  const waiting = await Promise.all(
    visitors.map(async (visitor) => {
      const { conversation: own } = await visitor.start('I need a person')
      await visitor.requestHandoff(own.id)
      return own.id
    }),
  )
  await sleep(1_000)
  const sendMs = await cpuEach(server, REPEATS, (n) =>
    of(n).send(waiting[n % waiting.length] ?? '', `Note ${n}`),
  )

  const agent = await openAgent(server, cookie)
  const thread = await agent.thread(conversation.id)
  const { conversation: held } = await agent.accept(conversation.id, thread.conversation.epoch)
  const replyMs = await cpuEach(server, 30, (n) => agent.reply(conversation.id, `One ${n}`, held.epoch))
  const before = rssOf(server.pid)
  const leave = await listen(`${agent.base}/events`, agent.grant)
  await sleep(1_000)
  const silentFrom = cpuMsOf(server.pid)
  await sleep(20_000)
  const pingMs = (cpuMsOf(server.pid) - silentFrom) / LISTENERS / 2
  const streamMb = (rssOf(server.pid) - before) / LISTENERS
  const heardMs = await cpuEach(server, 30, (n) => agent.reply(conversation.id, `Two ${n}`, held.epoch))
  leave()
  await server.stop()
  return {
    ...{ viewMs, sendMs, questionMs, answerMs: Math.max(0, questionMs - sendMs) },
    // conversation.created counts with the first question: the message, run.started, the answer, run.finished.
    factsAQuestion: 4,
    ...{ factMs: Math.max(0, heardMs - replyMs) / LISTENERS, pingMs, streamMb: Math.max(0, streamMb) },
  }
}

const QUESTIONS = [
  'Can I send back a tent I already used?',
  'How long does delivery to Spain take?',
  'Which size of boots should I take?',
  'What does the warranty cover?',
  'How do I cancel my order?',
]

/** Processor time of the server for each of so many, eight at once; what runs on after the answer counts. */
async function cpuEach(server: BatonServer, count: number, work: (n: number) => Promise<unknown>) {
  await Promise.all(Array.from({ length: 8 }, (_, n) => work(n)))
  await sleep(500)
  const from = cpuMsOf(server.pid)
  for (let n = 0; n < count; n += 8)
    await Promise.all(Array.from({ length: Math.min(8, count - n) }, (_, offset) => work(n + offset)))
  await sleep(1_000)
  return (cpuMsOf(server.pid) - from) / count
}

const discard = async (answer: Response) => void (await answer.arrayBuffer())

async function listen(url: string, grant: string): Promise<() => void> {
  const abort = new AbortController()
  const headers = { authorization: `Bearer ${grant}` }
  await Promise.all(
    Array.from({ length: LISTENERS }, async () => {
      const answer = await fetch(url, { headers, signal: abort.signal })
      answer.body?.pipeTo(new WritableStream()).catch(() => {})
    }),
  )
  return () => abort.abort()
}
