import { createHash } from 'node:crypto'
import { type AgentId, type AuditAction, AuditDetails, type AuditEntry } from '@baton/contracts'
import { and, asc, desc, gt, lt } from 'drizzle-orm'
import { audit } from './schema/privacy.ts'
import type { SiteStore } from './site-store.ts'

type AuditRow = typeof audit.$inferSelect

export interface NewAuditEntry {
  /** Null: the operator, on the server itself. */
  by: { agentId: AgentId; name: string } | null
  action: AuditAction
  /** The id of what it was done to; null where that is the site. */
  about: string | null
  /** Small values. Never the words of a message, a token or what was masked. Default none. */
  details?: AuditDetails
}

/** Writes down what was done, in the transaction that does it. */
export function appendAudit(
  store: SiteStore,
  { by, action, about, details = {} }: NewAuditEntry,
): AuditEntry {
  if (!store.inTransaction())
    throw new Error(`"${action}" goes into the audit log in the transaction that does it; none is open.`)
  const last = store.db.select().from(audit).orderBy(desc(audit.n)).limit(1).get()
  const row = {
    n: (last?.n ?? 0) + 1,
    at: store.now(),
    agentId: by?.agentId ?? null,
    agentName: by?.name ?? null,
    action,
    about,
    details: JSON.stringify(details),
    prevHash: last?.hash ?? '',
  }
  return toEntry(
    store.db
      .insert(audit)
      .values({ ...row, hash: hashOf(row) })
      .returning()
      .get(),
  )
}

const PAGE = 50

/** The newest first, 50 at a time; `next` goes on behind them and is null at the end. */
export function listAudit(store: SiteStore, before?: number): { entries: AuditEntry[]; next: number | null } {
  const rows = store.db
    .select()
    .from(audit)
    .where(and(before === undefined ? undefined : lt(audit.n, before)))
    .orderBy(desc(audit.n))
    .limit(PAGE)
    .all()
  const last = rows.at(-1)?.n ?? 1
  return { entries: rows.map(toEntry), next: last > 1 ? last : null }
}

export interface CheckedAudit {
  entries: number
  /** The first line that does not follow the one before, or is not what was hashed; null while all hold. */
  brokenAt: number | null
  /** Of the last line; empty before the first. */
  head: string
}

const LINES_A_STEP = 200

/** Reads the log from its beginning. Take one step at a time: each is a fraction of a millisecond to a few. */
export function* checkAudit(store: SiteStore): Generator<void, CheckedAudit> {
  let last = { n: 0, hash: '' }
  for (;;) {
    const rows = store.db
      .select()
      .from(audit)
      .where(gt(audit.n, last.n))
      .orderBy(asc(audit.n))
      .limit(LINES_A_STEP)
      .all()
    for (const row of rows) {
      if (row.n !== last.n + 1 || row.prevHash !== last.hash || row.hash !== hashOf(row))
        return { entries: last.n, brokenAt: last.n + 1, head: last.hash }
      last = row
    }
    if (rows.length < LINES_A_STEP) return { entries: last.n, brokenAt: null, head: last.hash }
    yield
  }
}

function hashOf({ n, at, agentId, agentName, action, about, details, prevHash }: Omit<AuditRow, 'hash'>) {
  return createHash('sha256')
    .update(JSON.stringify([prevHash, n, at, agentId, agentName, action, about, details]))
    .digest('hex')
}

function toEntry({ n, at, agentId, agentName, action, about, details, hash }: AuditRow): AuditEntry {
  const by = agentId === null ? null : { agentId, name: agentName ?? '' }
  return { n, at, by, action, about, details: AuditDetails.parse(JSON.parse(details)), hash }
}
