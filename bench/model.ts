// What Baton adds to a model's own time, over real HTTP with a stand-in where the model would be: from a visitor's message
// to the model's server, from the model's first words to the visitor, from a takeover to the end of the call.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { quoting, startStandIn } from '@baton/model-stand-in'
import { demoKey, openVisitor } from '../e2e/support/api.ts'
import { batonBin, startBaton } from '../e2e/support/baton-server.ts'
import { syntheticText } from '../packages/knowledge/bench/synthetic-text.ts'
import { percentile, report, round, timesOf, timesRow } from './report.ts'
import { beforeTheCall } from './support/before-the-call.ts'

const ROUNDS = 40
const ARTICLES = 2_500
const SECTIONS = 4
const text = syntheticText(20_261_121)
const words = (count: number) => text.joined(Array.from({ length: count }, text.word))

const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
const knowledge = join(folder, 'help.jsonl')
const jsonl = Array.from({ length: ARTICLES }, article).join('\n')
writeFileSync(knowledge, jsonl)

// It quotes, so that nothing is withheld; told to wait, it stalls after its first words until somebody hangs up.
let stalls = false
const model = await startStandIn((request) => [
  ...quoting(request),
  ...(stalls ? ([{ fault: 'stall-in-the-middle' }] as const) : []),
])
const environment = { ANTHROPIC_API_KEY: 'any', ANTHROPIC_BASE_URL: model.url }
const server = await startBaton({ flags: ['--pace', '0', '--trust-proxy'], environment })
const ingest = ['ingest', knowledge, '--data', server.data]
await promisify(execFile)(process.execPath, [batonBin, ...ingest], { maxBuffer: 2 ** 26 })
const key = await demoKey(server)

// Beside it, what one request to that server costs by itself while the machine does what it does.
const bare: number[] = []
const toModel: number[] = []
const toVisitor: number[] = []
const toAbort: number[] = []
for (let n = 0; n < ROUNDS + 5; n += 1) {
  const isWarm = n >= 5
  stalls = n % 2 === 1
  const { askedAt, request, heardAt, takeOver } = await ask(n)
  if (isWarm) toModel.push(request.receivedAt - askedAt)
  if (isWarm) toVisitor.push(heardAt - request.receivedAt)
  const takenAt = await takeOver()
  const startedAt = performance.now()
  await (await fetch(model.url)).arrayBuffer()
  if (isWarm) bare.push(performance.now() - startedAt)
  if (!stalls) continue
  while (request.abortedAt === null) await sleep(1)
  if (isWarm) toAbort.push(Math.max(0, request.abortedAt - takenAt))
}
await server.stop()
stalls = false
const questions = Array.from({ length: ROUNDS + 5 }, () => `${words(4)}?`)
const { toModel: inProcess, heldBack } = await beforeTheCall({ jsonl, questions }, model)
for (const samples of [inProcess, heldBack]) samples.splice(0, 5)
await model.close()
rmSync(folder, { recursive: true, force: true })

report(
  `Beside a model, at ${ARTICLES * SECTIONS} passages`,
  {
    'a bare request to the same server and back (baseline)': timesRow(bare),
    "a question to the model's server, in one process": timesRow(inProcess),
    "a visitor's message to the model's server, over HTTP": timesRow(toModel),
    "the model's server's first byte to the visitor's first words": timesRow(toVisitor),
    'of that, held back for its check, in one process': timesRow(heldBack),
    'a takeover to the end of the call': timesRow(toAbort),
  },
  {
    bareP50Ms: round(percentile(bare, 0.5)),
    ...timesOf('inProcess', inProcess),
    ...timesOf('toModel', toModel),
    ...timesOf('toVisitor', toVisitor),
    ...timesOf('heldBack', heldBack),
    ...timesOf('toAbort', toAbort),
  },
)

/** One question by a visitor of its own, who listens already. */
async function ask(n: number) {
  const visitor = await openVisitor(server, key, { address: `10.${n}.0.1` })
  // The conversation is there before what is measured: its first message is small talk, which no model is asked about.
  const { conversation, asOf } = await visitor.start('Hello')
  const heard = await listen(visitor.session.accessToken, asOf)
  while ((await visitor.read(conversation.id)).messages.length < 2) await sleep(5)
  const before = model.requests.length
  const askedAt = performance.now()
  await visitor.send(conversation.id, `${words(4)}?`)
  const heardAt = await heard.words()
  const request = model.requests[before]
  if (!request) throw new Error(`The model was not asked.\n${server.output()}`)
  const takeOver = async () => {
    heard.close()
    const startedAt = performance.now()
    await visitor.requestHandoff(conversation.id)
    return startedAt
  }
  return { askedAt, request, heardAt, takeOver }
}

/** Listens as the widget does. `words` resolves to when the next words of an answer arrived. */
async function listen(token: string, after: number) {
  const abort = new AbortController()
  const url = `${server.origin}/v1/sites/${key}/events?after=${after}`
  const headers = { authorization: `Bearer ${token}`, origin: new URL(server.shop).origin }
  const answer = await fetch(url, { headers, signal: abort.signal })
  if (!answer.body) throw new Error(`No stream: ${answer.status}`)
  let onWords = (_at: number) => {}
  const read = async (stream: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder()
    for await (const bytes of stream)
      if (decoder.decode(bytes).includes('text-delta')) onWords(performance.now())
  }
  read(answer.body).catch(() => {})
  return {
    words: () =>
      new Promise<number>((resolve) => {
        onWords = resolve
      }),
    close: () => abort.abort(),
  }
}

function article(_: unknown, index: number): string {
  const section = () => `## ${words(3)}\n\n${text.paragraph(6)}\n\n${text.paragraph(7)}`
  const content = Array.from({ length: SECTIONS }, section).join('\n\n')
  return JSON.stringify({
    id: `article-${index}`,
    title: words(4),
    language: 'en',
    markdown: content,
  })
}
