import { VisitorId } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
  dropExpiredTokens,
  findVisitorToken,
  insertMessage,
  insertVisitor,
  insertVisitorToken,
  latestSeq,
  listMessages,
  listRefreshTokens,
  listVisitorConversations,
  markReplaced,
  readFacts,
  revokeFamily,
  type SiteStore,
} from '../index.ts'
import * as activityTables from '../schema/activity.ts'
import * as budgetTables from '../schema/budget.ts'
import * as calibrationTables from '../schema/calibration.ts'
import * as conversationTables from '../schema/conversations.ts'
import * as copilotTables from '../schema/copilot.ts'
import * as csatTables from '../schema/csat.ts'
import * as fileTables from '../schema/files.ts'
import * as identityTables from '../schema/identity.ts'
import * as inboxTables from '../schema/inbox.ts'
import * as knowledgeTables from '../schema/knowledge.ts'
import * as labelTables from '../schema/labels.ts'
import * as mailTables from '../schema/mail.ts'
import * as movingTables from '../schema/moving.ts'
import * as policyTables from '../schema/policy.ts'
import * as privacyTables from '../schema/privacy.ts'
import * as routingTables from '../schema/routing.ts'
import * as siteTables from '../schema/site.ts'
import * as sourcePageTables from '../schema/source-page.ts'
import * as understandingTables from '../schema/understanding.ts'
import * as vectorTables from '../schema/vectors.ts'
import * as writtenTables from '../schema/written.ts'
import { citationNumber, newConversation, sayFact } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

/** Every table of the declared schema. */
export const tables: SQLiteTable[] = [
  activityTables,
  budgetTables,
  calibrationTables,
  conversationTables,
  copilotTables,
  csatTables,
  fileTables,
  identityTables,
  inboxTables,
  knowledgeTables,
  labelTables,
  mailTables,
  movingTables,
  privacyTables,
  policyTables,
  routingTables,
  siteTables,
  sourcePageTables,
  understandingTables,
  vectorTables,
  writtenTables,
].flatMap((module) => Object.values(module))

interface Column {
  name: string
  type: string
  notNull: boolean
  /** Place in the primary key, 0 for none. */
  key: number
}

const byName = (a: Column, b: Column) => (a.name < b.name ? -1 : 1)

function declared(table: SQLiteTable): Column[] {
  const { columns, primaryKeys } = getTableConfig(table)
  const composite = primaryKeys[0]?.columns.map(({ name }) => name) ?? []
  return columns
    .map(({ name, primary, notNull, getSQLType }, n) => ({
      name,
      type: columns[n] ? getSQLType.call(columns[n]) : '',
      notNull: notNull && !primary,
      key: primary ? 1 : composite.indexOf(name) + 1,
    }))
    .sort(byName)
}

function migrated(store: SiteStore, table: string): Column[] {
  const rows = store.db.all<{ name: string; type: string; notnull: number; pk: number }>(
    sql.raw(`pragma table_info(${table})`),
  )
  const single = rows.filter(({ pk }) => pk > 0).length === 1
  return rows
    .map(({ name, type, notnull, pk }) => ({
      name,
      type: type.toLowerCase(),
      // SQLite says "not null" of the key of a table without rowid; drizzle says "primary" and means both.
      notNull: notnull === 1 && !(single && pk > 0),
      key: pk,
    }))
    .sort(byName)
}

/** The most values that one statement has bound since. */
function watchBoundValues(store: SiteStore): () => number {
  const session = Reflect.get(store.db, 'session') as {
    prepareQuery: (query: { params: unknown[] }) => unknown
  }
  const prepare = session.prepareQuery
  let most = 0
  session.prepareQuery = function (query, ...rest) {
    most = Math.max(most, query.params.length)
    return prepare.call(this, query, ...rest)
  }
  return () => most
}

export const databaseRules: Rule[] = [
  {
    id: 'S60',
    title: 'opening a site again runs no migration twice and keeps its rows',
    run({ open, reopen }) {
      const store = open('a')
      const row = newConversation(store)
      sayFact(store, row)
      const migrations = store.db.all(sql`select * from migration`)
      holds(migrations.length > 0, 'a new site is migrated')
      const again = reopen('a')
      equal(again.db.all(sql`select * from migration`), migrations, 'the migrations after a restart')
      equal(listMessages(again, row.id, { notes: true }).length, 1, 'messages')
    },
  },
  {
    id: 'S61',
    title: 'the declared schema is the migrated one: columns, types, nullability, keys',
    run({ open }) {
      const store = open('a')
      for (const table of tables) {
        const { name } = getTableConfig(table)
        equal(migrated(store, name), declared(table), `table ${name}`)
      }
    },
  },
  {
    id: 'S62',
    title: 'no statement binds more than 100 values',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const most = watchBoundValues(store)
      const answer = { conversationId: row.id, author: { kind: 'assistant' }, kind: 'text' } as const
      const citations = Array.from({ length: 9 }, (_, n) => citationNumber(n + 1))
      store.transaction(() => {
        for (let n = 0; n < 120; n++) insertMessage(store, { ...answer, text: 'An answer', citations })
        for (let n = 0; n < 120; n++) sayFact(store, row)
      })
      listMessages(store, row.id, { notes: true })
      readFacts(store, 0)
      holds(most() > 5, 'the statements were watched')
      holds(most() <= 100, `at most 100 values, found ${most()}`)
    },
  },
  {
    id: 'S63',
    title: 'two sites never touch each other',
    run({ open }) {
      const store = open('a')
      const other = open('b')
      const row = newConversation(store)
      const heard: number[] = []
      other.onCommitted((facts) => void heard.push(facts.length))
      store.transaction(() => {
        sayFact(store, row)
        holds(!other.inTransaction(), "one site's transaction is not the other's")
      })
      equal([latestSeq(store), latestSeq(other)], [1, 0], 'the two logs')
      equal(listVisitorConversations(other, row.visitorId), [], 'what the other knows of the visitor')
      refused(() => newConversation(other, row.visitorId), 'a visitor of another site')
      equal(heard, [], 'what listeners of the other heard')
    },
    apart: [
      {
        site: 'a',
        run: (store) => sayFact(store, newConversation(store)).visitorId,
      },
      {
        site: 'b',
        run(other, told) {
          const visitorId = VisitorId.parse(told)
          equal(latestSeq(other), 0, "the other's log")
          equal(listVisitorConversations(other, visitorId), [], 'what the other knows of the visitor')
          refused(() => newConversation(other, visitorId), 'a visitor of another site')
          sayFact(other, newConversation(other))
          sayFact(other, newConversation(other))
        },
      },
      { site: 'a', run: (store) => equal(latestSeq(store), 1, 'the log of the first') },
    ],
  },
  {
    id: 'S64',
    title:
      "a token is found by its hash with its visitor's generation; its first trade stays; a family ends whole",
    run({ open, clock }) {
      const store = open('a')
      const visitorId = insertVisitor(store, {}).id
      const token = { visitorId, kind: 'refresh', generation: 0, expiresAt: clock.now() + 1000 } as const
      for (const hash of ['h1', 'h2']) insertVisitorToken(store, { ...token, hash, family: 'f' })
      insertVisitorToken(store, { ...token, hash: 'h3', family: 'g' })
      equal(findVisitorToken(store, 'h1')?.currentGeneration, 0, 'the generation')
      const tradedAt = clock.now()
      markReplaced(store, 'h1')
      clock.advance(10)
      markReplaced(store, 'h1')
      equal(findVisitorToken(store, 'h1')?.replacedAt, tradedAt, 'the first trade')
      revokeFamily(store, 'f')
      const revoked = ['h1', 'h2', 'h3'].map((hash) => findVisitorToken(store, hash)?.revokedAt !== null)
      equal(revoked, [true, true, false], 'what is revoked')
      equal(listRefreshTokens(store, 'f').length, 2, 'the family')
    },
  },
  {
    id: 'S65',
    title: 'an ended token is known as such for a week, then dropped',
    run({ open, clock }) {
      const store = open('a')
      const visitorId = insertVisitor(store, {}).id
      const token = { visitorId, kind: 'access', family: 'f', generation: 0 } as const
      insertVisitorToken(store, { ...token, hash: 'h', expiresAt: clock.now() })
      clock.advance(7 * 86_400_000)
      dropExpiredTokens(store, visitorId)
      holds(findVisitorToken(store, 'h') !== undefined, 'it is known for a week')
      clock.advance(1)
      dropExpiredTokens(store, visitorId)
      equal(findVisitorToken(store, 'h'), undefined, 'after a week')
    },
  },
]
