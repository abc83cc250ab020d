import type { RunId } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  insertRun,
  type SiteStore,
  scheduleJob,
  updateConversation,
} from '@baton/store'
import { withdrawRun } from './take-control.ts'
import { MIN_JOB_DELAY_MS } from './timing.ts'

/**
 * Makes a run under the conversation's epoch, inside the caller's transaction; one that is live gives way to it.
 * Whoever committed starts `runAssistant` with the id. Should that never happen, the heartbeat job finds the run.
 */
export function startRun(
  store: SiteStore,
  row: ConversationRow,
  { attempt = 1, addressKey }: { attempt?: number; addressKey?: string | null } = {},
): RunId {
  withdrawRun(store, row, 'newer_question')
  const run = insertRun(store, { conversationId: row.id, epoch: row.epoch, attempt, addressKey })
  updateConversation(store, row.id, { runId: run.id })
  scheduleJob(store, 'run.heartbeat', run.id, store.now() + MIN_JOB_DELAY_MS)
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'run.started', runId: run.id },
  })
  return run.id
}
