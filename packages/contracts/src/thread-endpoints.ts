import { z } from 'zod'
import { Agent } from './agent.ts'
import { Conversation } from './conversation.ts'
import { Csat } from './csat.ts'
import { EventsQuery, endpoint, Nothing } from './endpoint.ts'
import { Handoff } from './handoff.ts'
import { AgentId, ClientId, ConversationId, MessageId, SuggestionId, TeamId } from './ids.ts'
import { InboxFilter, InboxView } from './inbox.ts'
import { hasContent, Message, MessageContent, WITHOUT_CONTENT } from './message.ts'
import { Run } from './run.ts'
import { Visitor } from './visitor.ts'

const staff = '/v1/staff/sites/:siteId'

/** What agents do in the inbox: its list, a thread, and who holds it. */
export const threadEndpoints = {
  inbox: endpoint({
    method: 'get',
    path: `${staff}/conversations`,
    access: 'viewer',
    summary: 'A view of the inbox, newest first (longest wait first where somebody waits), 50 at a time.',
    input: InboxFilter.extend({
      view: InboxView.default('needs_you'),
      before: z.string().max(100).optional(),
    }),
    output: z.object({
      conversations: z.array(Conversation),
      counts: z.object({
        needs_you: z.int(),
        mine: z.int(),
        unassigned: z.int(),
        assistant: z.int(),
        snoozed: z.int(),
      }),
      agents: z.array(Agent),
      /** Pass as `before` for the next page; null at the end. */
      next: z.string().nullable(),
      asOf: z.int(),
    }),
    status: 200,
  }),
  readThread: endpoint({
    method: 'get',
    path: `${staff}/conversations/:conversationId`,
    access: 'viewer',
    summary:
      'A conversation with its newest messages and notes, its visitor, handoffs, and the runs of these messages. With the id of a message: those before it, after it or around it.',
    input: z.object({
      before: MessageId.optional(),
      after: MessageId.optional(),
      at: MessageId.optional(),
    }),
    output: z.object({
      conversation: Conversation,
      visitor: Visitor,
      messages: z.array(Message),
      /** There are older ones than these, and newer ones. */
      earlier: z.boolean(),
      later: z.boolean(),
      /** The newest message when this agent last left the conversation; null if they never read it. */
      readUpTo: MessageId.nullable(),
      /** The newest first. */
      csat: z.array(Csat),
      handoffs: z.array(Handoff),
      runs: z.array(Run),
      asOf: z.int(),
    }),
    status: 200,
  }),
  reply: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/messages`,
    access: 'agent',
    summary:
      'Reply to the visitor (takes over from the assistant or the queue) or leave a note for colleagues.',
    input: z
      .object({
        clientId: ClientId,
        kind: z.enum(['text', 'note']),
        ...MessageContent,
        /** The epoch the agent saw. Needed for a reply; a stale one is a 409 that names who holds control. */
        epoch: z.int().optional(),
        /** The newest message the agent saw: a reply below a newer one is a 409 that counts them. Left out: not asked. */
        seen: MessageId.optional(),
        /** Of a reply: what the copilot wrote for it, as far as the agent took it up. */
        suggestionIds: z.array(SuggestionId).max(8).optional(),
      })
      .refine(hasContent, WITHOUT_CONTENT),
    output: z.object({ message: Message, conversation: Conversation, asOf: z.int() }),
    status: 202,
  }),
  accept: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/accept`,
    access: 'agent',
    summary:
      'Take a conversation out of the queue or from the assistant. One agent wins; the others get a 409 that says who.',
    input: z.object({ epoch: z.int() }),
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
  transfer: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/transfer`,
    access: 'agent',
    summary:
      'Hand the conversation to another agent, or back to the queue with agentId null, for a team or for all.',
    input: z.object({
      epoch: z.int(),
      agentId: AgentId.nullable(),
      /** With agentId null: whose it is. */
      teamId: TeamId.nullable().optional(),
      reason: z.string().max(500).optional(),
    }),
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
  returnToAssistant: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/return`,
    access: 'agent',
    summary: 'Let the assistant answer again from here on.',
    input: z.object({ epoch: z.int() }),
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
  resolve: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/resolve`,
    access: 'agent',
    summary: 'Mark as done.',
    input: z.object({ epoch: z.int() }),
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
  reopen: endpoint({
    method: 'post',
    path: `${staff}/conversations/:conversationId/reopen`,
    access: 'agent',
    summary: 'Undo resolve: status, control and assignee are what they were.',
    input: z.object({ epoch: z.int() }),
    output: z.object({ conversation: Conversation, asOf: z.int() }),
    status: 200,
  }),
  watch: endpoint({
    method: 'post',
    path: `${staff}/watch`,
    access: 'viewer',
    summary: 'Tell colleagues which conversation this agent is looking at.',
    input: z.object({ conversationId: ConversationId.nullable() }),
    output: Nothing,
    status: 200,
  }),
  staffEvents: endpoint({
    method: 'get',
    path: `${staff}/events`,
    access: 'viewer',
    summary:
      'Live facts and parts of the whole site as server-sent events. Resume with ?after= or Last-Event-ID.',
    input: EventsQuery,
    output: z.unknown(),
    status: 200,
    stream: 'events',
  }),
}
