import {
  type AgentId,
  type ArticleId,
  type ChunkId,
  type SiteId,
  SiteId as SiteIdSchema,
} from '@baton/contracts'
import { sql } from 'drizzle-orm'
import {
  arriveLine,
  clearRoom,
  countUsage,
  endMove,
  ensureSource,
  exportSite,
  findMove,
  insertRun,
  insertVisitorToken,
  matchChunks,
  readSettings,
  replaceChunks,
  reserveTokens,
  type SiteStore,
  saveAgent,
  saveArticle,
  startArriving,
  startLeaving,
  takeFromBudget,
  updateSettings,
} from '../index.ts'
import { carriedTables } from '../moving/carried.ts'
import { newConversation, queue, sayFact } from './example.ts'
import { equal } from './expect.ts'

export const siteId: SiteId = SiteIdSchema.parse('site_moved')

/** The whole export of a site, which leaves for it if it has not yet. */
export function linesOf(store: SiteStore, lastLine: string | null = null): string[] {
  const { token } = startLeaving(store, { until: null })
  return exported(store, { token, siteId, name: 'Shop', siteKey: 'bt_moved_key' }, lastLine)
}

/** What another house sends home: the same, under another token than it left by. */
export function homeward(store: SiteStore): string[] {
  const lines = linesOf(store)
  endMove(store)
  startLeaving(store, { until: null })
  return lines
}

export const exported = (...input: Parameters<typeof exportSite>) =>
  [...exportSite(...input)].filter((line) => line !== null)

/** Lets lines arrive; true when the last was taken. The site does not live here before `endMove`. */
export function arrive(store: SiteStore, lines: string[]): boolean {
  startArriving(store, lines[0] ?? '')
  for (const _ of clearRoom(store));
  const left = lines.slice(findMove(store)?.position ?? 0)
  return left.map((line) => drain(arriveLine(store, line))).at(-1) ?? false
}

export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const term = (n: number) => `en:word${n}`

/** A site with something in it of each kind, bytes and numbers of all sizes too. */
export function furnish(store: SiteStore): void {
  store.db.run(
    sql`create table parcel (id text, part integer, bytes blob, weight real, primary key (id, part))`,
  )
  for (let part = 0; part < 3; part += 1)
    store.db.run(
      sql`insert into parcel values ('p', ${part}, ${new Uint8Array([0, 255, part])}, ${part + 0.1})`,
    )
  updateSettings(store, { testMode: true })
  saveAgent(store, { id: 'agt_ana' as AgentId, name: 'A\0na', role: 'agent', generation: 3 })
  for (let n = 0; n < 150; n += 1) sayFact(store, newConversation(store), n % 3 > 0)
  const row = newConversation(store)
  store.transaction(() => queue(store, row.id, store.now()))
  takeFromBudget(store, 'messages', 5, 1000)
  const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1, addressKey: 'near' })
  const spender = { runId: run.id, visitorId: row.visitorId, addressKey: 'near', tokens: 5 }
  reserveTokens(store, spender, readSettings(store).assistant.tokensADay)
  countUsage(store, 'claude', { answers: 1, costMicros: 3 })
  const token = { visitorId: row.visitorId, kind: 'access', generation: 0, expiresAt: 1 } as const
  insertVisitorToken(store, { ...token, hash: 'h', family: 'f' })
  addArticles(store)
}

function addArticles(store: SiteStore): void {
  const sourceId = ensureSource(store, 'help')
  for (let n = 0; n < 30; n += 1) {
    const article = {
      kind: 'page' as const,
      validFrom: null,
      validUntil: null,
      url: null,
      language: 'en',
      tags: [],
      audience: 'public' as const,
      contentHash: 'c',
    }
    const id = `article-${n}` as ArticleId
    const key = saveArticle(store, { ...article, id, sourceId, title: 'T', chunkCount: 1, updatedAt: n })
    // One article says a word more often than a line has room for.
    const words = n === 7 ? Array(600).fill(3) : Array.from({ length: 100 }, (_, at) => (at * (n + 3)) % 40)
    const body = words.map(term).join(' ')
    const chunk = {
      headings: ['H “é”'],
      text: 'Text\n\u{1f3d5}',
      words: Uint8Array.of(1, 2, 3, 0, 255),
      indexHash: `${n}`,
    }
    replaceChunks(store, key, [
      { ...chunk, id: `chk_${n}` as ChunkId, index: { title: term(n), headings: '', body: `en: ${body}` } },
    ])
  }
}

/** All rows of all tables, and what searches find. */
export function contents(store: SiteStore): Record<string, unknown[]> {
  const names = [...carriedTables(store).map(({ name }) => name), 'chunk_terms', 'message_terms']
  const rows = names.map((name) => [name, store.db.all(sql.raw(`select * from ${name}`)).map(write)])
  const found = Array.from({ length: 40 }, (_, n) =>
    matchChunks(
      store,
      { required: [term(n)], optional: [term(n + 1)], everywhere: ['en:'] },
      { at: 0, limit: 50 },
    ),
  )
  return { ...Object.fromEntries(rows), found }
}

export const typesOf = (lines: string[]) => lines.map((line) => /^\{"n":\d+,"\w+":"?\w*/.exec(line)?.[0])

const write = (row: unknown) =>
  JSON.stringify(row, (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value))

/** Says what differs first; all of it would fill many screens. */
export function sameContents(store: SiteStore, wanted: Record<string, unknown[]>): void {
  for (const [name, rows] of Object.entries(contents(store))) {
    equal(rows.length, wanted[name]?.length, `how much of ${name} has arrived`)
    for (const [n, row] of rows.entries()) equal(row, wanted[name]?.[n], `row ${n} of ${name}`)
  }
}

/** The tables of the next house, which `furnish` made by hand in the first. */
export const makeRoom = (store: SiteStore) =>
  store.db.run(
    sql`create table parcel (id text, part integer, bytes blob, weight real, primary key (id, part))`,
  )
