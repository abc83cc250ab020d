import type {
  ClientId,
  Conversation,
  ConversationId,
  FileId,
  Message,
  MessageId,
  SuggestionId,
} from '@baton/contracts'
import {
  type AgentRow,
  appendFact,
  type ConversationRow,
  type SiteStore,
  updateConversation,
} from '@baton/store'
import { giveToAgent } from './accept-handoff.ts'
import { addMessage } from './add-message.ts'
import { conflict, conversationForStaff, conversationSummary, requireEpoch } from './conversation-of.ts'
import { useSuggestions } from './copilot/use-suggestions.ts'
import { takeFiles } from './files/take-files.ts'
import { mentionAgents } from './inbox/mention-agents.ts'
import { requireFresh } from './inbox/require-fresh.ts'
import { wakeUp } from './inbox/snooze.ts'
import { stopClocks } from './routing/clocks.ts'
import { findSameMessage } from './same-message.ts'

export interface AgentMessage {
  agent: AgentRow
  conversationId: ConversationId
  clientId: ClientId
  text: string
  /** Uploaded before by this agent, for this conversation. */
  files?: FileId[]
}

/**
 * An agent answers the visitor. Whoever held control before, the agent holds it afterwards: message and takeover are
 * one transaction, so nothing of the assistant can follow. A colleague's conversation is theirs: a conflict. With `seen`, the
 * newest message that the writer has read, a reply is refused where something newer stands above it. `suggestionIds`: what the
 * copilot wrote for it.
 */
export function replyAsAgent(
  store: SiteStore,
  input: AgentMessage & { epoch?: number; seen?: MessageId; suggestionIds?: SuggestionId[] },
): { message: Message; conversation: Conversation } {
  return store.transaction(() => {
    const { agent, clientId, text, seen, suggestionIds: ids = [] } = input
    const row = conversationForStaff(store, input.conversationId)
    const same = findSameMessage(store, {
      conversationId: row.id,
      clientId,
      text,
      author: 'agent',
      kind: 'text',
    })
    if (same) return { message: same, conversation: conversationSummary(store, row.id) }
    if (seen) requireFresh(store, { row, agent, seen })
    const awake = wakeUp(store, row)
    const holder = awake.control === 'agent' && awake.status === 'open'
    if (holder && row.assigneeId !== agent.id) throw conflict(store, row)
    const mine = holder ? awake : takeOver(store, awake, agent, input.epoch)
    const author = { kind: 'agent', agentId: agent.id, name: agent.name } as const
    const content = takeFiles(store, {
      text,
      files: input.files,
      by: { visitorId: row.visitorId, agentId: agent.id },
    })
    const message = addMessage(store, mine, { author, kind: 'text', clientId, ...content })
    useSuggestions(store, { ids, agentId: agent.id, message })
    stopClocks(store, row, ['firstReply', 'nextReply'])
    return { message, conversation: conversationSummary(store, row.id) }
  })
}

/** A line that only colleagues read; it changes nothing else. */
export function addNote(
  store: SiteStore,
  input: AgentMessage,
): { message: Message; conversation: Conversation } {
  return store.transaction(() => {
    const { agent, clientId, text } = input
    const row = conversationForStaff(store, input.conversationId)
    const same = findSameMessage(store, {
      conversationId: row.id,
      clientId,
      text,
      author: 'agent',
      kind: 'note',
    })
    const author = { kind: 'agent', agentId: agent.id, name: agent.name } as const
    const by = { visitorId: row.visitorId, agentId: agent.id }
    const add = () => {
      const files = takeFiles(store, { text, files: input.files, by })
      const note = addMessage(store, row, { author, kind: 'note', clientId, ...files })
      mentionAgents(store, note, agent)
      return note
    }
    const message = same ?? add()
    return { message, conversation: conversationSummary(store, row.id) }
  })
}

function takeOver(
  store: SiteStore,
  row: ConversationRow,
  agent: AgentRow,
  epoch: number | undefined,
): ConversationRow {
  requireEpoch(store, row, epoch)
  if (row.status === 'open') return giveToAgent(store, row, agent)
  const open = updateConversation(store, row.id, { status: 'open', resolvedFrom: null })
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'conversation.reopened' },
  })
  return giveToAgent(store, open, agent)
}
