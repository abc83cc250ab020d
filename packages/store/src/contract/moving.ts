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
  endExport,
  endMove,
  ensureSource,
  exportSite,
  findMove,
  holdsControl,
  insertRun,
  insertVisitorToken,
  latestSeq,
  matchChunks,
  replaceChunks,
  type SiteStore,
  saveAgent,
  saveArticle,
  startArriving,
  startLeaving,
  takeFromBudget,
  updateConversation,
  updateSettings,
} from '../index.ts'
import { carriedIndexes, carriedTables } from '../moving/carried.ts'
import { newConversation, queue, sayFact } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

const siteId: SiteId = SiteIdSchema.parse('site_moved')

/** The whole export of a site, which leaves for it if it has not yet. */
function linesOf(store: SiteStore, lastLine: string | null = null): string[] {
  const { token } = startLeaving(store, { until: null })
  return exported(store, { token, siteId, name: 'Shop', siteKey: 'bt_moved_key' }, lastLine)
}

/** What another house sends home: the same, under another token than it left by. */
function homeward(store: SiteStore): string[] {
  const lines = linesOf(store)
  endMove(store)
  startLeaving(store, { until: null })
  return lines
}

const exported = (...input: Parameters<typeof exportSite>) =>
  [...exportSite(...input)].filter((line) => line !== null)

/** Lets lines arrive; true when the last was taken. The site does not live here before `endMove`. */
function arrive(store: SiteStore, lines: string[]): boolean {
  startArriving(store, lines[0] ?? '')
  for (const _ of clearRoom(store));
  const left = lines.slice(findMove(store)?.position ?? 0)
  return left.map((line) => drain(arriveLine(store, line))).at(-1) ?? false
}

function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const term = (n: number) => `en:word${n}`

/** A site with something in it of each kind, bytes and numbers of all sizes too. */
function furnish(store: SiteStore): void {
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
function contents(store: SiteStore): Record<string, unknown[]> {
  const names = [...carriedTables(store).map(({ name }) => name), 'chunk_terms']
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

const typesOf = (lines: string[]) => lines.map((line) => /^\{"n":\d+,"\w+":"?\w*/.exec(line)?.[0])

const write = (row: unknown) =>
  JSON.stringify(row, (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value))

/** Says what differs first; all of it would fill many screens. */
function sameContents(store: SiteStore, wanted: Record<string, unknown[]>): void {
  for (const [name, rows] of Object.entries(contents(store))) {
    equal(rows.length, wanted[name]?.length, `how much of ${name} has arrived`)
    for (const [n, row] of rows.entries()) equal(row, wanted[name]?.[n], `row ${n} of ${name}`)
  }
}

/** The tables of the next house, which `furnish` made by hand in the first. */
const makeRoom = (store: SiteStore) =>
  store.db.run(
    sql`create table parcel (id text, part integer, bytes blob, weight real, primary key (id, part))`,
  )

export const movingRules: Rule[] = [
  {
    id: 'S70',
    title:
      'an export arrives row for row, under the same keys, and searches find the same with the same scores',
    run({ open }) {
      const [from, to] = [open('a'), open('b')]
      furnish(from)
      makeRoom(to)
      holds(arrive(to, linesOf(from)), 'the last line was taken')
      sameContents(to, contents(from))
      endMove(to)
      equal(typesOf(linesOf(to)), typesOf(linesOf(from)), 'what the lines of the next export are of')
      equal(linesOf(from), linesOf(from), 'a second export')
    },
    apart: [
      {
        site: 'a',
        run(store) {
          furnish(store)
          return { lines: linesOf(store), wanted: contents(store) }
        },
      },
      {
        site: 'b',
        run(store, told) {
          const { lines, wanted } = told as { lines: string[]; wanted: Record<string, unknown[]> }
          makeRoom(store)
          holds(arrive(store, lines), 'the last line was taken')
          sameContents(store, wanted)
          endMove(store)
          sayFact(store, newConversation(store))
        },
      },
    ],
  },
  {
    id: 'S71',
    title: 'whatever line it broke off behind, an export goes on with the very bytes that were to come',
    run({ open }) {
      const store = open('a')
      furnish(store)
      const lines = linesOf(store)
      holds(lines.length > 12, 'there are many lines')
      for (const [n, line] of lines.entries())
        equal(linesOf(store, line), lines.slice(n + 1), `behind line ${n + 1}`)
    },
  },
  {
    id: 'S72',
    title: 'an import goes on behind the last line that it took, also after a restart',
    run({ open, reopen }) {
      const store = open('a')
      furnish(store)
      const lines = linesOf(store)
      const wanted = contents(store)
      endMove(store)
      startLeaving(store, { until: null })
      // Coming home into the rooms it left, in pieces.
      const again = homeward(store)
      let home = store
      for (let end = 1; end < again.length; end += 5) {
        holds(!arrive(home, again.slice(0, end)), 'there is more to come')
        home = reopen('a')
        equal(findMove(home)?.position, end, 'the line that it stands at')
      }
      holds(arrive(home, again), 'the last line was taken')
      sameContents(home, wanted)
      holds(lines[0] !== again[0], 'two exports have two tokens')
      // Two imports at once: the slower one still clears the room when the faster one has begun to fill it.
      endMove(home)
      const third = homeward(home)
      startArriving(home, third[0] ?? '')
      const slower = clearRoom(home)
      for (let step = 0; step < 3; step += 1) slower.next()
      arrive(home, third.slice(0, 9))
      for (const _ of slower);
      holds(arrive(home, third), 'the last line was taken with another at work')
      sameContents(home, wanted)
    },
  },
  {
    id: 'S73',
    title:
      'a line that is damaged, missing, foreign or too few is refused by its number, and nothing of it stays',
    run({ open }) {
      const store = open('a')
      furnish(store)
      const lines = homeward(store)
      const [first = '', second = '', third = ''] = lines
      const take = (line: string) => () => drain(arriveLine(store, line))
      refused(() => startArriving(store, 'SQLite format 3'), 'another file', 'none of an export')
      refused(() => startArriving(store, second), 'a file without its head', 'Found line 2 where line 1')
      arrive(store, [first, second])
      refused(take(third.replace('"rows":[[', '"rows":[[null,')), 'a changed row', 'Line 3 is damaged')
      refused(take(lines[4] ?? ''), 'a hole', 'Found line 5 where line 3')
      equal(findMove(store)?.position, 2, 'where it stands')
      arrive(store, lines.slice(0, -1))
      store.db.run(sql`delete from job`)
      refused(
        take(lines.at(-1) ?? ''),
        'a table with a hole',
        'job has 0 rows here, and the export tells of 1',
      )
      holds(findMove(store) !== null, 'it is not served')
      holds(arrive(store, lines), 'the same export, from its beginning')
    },
  },
  {
    id: 'S74',
    title: 'a site arrives where none lives, or where it left by another export with no more than it brings',
    run({ open }) {
      const store = open('a')
      furnish(store)
      const old = linesOf(store)
      endMove(store)
      refused(() => startArriving(store, old[0] ?? ''), 'a site that lives here', 'lives here already')
      startLeaving(store, { until: store.now() + 1000 })
      refused(() => startArriving(store, old[0] ?? ''), 'a site that is held', 'lives here already')
      endMove(store)
      sayFact(store, newConversation(store))
      const own = linesOf(store)
      refused(() => startArriving(store, own[0] ?? ''), 'its own export', 'by now')
      const lines = homeward(store)
      refused(() => startArriving(store, old[0] ?? ''), 'an old export', 'older than what left')
      const seq = latestSeq(store)
      holds(arrive(store, lines), 'the newest export')
      equal(latestSeq(store), seq, 'its log')
    },
  },
  {
    id: 'S75',
    title: 'while a site moves no run may speak; given back, its export is over; a hold ends by itself',
    run({ open, clock }) {
      const store = open('a')
      const row = newConversation(store)
      const run = insertRun(store, { conversationId: row.id, epoch: row.epoch, attempt: 1 })
      updateConversation(store, row.id, { runId: run.id })
      const about = { siteId, name: 'Shop', siteKey: 'k' }
      const { token } = startLeaving(store, { until: null })
      holds(!holdsControl(store, run.id), 'the run is silent')
      equal(startLeaving(store, { until: null }).token, token, 'leaving twice')
      const [first = ''] = exported(store, { ...about, token }, null)
      endMove(store)
      holds(holdsControl(store, run.id), 'the run may speak again')
      refused(() => exported(store, { ...about, token }, first), 'an export of before', 'export is over')
      const held = startLeaving(store, { until: clock.now() + 1000 })
      holds(findMove(store) !== null, 'the site is held')
      clock.advance(1000)
      equal(findMove(store), null, 'the hold, later')
      refused(() => exported(store, { ...about, token: held.token }, null), 'a hold that is over', 'over')
    },
  },
  {
    id: 'S76',
    title:
      'every table goes along behind the tables it points at, every index too, and nothing writes by itself',
    run({ open }) {
      const store = open('a')
      const names = carriedTables(store).map(({ name }) => name)
      for (const name of ['setting', 'event', 'message', 'citation', 'chunk', 'job'])
        holds(names.includes(name), `${name} goes along`)
      for (const [n, name] of names.entries()) {
        const parents = store.db.all<{ table: string }>(sql.raw(`pragma foreign_key_list(${name})`))
        for (const { table } of parents)
          holds(names.slice(0, n).includes(table), `${table} goes before ${name}`)
      }
      equal(
        carriedIndexes(store).map(({ name }) => name),
        ['chunk_index'],
        'the indexes',
      )
      equal(store.db.all(sql`select name from sqlite_master where type = 'trigger'`), [], 'triggers')
    },
  },
  {
    id: 'S77',
    title:
      'a site is given back while its export has no end; later only to who says that it lives nowhere else',
    run({ open, reopen }) {
      const store = open('a')
      furnish(store)
      refused(() => endExport(store, { nowhereElse: true }), 'a site that lives here', 'has not left')
      const about = { siteId, name: 'Shop', siteKey: 'k', token: startLeaving(store, { until: null }).token }
      const first = exportSite(store, about, null)
      first.next()
      const unfinished = endExport(store, { nowhereElse: false })
      refused(() => first.next(), 'the rest of an export that has ended', 'export is over')
      const { token } = startLeaving(store, { until: null })
      equal(token, unfinished.token, 'the token of the next')
      exported(store, { ...about, token }, null)
      const left = reopen('a')
      refused(() => endExport(left, { nowhereElse: false }), 'a whole export', 'may live in another house')
      endExport(left, { nowhereElse: true })
      refused(() => endExport(left, { nowhereElse: false }), 'a second try', 'may live in another house')
      endMove(left)
      const held = startLeaving(left, { until: left.now() + 1000 })
      exported(left, { ...about, token: held.token }, null)
      endExport(left, { nowhereElse: false })
    },
  },
]
