import { sql } from 'drizzle-orm'
import {
  arriveLine,
  clearRoom,
  endExport,
  endMove,
  exportSite,
  findMove,
  holdsControl,
  insertRun,
  latestSeq,
  startArriving,
  startLeaving,
  updateConversation,
} from '../index.ts'
import { carriedIndexes, carriedTables } from '../moving/carried.ts'
import { newConversation, sayFact } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import {
  arrive,
  contents,
  drain,
  exported,
  furnish,
  homeward,
  linesOf,
  makeRoom,
  sameContents,
  siteId,
  typesOf,
} from './moving-example.ts'
import type { Rule } from './rule.ts'

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
        ['chunk_index', 'message_index'],
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
