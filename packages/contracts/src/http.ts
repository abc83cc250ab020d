import { z } from 'zod'
import { Agent, Role } from './agent.ts'
import { Conversation, VisitorConversation } from './conversation.ts'
import { type Endpoint, endpoint, Nothing } from './endpoint.ts'
import { Handoff } from './handoff.ts'
import { identityEndpoints } from './identity.ts'
import { AgentId, ClientId, ConversationId, MessageId, SiteId, TeamId } from './ids.ts'
import { InboxFilter, InboxView } from './inbox.ts'
import { inboxEndpoints } from './inbox-endpoints.ts'
import { intentEndpoints } from './intent-endpoints.ts'
import { knowledgeEndpoints } from './knowledge-endpoints.ts'
import { labelEndpoints } from './label-endpoints.ts'
import { Message, MessageText, Rating } from './message.ts'
import { notificationEndpoints } from './notification-endpoints.ts'
import { policyEndpoints } from './policy-endpoints.ts'
import { privacyEndpoints } from './privacy-endpoints.ts'
import { Run } from './run.ts'
import { SiteSettings } from './site.ts'
import { teamEndpoints } from './team-endpoints.ts'
import { Timestamp } from './time.ts'
import { USAGE_DAYS, UsageReport } from './usage.ts'
import { Visitor, VisitorSession } from './visitor.ts'

const Cursor = z.coerce.number().int().nonnegative()
const EventsQuery = z.object({ after: Cursor.optional() })
const Accepted = z.object({ asOf: z.int() })
const NewMessage = z.object({
  clientId: ClientId,
  text: MessageText,
  pageUrl: z.string().max(2000).optional(),
})

const visitor = '/v1/sites/:siteKey'
const staff = '/v1/staff/sites/:siteId'

/** Each endpoint once. Routes, OpenAPI and the authorisation test are made from this list. */
export const endpoints = {
  health: endpoint({
    method: 'get',
    path: '/health',
    access: 'public',
    summary: 'Is the server up, and which version.',
    input: Nothing,
    output: z.object({ ok: z.literal(true), version: z.string() }),
    status: 200,
  }),

  createSession: endpoint({
    method: 'post',
    path: `${visitor}/session`,
    access: 'site',
    summary: 'Start a session for a new visitor.',
    input: z.object({ language: z.string().max(35).optional() }),
    output: VisitorSession,
    status: 200,
  }),
  refreshSession: endpoint({
    method: 'post',
    path: `${visitor}/session/refresh`,
    access: 'site',
    summary:
      'Trade a refresh token for a new pair. The old one stays good for 60 s or until the new one is used.',
    input: z.object({ refreshToken: z.string().max(200) }),
    output: VisitorSession,
    status: 200,
  }),
  endSession: endpoint({
    method: 'post',
    path: `${visitor}/session/end`,
    access: 'visitor',
    summary: 'End every session of this visitor and close their streams.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  listConversations: endpoint({
    method: 'get',
    path: `${visitor}/conversations`,
    access: 'visitor',
    summary: "The visitor's conversations, newest first, and the cursor they were read at.",
    input: Nothing,
    output: z.object({
      conversations: z.array(VisitorConversation),
      /** Replies can be mailed here; without it nobody is asked for an address. */
      canMail: z.boolean(),
      asOf: z.int(),
    }),
    status: 200,
  }),
  startConversation: endpoint({
    method: 'post',
    path: `${visitor}/conversations`,
    access: 'visitor',
    summary: 'Start a conversation with its first message. The same clientId again gives the same answer.',
    input: z.object({ clientId: ClientId, message: NewMessage }),
    output: z.object({ conversation: VisitorConversation, message: Message, asOf: z.int() }),
    status: 202,
  }),
  readConversation: endpoint({
    method: 'get',
    path: `${visitor}/conversations/:conversationId`,
    access: 'visitor',
    summary: 'A conversation with its messages, and the cursor they were read at.',
    input: Nothing,
    output: z.object({ conversation: VisitorConversation, messages: z.array(Message), asOf: z.int() }),
    status: 200,
  }),
  sendMessage: endpoint({
    method: 'post',
    path: `${visitor}/conversations/:conversationId/messages`,
    access: 'visitor',
    summary: 'Send a message. The same clientId and text again give the same answer; another text is a 409.',
    input: NewMessage,
    output: z.object({ message: Message, asOf: z.int() }),
    status: 202,
  }),
  requestHandoff: endpoint({
    method: 'post',
    path: `${visitor}/conversations/:conversationId/handoff`,
    access: 'visitor',
    summary: 'Ask for a person. Asking again changes nothing.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  cancelHandoff: endpoint({
    method: 'delete',
    path: `${visitor}/conversations/:conversationId/handoff`,
    access: 'visitor',
    summary: 'Leave the queue; the assistant answers again.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  rateMessage: endpoint({
    method: 'put',
    path: `${visitor}/messages/:messageId/rating`,
    access: 'visitor',
    summary: 'Rate an answer of the assistant, or take the rating back with null.',
    input: z.object({ rating: Rating.nullable() }),
    output: Accepted,
    status: 202,
  }),
  retryAnswer: endpoint({
    method: 'post',
    path: `${visitor}/messages/:messageId/retry`,
    access: 'visitor',
    summary:
      'Ask again what was answered by this message, the newest, which was cut: it goes, another answer comes. Asking twice changes nothing.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  visitorEvents: endpoint({
    method: 'get',
    path: `${visitor}/events`,
    access: 'visitor',
    summary: 'Live facts and parts as server-sent events. Resume with ?after= or Last-Event-ID.',
    input: EventsQuery,
    output: z.unknown(),
    status: 200,
    stream: 'events',
  }),

  acceptLink: endpoint({
    method: 'post',
    path: '/v1/staff/link',
    access: 'public',
    summary: 'Use a set-up, invitation or reset link: choose a password and be signed in.',
    input: z.object({
      token: z.string().max(200),
      name: z.string().trim().min(1).max(80).optional(),
      email: z.email().max(254).optional(),
      password: z.string().min(10, 'at least 10 characters').max(128),
    }),
    output: z.object({ email: z.string() }),
    status: 200,
  }),
  readLink: endpoint({
    method: 'post',
    path: '/v1/staff/link/read',
    access: 'public',
    summary: 'What a link is for, before it is used. A POST, so that the token stays out of logs.',
    input: z.object({ token: z.string().max(200) }),
    output: z.object({
      purpose: z.enum(['setup', 'invite', 'reset']),
      email: z.string().nullable(),
      siteName: z.string().nullable(),
    }),
    status: 200,
  }),
  me: endpoint({
    method: 'get',
    path: '/v1/staff/me',
    access: 'staff',
    summary: 'Who is signed in, and the sites they serve.',
    input: Nothing,
    output: z.object({
      agentId: AgentId,
      name: z.string(),
      email: z.string(),
      sites: z.array(z.object({ id: SiteId, name: z.string(), role: Role })),
    }),
    status: 200,
  }),
  createGrant: endpoint({
    method: 'post',
    path: '/v1/staff/grants',
    access: 'staff',
    summary: 'A short signed grant for one site; send it as a bearer token to that site’s endpoints.',
    input: z.object({ siteId: SiteId }),
    output: z.object({ grant: z.string(), expiresAt: Timestamp }),
    status: 200,
  }),

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
    summary: 'A conversation with messages and notes, its visitor, handoffs and runs.',
    input: Nothing,
    output: z.object({
      conversation: Conversation,
      visitor: Visitor,
      messages: z.array(Message),
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
    input: z.object({
      clientId: ClientId,
      kind: z.enum(['text', 'note']),
      text: MessageText,
      /** The epoch the agent saw. Needed for a reply; a stale one is a 409 that names who holds control. */
      epoch: z.int().optional(),
      /** The newest message the agent saw: a reply below a newer one is a 409 that counts them. Left out: not asked. */
      seen: MessageId.optional(),
    }),
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
  readSettings: endpoint({
    method: 'get',
    path: `${staff}/settings`,
    access: 'viewer',
    summary: "The site's settings, its snippet, and the origins that were refused lately.",
    input: Nothing,
    output: z.object({
      settings: SiteSettings,
      snippet: z.string(),
      blockedOrigins: z.array(z.object({ origin: z.string(), at: Timestamp })),
      /** Without a model's key quotes answer, whatever the settings say. */
      hasModelKey: z.boolean(),
    }),
    status: 200,
  }),
  updateSettings: endpoint({
    method: 'patch',
    path: `${staff}/settings`,
    access: 'admin',
    summary: 'Change settings; what is left out stays.',
    input: SiteSettings.partial(),
    output: z.object({ settings: SiteSettings }),
    status: 200,
  }),
  readUsage: endpoint({
    method: 'get',
    path: `${staff}/usage`,
    access: 'viewer',
    summary: 'What the assistant used of models: answers, tokens and cost, by model and by day.',
    input: z.object({ days: z.coerce.number().int().min(1).max(USAGE_DAYS).default(30) }),
    output: UsageReport,
    status: 200,
  }),

  ...inboxEndpoints,
  ...identityEndpoints,
  ...intentEndpoints,
  ...knowledgeEndpoints,
  ...labelEndpoints,
  ...privacyEndpoints,
  ...policyEndpoints,
  ...notificationEndpoints,
  ...teamEndpoints,
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints
/** What a caller sends. */
export type InputOf<Name extends EndpointName> = z.input<(typeof endpoints)[Name]['input']>
/** What a caller receives. */
export type OutputOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]['output']>
