import {
  type AgentId,
  BatonError,
  type Conversation,
  type ConversationId,
  type TeamId,
} from '@baton/contracts'
import {
  type AgentRow,
  findOpenHandoff,
  findServingAgent,
  findTeam,
  positionOf,
  type SiteStore,
  updateConversation,
  updateHandoff,
} from '@baton/store'
import { addNotice } from './add-message.ts'
import { conflict, conversationForStaff, conversationSummary, requireEpoch } from './conversation-of.ts'
import { wakeUp } from './inbox/snooze.ts'
import { enterQueue, releaseHandoff } from './request-handoff.ts'
import { stopClocks } from './routing/clocks.ts'
import { routeQueue, withdrawSurplus } from './routing/route-queue.ts'
import { takeControl } from './take-control.ts'

/** agent → agent or agent → queue. The visitor is told once; giving it to whoever has it changes nothing. */
export function transfer(
  store: SiteStore,
  input: {
    agent: AgentRow
    conversationId: ConversationId
    epoch: number
    to: AgentId | null
    /** With `to` null: the team it waits for. Default: everybody. */
    teamId?: TeamId | null
    reason?: string
    agentsOnline: number
  },
): Conversation {
  return store.transaction(() => {
    const seen = conversationForStaff(store, input.conversationId)
    requireEpoch(store, seen, input.epoch)
    const row = wakeUp(store, seen)
    if (row.control !== 'agent' || row.status !== 'open') throw conflict(store, row)
    if (input.to === row.assigneeId) return conversationSummary(store, row.id)
    if (input.to) {
      const next = findServingAgent(store, input.to)
      if (!next || next.role === 'viewer') throw new BatonError('agent.not_found')
      const changed = takeControl(store, row, { control: 'agent', assigneeId: next.id }, 'takeover')
      const handoff = findOpenHandoff(store, row.id)
      if (handoff) updateHandoff(store, handoff.id, { agentId: next.id })
      addNotice(store, changed, { code: 'handoff.transferred', agentName: next.name })
      withdrawSurplus(store, next.id)
      routeQueue(store)
    } else {
      if (input.teamId && !findTeam(store, input.teamId)) throw new BatonError('team.not_found')
      const trigger = `${input.agent.name} returned it to the queue${input.reason ? `: ${input.reason}` : '.'}`
      const request = {
        reason: 'agent_returned_to_queue',
        trigger,
        agentsOnline: input.agentsOnline,
        teamId: input.teamId ?? null,
        declinedBy: input.agent.id,
      } as const
      enterQueue(store, row, request, { code: 'handoff.transferred', agentName: null })
    }
    return conversationSummary(store, row.id)
  })
}

/** agent → assistant. What was said before lies behind a boundary that the assistant does not look past. */
export function returnToAssistant(
  store: SiteStore,
  input: { conversationId: ConversationId; epoch: number },
): Conversation {
  return store.transaction(() => {
    const seen = conversationForStaff(store, input.conversationId)
    requireEpoch(store, seen, input.epoch)
    const row = wakeUp(store, seen)
    if (row.control === 'assistant' || row.status !== 'open') throw conflict(store, row)
    const handoff = findOpenHandoff(store, row.id)
    if (handoff) releaseHandoff(store, row, handoff.id)
    const changed = takeControl(store, row, { control: 'assistant' }, 'handoff')
    const notice = addNotice(store, changed, { code: 'assistant.returned' })
    updateConversation(store, row.id, { boundary: positionOf(store, notice.id) })
    stopClocks(store, row)
    routeQueue(store)
    return conversationSummary(store, row.id)
  })
}
