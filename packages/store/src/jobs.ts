import { and, asc, eq, lte, min, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { job } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

/** What a site must do later. `subject` is the id it is about; one job of a kind for each subject. */
export interface Job<Kind extends JobKind = JobKind> {
  kind: Kind
  subject: string
  runAt: number
  attempts: number
}

/**
 * `originals.forget`: nobody may read any more what was masked. `run.heartbeat`: a run whose process has died. `handoff.deadline`: nobody has accepted by then. `source.refresh`: a
 * source on the web is to be read again. `offer.lease`: an offer of that
 * handoff runs out. `clock.due`: a clock of that conversation does. `conversation.wake`: a snooze is over. `messages.index`: messages from a
 * position on are not in the search yet. `intents.train`: intents or their examples have changed.
 * `mail.send`: a mail is to be sent. `mail.unseen`: words of an agent in that conversation may still be unread.
 * `mail.digest`: an agent is to be mailed figures.
 */
export type JobKind =
  | 'run.heartbeat'
  | 'handoff.deadline'
  | 'source.refresh'
  | 'offer.lease'
  | 'clock.due'
  | 'conversation.wake'
  | 'messages.index'
  | 'originals.forget'
  | 'intents.train'
  | 'mail.send'
  | 'mail.unseen'
  | 'mail.digest'

/** Sets the moment of a job, making it if there is none. */
export function scheduleJob(store: SiteStore, kind: JobKind, subject: string, runAt: number): void {
  store.db
    .insert(job)
    .values({ kind, subject, runAt })
    .onConflictDoUpdate({ target: [job.kind, job.subject], set: { runAt } })
    .run()
}

const dropped = prepared((db) =>
  db
    .delete(job)
    .where(and(eq(job.kind, sql.placeholder('kind')), eq(job.subject, sql.placeholder('subject'))))
    .prepare(),
)

export function dropJob(store: SiteStore, kind: JobKind, subject: string): void {
  dropped(store).run({ kind, subject })
}

const due = prepared((db) =>
  db
    .select()
    .from(job)
    .where(lte(job.runAt, sql.placeholder('now')))
    .orderBy(asc(job.runAt))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Jobs whose moment has come, the longest overdue first. */
export function dueJobs(store: SiteStore, limit = 50): Job[] {
  const rows = due(store).all({ now: store.now(), limit })
  return rows.map((row) => ({ ...row, kind: row.kind as JobKind }))
}

const next = prepared((db) =>
  db
    .select({ at: min(job.runAt) })
    .from(job)
    .prepare(),
)

/** When the site must be awake next; null when nothing is planned. */
export function nextJobAt(store: SiteStore): number | null {
  return next(store).get()?.at ?? null
}

/** A job failed: try it again later, each time after twice the pause (1 s to 5 min). */
export function postponeJob(store: SiteStore, { kind, subject, attempts }: Job): void {
  const pauseMs = Math.min(300_000, 1000 * 2 ** attempts)
  store.db
    .update(job)
    .set({ runAt: store.now() + pauseMs, attempts: sql`${job.attempts} + 1` })
    .where(and(eq(job.kind, kind), eq(job.subject, subject)))
    .run()
}
