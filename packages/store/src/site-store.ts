import type { StoredFact } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { type Migration, migrations } from './migrations/index.ts'
import { dropStaged } from './write-chunks.ts'

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
  /** Ends every copy of deleted rows that the engine keeps beside the database. */
  checkpoint(): Traces
  close(): void
}

/** What an engine still keeps of what was deleted. */
export interface Traces {
  /** For so many days the platform can bring it back; null: not at all. */
  recoverableDays: number | null
}

/** One site's database. Everything is synchronous; nothing here knows HTTP. */
export interface SiteStore {
  readonly db: SiteDatabase
  /**
   * All or nothing. Joins an outer transaction; a failure inside it then fails the outer one too, even when it was
   * caught on the way. Throws if `work` returns a promise.
   */
  transaction<T>(work: () => T): T
  /** Is a transaction open right now? */
  inTransaction(): boolean
  /** Milliseconds, from the clock the site was opened with. */
  now(): number
  /**
   * Called after each COMMIT that appended facts, in the order of the log. A listener that throws takes nothing back
   * and hides nothing from the others. Returns a function that ends it.
   */
  onCommitted(listener: (facts: StoredFact[]) => void): () => void
  /** For the event log only: hands a fact to the listeners once the transaction is committed. */
  announce(fact: StoredFact): void
  /** After rows were erased: also takes them out of the log of writes. */
  checkpoint(): Traces
  close(): void
}

interface OpenTransaction {
  facts: StoredFact[]
  failure: { error: unknown } | null
}

export interface StoreOptions {
  /** Milliseconds; default the machine's clock. */
  now?: () => number
  /** A listener of committed facts threw; default writes it to the console. */
  onFault?: (error: unknown) => void
}

/** Opens a site over a host's engine: migrates it, then hands out the store. */
export function createSiteStore(engine: Engine, options: StoreOptions = {}): SiteStore {
  const { now = Date.now, onFault = console.error } = options
  migrate(engine, migrations)
  const committed = createAnnouncer(onFault)
  let open: OpenTransaction | null = null

  const begin = <T>(work: () => T): T => {
    const current: OpenTransaction = { facts: [], failure: null }
    open = current
    let result: T
    try {
      result = engine.transact(() => {
        const done = refusePromise(work())
        if (current.failure) throw current.failure.error
        return done
      })
    } finally {
      open = null
    }
    committed.tell(current.facts)
    return result
  }

  const join = <T>(outer: OpenTransaction, work: () => T): T => {
    try {
      return refusePromise(work())
    } catch (error) {
      outer.failure ??= { error }
      throw error
    }
  }

  const store: SiteStore = {
    db: engine.db,
    transaction: (work) => (open ? join(open, work) : begin(work)),
    inTransaction: () => open !== null,
    now,
    onCommitted: committed.listen,
    announce(fact) {
      open?.facts.push(fact)
    },
    checkpoint: engine.checkpoint,
    close: engine.close,
  }
  dropStaged(store)
  return store
}

type Listener = (facts: StoredFact[]) => void

/** A listener may write: what its commit appends is told after what is being told now, so that order holds. */
function createAnnouncer(onFault: (error: unknown) => void) {
  const listeners = new Set<Listener>()
  const waiting: StoredFact[][] = []
  let telling = false

  function tellOne(listener: Listener, facts: StoredFact[]) {
    if (!listeners.has(listener)) return
    try {
      listener(facts)
    } catch (error) {
      onFault(error)
    }
  }

  return {
    listen(listener: Listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(facts: StoredFact[]) {
      if (facts.length > 0) waiting.push(facts)
      if (telling) return
      telling = true
      for (let next = waiting.shift(); next; next = waiting.shift())
        for (const listener of [...listeners]) tellOne(listener, next)
      telling = false
    },
  }
}

function refusePromise<T>(result: T): T {
  const thenable = typeof result === 'object' && result !== null && 'then' in result
  if (!thenable) return result
  // The rejection is ours to swallow: the error below is the one that tells what is wrong.
  if (result instanceof Promise) result.catch(() => {})
  throw new Error('A transaction must be synchronous; its callback returned a promise.')
}

/** All that is due in one transaction: a site waits for the disk once, and is never left between two versions. */
function migrate(engine: Engine, list: Migration[]) {
  engine.db.run(
    sql`create table if not exists migration (id text primary key, at integer not null) without rowid`,
  )
  const done = new Set(engine.db.all<{ id: string }>(sql`select id from migration`).map((row) => row.id))
  const due = list.filter(({ id }) => !done.has(id))
  if (due.length === 0) return
  engine.transact(() => {
    for (const { id, sql: statements } of due) {
      for (const statement of statements.split(/;\s*$/m)) {
        if (statement.trim()) engine.db.run(sql.raw(statement))
      }
      engine.db.run(sql`insert into migration (id, at) values (${id}, ${Date.now()})`)
    }
  })
}
