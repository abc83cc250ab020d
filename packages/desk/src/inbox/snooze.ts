import type { Conversation, ConversationId } from '@baton/contracts'
import {
  type AgentRow,
  appendFact,
  type ConversationRow,
  countVisitorTextsSince,
  dropJob,
  findConversation,
  type SiteStore,
  scheduleJob,
  updateConversation,
} from '@baton/store'
import { giveToAgent } from '../accept-handoff.ts'
import { conflict, conversationForStaff, conversationSummary, requireEpoch } from '../conversation-of.ts'
import { pauseClocks, resumeClocks } from '../routing/clocks.ts'
import { routeQueue, withdrawSurplus } from '../routing/route-queue.ts'
import { MIN_JOB_DELAY_MS } from '../timing.ts'
import { staleAfter } from './require-fresh.ts'

interface Snooze {
  agent: AgentRow
  conversationId: ConversationId
  epoch: number
  until: number | null
  lastMessageAt?: number
}

/**
 * Puts a conversation off until a moment; with null until its visitor writes, which ends any snooze. Snoozing again
 * moves the moment. `lastMessageAt` is of the conversation as its agent saw it: what the visitor has written since then
 * keeps it awake (`message.stale`). What waits in the queue is accepted first, so that nobody waits unheard; where the assistant answers
 * there is nothing to put off: a conflict.
 */
export function snooze(store: SiteStore, input: Snooze): Conversation {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    requireEpoch(store, row, input.epoch)
    if (row.status === 'resolved' || row.control === 'assistant') throw conflict(store, row)
    requireHeard(store, row, input.lastMessageAt ?? row.lastMessageAt)
    if (row.control === 'queue') giveToAgent(store, row, input.agent)
    updateConversation(store, row.id, { status: 'snoozed', snoozedUntil: input.until })
    pauseClocks(store, row)
    if (input.until === null) dropJob(store, 'conversation.wake', row.id)
    else
      scheduleJob(store, 'conversation.wake', row.id, Math.max(input.until, store.now() + MIN_JOB_DELAY_MS))
    appendFact(store, {
      conversationId: row.id,
      visitorId: null,
      fact: { type: 'conversation.snoozed' },
    })
    routeQueue(store)
    return conversationSummary(store, row.id)
  })
}

/** A message that crosses with the snooze would sleep with it. */
function requireHeard(store: SiteStore, row: ConversationRow, seenAt: number): void {
  const newer = countVisitorTextsSince(store, row.id, seenAt)
  if (newer > 0) throw staleAfter(newer, 'Read first.')
}

/** An agent ends a snooze. */
export function wake(
  store: SiteStore,
  input: { conversationId: ConversationId; epoch: number },
): Conversation {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    requireEpoch(store, row, input.epoch)
    wakeUp(store, row)
    return conversationSummary(store, row.id)
  })
}

/** The moment has come. */
export function wakeByTime(store: SiteStore, id: ConversationId): void {
  store.transaction(() => {
    dropJob(store, 'conversation.wake', id)
    const row = findConversation(store, id)
    if (row) wakeUp(store, row)
  })
}

/** Ends a snooze inside the caller's transaction: whoever held the conversation holds it still. */
export function wakeUp(store: SiteStore, row: ConversationRow): ConversationRow {
  if (row.status !== 'snoozed') return row
  dropJob(store, 'conversation.wake', row.id)
  const awake = updateConversation(store, row.id, { status: 'open', snoozedUntil: null })
  appendFact(store, { conversationId: row.id, visitorId: null, fact: { type: 'conversation.woken' } })
  resumeClocks(store, awake)
  if (awake.assigneeId) withdrawSurplus(store, awake.assigneeId)
  routeQueue(store)
  return awake
}
