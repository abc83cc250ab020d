// What a visitor's message costs until it is safe on disk: the verb, and the whole way over HTTP, beside a bare insert
// into SQLite with the same durability on the same disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sendMessage, startConversation } from '@baton/desk'
import { insertVisitor } from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import Database from 'better-sqlite3'
import { demoKey, newClientId, openVisitor } from '../e2e/support/api.ts'
import { startBaton } from '../e2e/support/baton-server.ts'
import { percentile, report, round, timesOf, timesRow } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
const ROUNDS = 1_000

const time = (work: () => void) => {
  const samples: number[] = []
  for (let i = 0; i < ROUNDS; i += 1) {
    const start = performance.now()
    work()
    samples.push(performance.now() - start)
  }
  return samples
}

const bare = new Database(join(folder, 'bare.db'))
bare.pragma('journal_mode = WAL')
bare.pragma('synchronous = FULL')
bare.exec('create table message (id integer primary key, text text)')
const insert = bare.prepare('insert into message (text) values (?)')
const baseline = time(() => insert.run('How long does delivery take?'))

// The budget of a visitor is 20 messages a minute: each round is another minute.
let clock = Date.now()
const store = openSiteFile(join(folder, 'site.db'), { now: () => clock })
const verb = time(() => {
  clock += 86_400_000
  const visitor = insertVisitor(store, {})
  const message = { clientId: newClientId(), text: 'How long does delivery take?' }
  const { conversationId } = startConversation(store, {
    visitorId: visitor.id,
    clientId: newClientId(),
    message,
  })
  sendMessage(store, {
    visitorId: visitor.id,
    conversationId,
    clientId: newClientId(),
    text: 'And to Spain?',
  })
}).map((ms) => ms / 2)
store.close()

const server = await startBaton({ flags: ['--pace', '0'] })
const key = await demoKey(server)
const http: number[] = []
const writer = async () => {
  const visitor = await openVisitor(server, key)
  const { conversation } = await visitor.start('Hello')
  await visitor.requestHandoff(conversation.id)
  for (let i = 0; i < 15; i += 1) {
    const start = performance.now()
    await visitor.send(conversation.id, `Message ${i}`)
    http.push(performance.now() - start)
  }
}
for (let batch = 0; batch < 3; batch += 1) await Promise.all(Array.from({ length: 8 }, writer))
await server.stop()
rmSync(folder, { recursive: true, force: true })

report(
  'Send to commit (synchronous=FULL)',
  {
    'bare insert (baseline)': timesRow(baseline),
    'send a message (verb)': timesRow(verb),
    'send over HTTP, 8 at once': timesRow(http),
  },
  {
    baselineP50Ms: round(percentile(baseline, 0.5)),
    ...timesOf('send', verb),
    ...timesOf('http', http),
    ratioToBaseline: round(percentile(verb, 0.5) / percentile(baseline, 0.5)),
  },
)
