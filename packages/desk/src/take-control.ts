import type { AgentId, Control, WithdrawReason } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  dropJob,
  endRun,
  type SiteStore,
  updateConversation,
} from '@baton/store'

/** Who holds control next. Only `agent` has an assignee; only `queue` has somebody waiting. */
export type Holder =
  | { control: 'assistant' }
  | { control: 'queue'; waitingSince: number; dueAt: number }
  | { control: 'agent'; assigneeId: AgentId }

/**
 * Moves control, inside the caller's transaction: epoch+1, and a run that is live is withdrawn, so nothing that was
 * computed under the old epoch can be committed or passed on.
 */
export function takeControl(
  store: SiteStore,
  row: ConversationRow,
  next: Holder,
  reason: WithdrawReason,
): ConversationRow {
  withdrawRun(store, row, reason)
  const changed = updateConversation(store, row.id, {
    control: next.control satisfies Control,
    epoch: row.epoch + 1,
    runId: null,
    assigneeId: next.control === 'agent' ? next.assigneeId : null,
    waitingSince: next.control === 'queue' ? next.waitingSince : null,
    dueAt: next.control === 'queue' ? next.dueAt : null,
  })
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'conversation.control_changed', epoch: changed.epoch },
  })
  return changed
}

/** Ends the live run, if there is one, without a trace for the visitor. */
export function withdrawRun(store: SiteStore, row: ConversationRow, reason: WithdrawReason): void {
  if (!row.runId) return
  const runId = row.runId
  updateConversation(store, row.id, { runId: null })
  dropJob(store, 'run.heartbeat', runId)
  if (!endRun(store, runId, { state: 'withdrawn', withdrawReason: reason })) return
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'run.withdrawn', runId },
  })
}
