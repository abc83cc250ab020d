import type { ConversationId, HandoffId, RunId } from '@baton/contracts'
import {
  appendFact,
  dropJob,
  findConversation,
  findHandoff,
  findRun,
  holdsControl,
  indexMessages,
  type Job,
  type JobKind,
  type SiteStore,
  scheduleJob,
} from '@baton/store'
import { failRun } from './end-run.ts'
import { wakeByTime } from './inbox/snooze.ts'
import { forgetMore } from './privacy/change-settings.ts'
import { missClocks } from './routing/clocks.ts'
import { expireOffer } from './routing/offer-lease.ts'
import { routeQueue } from './routing/route-queue.ts'
import { startRun } from './start-run.ts'
import { withdrawRun } from './take-control.ts'
import { HANDOFF_DEADLINE_MS, MAX_RUN_ATTEMPTS, MIN_JOB_DELAY_MS } from './timing.ts'

export interface JobContext {
  /** Is the run's loop going on in this process? Then it is merely slow. */
  isRunning: (runId: RunId) => boolean
  agentsOnline: number
}

/** What takes its time goes on beside the rest, where the site is open. */
type LongJob = 'source.refresh' | 'intents.train' | `mail.${string}`
type DeskJob = Job<Exclude<JobKind, LongJob>>

/** Is it done at once? */
export const isDeskJob = (job: Job): job is DeskJob =>
  job.kind !== 'source.refresh' && job.kind !== 'intents.train' && !job.kind.startsWith('mail.')

/** Does what a job was planned for. Returns the run to start now, if it made one. */
export function runJob(store: SiteStore, job: DeskJob, context: JobContext): RunId | null {
  switch (job.kind) {
    case 'run.heartbeat':
      // The subject was a run's id when the job was made.
      return recoverRun(store, job.subject as RunId, context)
    case 'handoff.deadline':
      announceOverdue(store, job.subject as HandoffId)
      return null
    case 'offer.lease':
      expireOffer(store, job.subject as HandoffId)
      return null
    case 'clock.due':
      missClocks(store, job.subject as ConversationId)
      return null
    case 'conversation.wake':
      wakeByTime(store, job.subject as ConversationId)
      return null
    case 'messages.index':
      indexMore(store, job)
      return null
    case 'originals.forget':
      forgetMore(store)
      return null
  }
}

/** The process that ran it has died: withdrawn, and answered anew; a question that kills processes goes to a person. */
function recoverRun(store: SiteStore, runId: RunId, context: JobContext): RunId | null {
  if (context.isRunning(runId)) {
    scheduleJob(store, 'run.heartbeat', runId, store.now() + MIN_JOB_DELAY_MS)
    return null
  }
  return store.transaction(() => {
    dropJob(store, 'run.heartbeat', runId)
    const run = findRun(store, runId)
    const row = run && findConversation(store, run.conversationId)
    if (!run || !row || !holdsControl(store, runId)) return null
    if (run.attempt >= MAX_RUN_ATTEMPTS) {
      failRun(store, { run, agentsOnline: context.agentsOnline })
      return null
    }
    withdrawRun(store, row, 'process_died')
    const { addressKey } = run
    return startRun(store, { ...row, runId: null }, { attempt: run.attempt + 1, addressKey })
  })
}

/** Messages of before there was a search come into it a slice at a time. */
function indexMore(store: SiteStore, { subject }: DeskJob): void {
  store.transaction(() => {
    dropJob(store, 'messages.index', subject)
    const next = indexMessages(store, Number(subject))
    if (next !== null) scheduleJob(store, 'messages.index', String(next), store.now() + MIN_JOB_DELAY_MS)
  })
}

function announceOverdue(store: SiteStore, handoffId: HandoffId): void {
  store.transaction(() => {
    dropJob(store, 'handoff.deadline', handoffId)
    const handoff = findHandoff(store, handoffId)
    if (handoff?.state !== 'requested') return
    appendFact(store, {
      conversationId: handoff.conversationId,
      visitorId: null,
      fact: { type: 'handoff.overdue', handoffId },
    })
    scheduleJob(store, 'handoff.deadline', handoffId, store.now() + HANDOFF_DEADLINE_MS)
    routeQueue(store)
  })
}
