import type { StoredFact } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { type Migration, migrations } from './migrations/index.ts'

/** The same drizzle database on both hosts: a file on Node, a Durable Object's storage on Workers. */
export type SiteDatabase = Pick<
  BaseSQLiteDatabase<'sync', unknown>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'all' | 'get' | 'run'
>

/** What a host brings. */
export interface Engine {
  db: SiteDatabase
  /** Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back and rethrows when it throws. */
  transact<T>(work: () => T): T
  close(): void
}

/** One site's database. Everything is synchronous; nothing here knows HTTP. */
export interface SiteStore {
  readonly db: SiteDatabase
  /** All or nothing. Joins an outer transaction. Throws if `work` returns a promise. */
  transaction<T>(work: () => T): T
  /** Milliseconds, from the clock the site was opened with. */
  now(): number
  /** Called after each COMMIT that appended facts, in order. Returns a function that ends it. */
  onCommitted(listener: (facts: StoredFact[]) => void): () => void
  /** For the event log only: hands a fact to the listeners once the transaction is committed. */
  announce(fact: StoredFact): void
  close(): void
}

/** Opens a site over a host's engine: migrates it, then hands out the store. */
export function createSiteStore(engine: Engine, now: () => number = Date.now): SiteStore {
  migrate(engine, migrations)
  const listeners = new Set<(facts: StoredFact[]) => void>()
  let open: StoredFact[] | null = null

  const transaction = <T>(work: () => T): T => {
    if (open) return refusePromise(work())
    const facts: StoredFact[] = []
    open = facts
    let result: T
    try {
      result = engine.transact(() => refusePromise(work()))
    } finally {
      open = null
    }
    if (facts.length > 0) for (const listener of [...listeners]) listener(facts)
    return result
  }

  return {
    db: engine.db,
    transaction,
    now,
    onCommitted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce(fact) {
      if (!open) throw new Error('A fact was appended outside a transaction.')
      open.push(fact)
    },
    close: engine.close,
  }
}

function refusePromise<T>(result: T): T {
  if (result instanceof Promise) {
    // The rejection is ours to swallow: the error below is the one that tells what is wrong.
    result.catch(() => {})
    throw new Error('A transaction must be synchronous; its callback returned a promise.')
  }
  return result
}

function migrate(engine: Engine, list: Migration[]) {
  engine.db.run(
    sql`create table if not exists migration (id text primary key, at integer not null) without rowid`,
  )
  const done = new Set(engine.db.all<{ id: string }>(sql`select id from migration`).map((row) => row.id))
  for (const { id, sql: statements } of list) {
    if (done.has(id)) continue
    engine.transact(() => {
      for (const statement of statements.split(/;\s*$/m)) {
        if (statement.trim()) engine.db.run(sql.raw(statement))
      }
      engine.db.run(sql`insert into migration (id, at) values (${id}, ${Date.now()})`)
    })
  }
}
