import type { Conversation, ConversationId } from '@baton/contracts'
import {
  type AgentRow,
  appendFact,
  type ConversationRow,
  findOpenHandoff,
  type SiteStore,
  updateHandoff,
} from '@baton/store'
import { addNotice } from './add-message.ts'
import { conflict, conversationForStaff, conversationSummary, requireEpoch } from './conversation-of.ts'
import { stopWaiting } from './request-handoff.ts'
import { routeQueue, withdrawSurplus } from './routing/route-queue.ts'
import { takeControl } from './take-control.ts'

/**
 * An agent takes a conversation from the queue or from the assistant. One wins by the epoch they saw; the others get a
 * conflict that says who. Accepting again what one holds changes nothing.
 */
export function acceptHandoff(
  store: SiteStore,
  input: { agent: AgentRow; conversationId: ConversationId; epoch: number },
): Conversation {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    if (row.control === 'agent' && row.assigneeId === input.agent.id)
      return conversationSummary(store, row.id)
    requireEpoch(store, row, input.epoch)
    if (row.control === 'agent' || row.status !== 'open') throw conflict(store, row)
    giveToAgent(store, row, input.agent)
    return conversationSummary(store, row.id)
  })
}

/** → agent, inside the caller's transaction: the open handoff is accepted and the visitor told who answers now. */
export function giveToAgent(store: SiteStore, row: ConversationRow, agent: AgentRow): ConversationRow {
  const changed = takeControl(store, row, { control: 'agent', assigneeId: agent.id }, 'takeover')
  const handoff = findOpenHandoff(store, row.id)
  if (handoff) {
    updateHandoff(store, handoff.id, { state: 'accepted', agentId: agent.id, acceptedAt: store.now() })
    stopWaiting(store, handoff.id, agent.id)
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'handoff.accepted', handoffId: handoff.id, agentId: agent.id },
    })
  }
  addNotice(store, changed, { code: 'handoff.accepted', agentName: agent.name })
  withdrawSurplus(store, agent.id)
  routeQueue(store)
  return changed
}
