import type { AgentId, MailKind, VisitorId } from '@baton/contracts'
import { and, asc, count, desc, eq, inArray, lt, ne } from 'drizzle-orm'
import { dropJob, scheduleJob } from './jobs.ts'
import { newId } from './new-id.ts'
import { outbox } from './schema/mail.ts'
import type { SiteStore } from './site-store.ts'

export type OutboxMail = typeof outbox.$inferSelect

export interface NewMail {
  kind: MailKind
  /** What it is about: one mail for each, whoever asks again. */
  dedupe: string
  toAddress: string
  subject: string
  text: string
  html: string
  messageId: string
  headers?: Record<string, string>
  visitorId?: VisitorId
  agentId?: AgentId
  /** The first try; default now. */
  at?: number
}

const MINUTE_MS = 60_000
const PAUSES_MS = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE_MS)
/** A try that takes longer has died with its process. */
const LEASE_MS = 2 * MINUTE_MS
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS

/** Puts a mail in line. False when there was one about the same. Call it in a transaction with what it is about. */
export function queueMail(store: SiteStore, { at, ...mail }: NewMail): boolean {
  const now = store.now()
  store.db
    .delete(outbox)
    .where(and(ne(outbox.state, 'waiting'), lt(outbox.changedAt, now - KEPT_MS)))
    .run()
  const row = { headers: {}, ...mail, state: 'waiting' as const, attempts: 0, createdAt: now, changedAt: now }
  const [made] = store.db
    .insert(outbox)
    .values({ id: newId('mail'), ...row })
    .onConflictDoNothing()
    .returning({ id: outbox.id })
    .all()
  if (made) scheduleJob(store, 'mail.send', made.id, at ?? now)
  return made !== undefined
}

/**
 * Takes a mail to send it now. From here on it counts as on its way: should the process die, the next call after the
 * lease finds it so. `canRepeat`: a second try does no harm, so that it is then given out again; else it is left unsure.
 */
export function claimMail(store: SiteStore, id: string, canRepeat: boolean): OutboxMail | null {
  return store.transaction(() => {
    const row = store.db.select().from(outbox).where(eq(outbox.id, id)).get()
    if (row?.state === 'sending' && !canRepeat) {
      settleMail(store, id, { state: 'unsure', problem: 'The server stopped while it was on its way.' })
      return null
    }
    if (row?.state !== 'waiting' && row?.state !== 'sending') {
      dropJob(store, 'mail.send', id)
      return null
    }
    const changed = { state: 'sending' as const, attempts: row.attempts + 1, changedAt: store.now() }
    store.db.update(outbox).set(changed).where(eq(outbox.id, id)).run()
    scheduleJob(store, 'mail.send', id, store.now() + LEASE_MS)
    return { ...row, ...changed }
  })
}

/** Ends a mail's way. What was sent keeps no words. */
export function settleMail(
  store: SiteStore,
  id: string,
  { state, problem = null }: { state: 'sent' | 'failed' | 'unsure'; problem?: string | null },
): void {
  store.transaction(() => {
    const words = { subject: '', text: '', html: '' }
    store.db
      .update(outbox)
      .set({ state, problem, changedAt: store.now(), ...words })
      .where(eq(outbox.id, id))
      .run()
    dropJob(store, 'mail.send', id)
  })
}

/** Nothing was handed over: tries it again after 1, 5, 15, 60 and 240 minutes, then gives up. */
export function postponeMail(
  store: SiteStore,
  { id, attempts }: Pick<OutboxMail, 'id' | 'attempts'>,
  problem: string,
): void {
  const pauseMs = PAUSES_MS[attempts - 1]
  if (pauseMs === undefined) {
    settleMail(store, id, { state: 'failed', problem })
    return
  }
  store.transaction(() => {
    const changed = { state: 'waiting' as const, problem, changedAt: store.now() }
    store.db.update(outbox).set(changed).where(eq(outbox.id, id)).run()
    scheduleJob(store, 'mail.send', id, store.now() + pauseMs)
  })
}

const PROBLEMS = 20

/** How much waits, and the newest mails that are late or not surely delivered. */
export function readOutbox(store: SiteStore): { waiting: number; problems: OutboxMail[] } {
  const waits = inArray(outbox.state, ['waiting', 'sending'])
  const waiting = store.db.select({ n: count() }).from(outbox).where(waits).get()?.n ?? 0
  const troubled = store.db
    .select()
    .from(outbox)
    .where(and(inArray(outbox.state, ['waiting', 'failed', 'unsure'])))
    .orderBy(desc(outbox.changedAt), asc(outbox.id))
    .limit(PROBLEMS)
    .all()
  return { waiting, problems: troubled.filter(({ problem }) => problem !== null) }
}
