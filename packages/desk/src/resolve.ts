import type { Conversation, ConversationId } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  findHandoff,
  findOpenHandoff,
  type SiteStore,
  scheduleJob,
  updateConversation,
  updateHandoff,
  withdrawMessage,
} from '@baton/store'
import { addNotice } from './add-message.ts'
import { conflict, conversationForStaff, conversationSummary, requireEpoch } from './conversation-of.ts'
import { wakeUp } from './inbox/snooze.ts'
import { releaseHandoff } from './request-handoff.ts'
import { hoursOf, startClock, stopClocks } from './routing/clocks.ts'
import { afterOpenTime } from './routing/open-time.ts'
import { routeQueue, withdrawSurplus } from './routing/route-queue.ts'
import { startRun } from './start-run.ts'
import { withdrawRun } from './take-control.ts'
import { HANDOFF_DEADLINE_MS } from './timing.ts'

/** Marks a conversation as done. A run that is live is withdrawn; nobody waits any more. */
export function resolve(
  store: SiteStore,
  input: { conversationId: ConversationId; epoch: number },
): Conversation {
  return store.transaction(() => {
    const seen = conversationForStaff(store, input.conversationId)
    requireEpoch(store, seen, input.epoch)
    if (seen.status === 'resolved') throw conflict(store, seen)
    const row = wakeUp(store, seen)
    withdrawRun(store, row, 'takeover')
    const handoff = findOpenHandoff(store, row.id)
    if (handoff) releaseHandoff(store, row, handoff.id)
    stopClocks(store, row)
    const notice = addNotice(store, row, { code: 'conversation.resolved' })
    const { status, control, assigneeId, waitingSince, dueAt } = row
    updateConversation(store, row.id, {
      status: 'resolved',
      epoch: row.epoch + 1,
      waitingSince: null,
      dueAt: null,
      resolvedFrom: {
        status,
        control,
        assigneeId,
        waitingSince,
        dueAt,
        noticeId: notice.id,
        at: notice.createdAt,
        answering: row.runId !== null,
        handoff: handoff ? { id: handoff.id, state: handoff.state } : null,
      },
    })
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'conversation.resolved' },
    })
    routeQueue(store)
    return conversationSummary(store, row.id)
  })
}

/**
 * Undoes `resolve`: status, holder and handoff are what they were, and the visitor's notice is withdrawn. A question
 * that was being answered is asked anew: the caller starts the run that the conversation names.
 */
export function reopen(
  store: SiteStore,
  input: { conversationId: ConversationId; epoch: number },
): Conversation {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    requireEpoch(store, row, input.epoch)
    const before = row.resolvedFrom
    if (row.status !== 'resolved' || !before) throw conflict(store, row)
    const { noticeId, handoff, answering, at: _, ...state } = before
    const open = updateConversation(store, row.id, { ...state, epoch: row.epoch + 1, resolvedFrom: null })
    if (handoff) restoreHandoff(store, row, handoff)
    if (open.assigneeId) withdrawSurplus(store, open.assigneeId)
    withdrawMessage(store, noticeId)
    const about = { conversationId: row.id, visitorId: row.visitorId }
    appendFact(store, { ...about, fact: { type: 'message.withdrawn', messageId: noticeId } })
    appendFact(store, { ...about, fact: { type: 'conversation.reopened' } })
    if (answering) startRun(store, open)
    return conversationSummary(store, row.id)
  })
}

function restoreHandoff(
  store: SiteStore,
  row: ConversationRow,
  { id, state }: NonNullable<NonNullable<ConversationRow['resolvedFrom']>['handoff']>,
): void {
  const handoff = findHandoff(store, id)
  if (!handoff) return
  updateHandoff(store, id, { state, closedAt: null })
  startClock(store, row, 'resolution', handoff.requestedAt)
  if (state !== 'requested') return
  // The old deadline may have passed while it counted as done: the wait starts over, so nobody is overdue by an undo.
  const dueAt = afterOpenTime(hoursOf(store, handoff.teamId), store.now(), HANDOFF_DEADLINE_MS)
  updateHandoff(store, id, { dueAt })
  updateConversation(store, row.id, { dueAt })
  scheduleJob(store, 'handoff.deadline', id, dueAt)
  startClock(store, row, 'firstReply')
  routeQueue(store)
}
