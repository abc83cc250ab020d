import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClientId, ConversationId } from '@baton/contracts'
import { latestSeq, listMessages, listVisitorConversations, readFacts, type SiteStore } from '@baton/store'
import { checkSiteFile, openSiteFile } from '@baton/store/node'
import { randomFrom } from '../src/testing/random.ts'
import { type Line, type Post, post, WRITERS } from './writer.ts'

export interface KillFigures {
  kills: number
  writers: number
  seed: number
  /** Verbs that had returned when their process was killed. */
  acknowledged: number
  /** Called and never acknowledged: repeated after the kill. */
  repeated: number
  /** Of those, the ones that had been committed all the same. */
  committedUnacknowledged: number
  lost: number
  duplicates: number
  /** Places where `seq` is not the one after the fact before. */
  gaps: number
  /** Findings of SQLite's integrity check. */
  damage: string[]
}

interface Ledger {
  posts: Map<ClientId, Post>
  acks: Map<ClientId, { messageId: string; conversationId: ConversationId }>
}

/**
 * Kills a process that writes with eight writers, `kills` times with SIGKILL at a random moment, on one and the same
 * site file. After each kill the file is opened, checked, and everything unacknowledged is posted again.
 */
export async function killWriters(kills: number, seed = Date.now() % 1_000_000): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-kills-'))
  const path = join(folder, 'site.db')
  const random = randomFrom(seed)
  const ledger: Ledger = { posts: new Map(), acks: new Map() }
  const figures = { repeated: 0, committedUnacknowledged: 0, lost: 0, duplicates: 0, gaps: 0 }
  const damage: string[] = []
  try {
    for (let kill = 0; kill < kills; kill++) {
      const from = kill === 0 ? 0 : seqOf(path)
      readLines(await runUntilKilled(path, Math.floor(random() * 200), random() * 4), ledger)
      damage.push(...checkSiteFile(path))
      const store = openSiteFile(path)
      figures.lost += countLost(store, ledger)
      const again = repeatUnacknowledged(store, ledger)
      figures.repeated += again.repeated
      figures.committedUnacknowledged += again.known
      figures.gaps += countGaps(store, from)
      store.close()
    }
    const store = openSiteFile(path)
    figures.duplicates = countDuplicates(store, ledger)
    store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
  const acknowledged = ledger.acks.size - figures.repeated
  return { kills, writers: WRITERS, seed, acknowledged, ...figures, damage }
}

/** Prints the figures; with `json` as one line at the end. */
export async function bench({ json = false, kills = 50 }: { json?: boolean; kills?: number } = {}) {
  const figures = await killWriters(kills)
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${value}`)
  if (json) console.log(JSON.stringify({ bench: 'kills', ...figures }))
  return figures
}

/** Lets the writers go on until `acks` were acknowledged and some milliseconds more; returns all they said. */
async function runUntilKilled(path: string, acks: number, delayMs: number): Promise<string> {
  const program = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    seen += text.split('"ack"').length - 1
    if (seen > acks) setTimeout(() => child.kill('SIGKILL'), delayMs)
  })
  const [code] = await once(child, 'close')
  if (code !== null) throw new Error(`The writers ended by themselves with code ${code}.`)
  return said
}

function readLines(said: string, ledger: Ledger): void {
  // The last line may be cut off by the kill: whoever does not read a whole answer has none.
  for (const text of said.split('\n').slice(0, -1)) {
    const line = JSON.parse(text) as Line
    if ('try' in line) ledger.posts.set(line.try.clientId, line.try)
    else ledger.acks.set(line.ack, line)
  }
}

/** Acknowledged messages that are not there, or are not the ones that were acknowledged. */
function countLost(store: SiteStore, { posts, acks }: Ledger): number {
  const stored = new Map<ConversationId, Map<string, string>>()
  const read = (id: ConversationId) => {
    const found =
      stored.get(id) ?? new Map(listMessages(store, id, { notes: false }).map((m) => [m.id, m.text]))
    stored.set(id, found)
    return found
  }
  return [...acks].filter(([id, ack]) => read(ack.conversationId).get(ack.messageId) !== posts.get(id)?.text)
    .length
}

function repeatUnacknowledged(
  store: SiteStore,
  { posts, acks }: Ledger,
): { repeated: number; known: number } {
  const open = [...posts.values()].filter(({ clientId }) => !acks.has(clientId))
  let known = 0
  for (const one of open) {
    const before = latestSeq(store)
    const { message, conversationId } = post(store, one)
    if (latestSeq(store) === before) known += 1
    acks.set(one.clientId, { messageId: message.id, conversationId })
  }
  return { repeated: open.length, known }
}

/** Over the whole run: each visitor has one conversation, and it holds each of their posts once. */
function countDuplicates(store: SiteStore, { posts }: Ledger): number {
  const byVisitor = Map.groupBy(posts.values(), ({ visitorId }) => visitorId)
  let surplus = 0
  for (const [visitorId, mine] of byVisitor) {
    const conversations = listVisitorConversations(store, visitorId)
    const written = conversations
      .flatMap(({ id }) => listMessages(store, id, { notes: false }))
      .filter(({ author }) => author.kind === 'visitor')
    surplus += conversations.length - 1 + Math.abs(written.length - mine.length)
  }
  return surplus
}

function countGaps(store: SiteStore, from: number): number {
  const found = readFacts(store, from)
  if (found.reset) throw new Error('More facts came in one round than are read at once.')
  return found.facts.filter(({ seq }, n) => seq !== from + n + 1).length
}

function seqOf(path: string): number {
  const store = openSiteFile(path)
  const seq = latestSeq(store)
  store.close()
  return seq
}
