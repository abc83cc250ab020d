import type {
  AgentId,
  ArticleId,
  Channel,
  ChunkId,
  ClientId,
  Control,
  ConversationId,
  ConversationStatus,
  Form,
  HandoffFact,
  HandoffId,
  HandoffReason,
  HandoffState,
  MessageId,
  MessageKind,
  MessageState,
  Notice,
  Priority,
  Rating,
  Role,
  RunId,
  RunRecord,
  RunState,
  TeamId,
  VisitorId,
  WithdrawReason,
} from '@baton/contracts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const agent = sqliteTable('agent', {
  id: text('id').$type<AgentId>().primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  generation: integer('generation').notNull(),
  /** Since when they serve this site no more; their name stands in what they wrote. */
  removedAt: integer('removed_at'),
})

export const visitor = sqliteTable('visitor', {
  id: text('id').$type<VisitorId>().primaryKey(),
  name: text('name'),
  language: text('language'),
  pageUrl: text('page_url'),
  /** Each conversation begins with a person. */
  alwaysPerson: integer('always_person', { mode: 'boolean' }).notNull().default(false),
  /** What they write since then is refused. */
  blockedAt: integer('blocked_at'),
  /** One bump ends every session. */
  generation: integer('generation').notNull().default(0),
  /** The newest fact this visitor may see; their cursor. */
  lastSeq: integer('last_seq').notNull().default(0),
  createdAt: integer('created_at').notNull(),
})

export const visitorToken = sqliteTable(
  'visitor_token',
  {
    hash: text('hash').primaryKey(),
    visitorId: text('visitor_id').$type<VisitorId>().notNull(),
    kind: text('kind').$type<'access' | 'refresh'>().notNull(),
    /** All tokens that come from one session share it; reuse of an old one revokes them all. */
    family: text('family').notNull(),
    generation: integer('generation').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** Of a refresh token, the one that it was traded for. */
    parentHash: text('parent_hash'),
    replacedAt: integer('replaced_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [
    index('visitor_token_family').on(table.family),
    index('visitor_token_expires').on(table.expiresAt),
  ],
)

export interface ResolvedFrom {
  status: ConversationStatus
  control: Control
  assigneeId: AgentId | null
  waitingSince: number | null
  dueAt: number | null
  noticeId: MessageId
  /** When. Missing on rows of before it was kept. */
  at?: number
  /** A question was being answered. Missing on rows of before it was kept. */
  answering?: boolean
  /** The handoff that resolving closed, as it was. */
  handoff: { id: HandoffId; state: HandoffState } | null
}

export const conversation = sqliteTable(
  'conversation',
  {
    id: text('id').$type<ConversationId>().primaryKey(),
    clientId: text('client_id').$type<ClientId>().notNull(),
    visitorId: text('visitor_id').$type<VisitorId>().notNull(),
    status: text('status').$type<ConversationStatus>().notNull(),
    control: text('control').$type<Control>().notNull(),
    epoch: integer('epoch').notNull(),
    /** The only run that may speak, and only under the epoch it started with. */
    runId: text('run_id').$type<RunId>(),
    assigneeId: text('assignee_id').$type<AgentId>(),
    language: text('language'),
    /** The assistant looks back to messages after this position. */
    boundary: integer('boundary').notNull().default(0),
    waitingSince: integer('waiting_since'),
    dueAt: integer('due_at'),
    resolvedFrom: text('resolved_from', { mode: 'json' }).$type<ResolvedFrom>(),
    lastMessageId: text('last_message_id').$type<MessageId>(),
    createdAt: integer('created_at').notNull(),
    lastMessageAt: integer('last_message_at').notNull(),
    /** While snoozed: when it wakes by itself; null for not before an answer. */
    snoozedUntil: integer('snoozed_until'),
    /** The visitor has written since somebody last answered. */
    unansweredSince: integer('unanswered_since'),
    priority: text('priority').$type<Priority>().notNull().default('normal'),
    /** Where it began. */
    channel: text('channel').$type<Channel>().notNull().default('widget'),
    /** The newest message that the visitor has had on the screen. */
    visitorReadUpTo: text('visitor_read_up_to').$type<MessageId>(),
    visitorReadAt: integer('visitor_read_at'),
    /** The newest message of the visitor's that a person has read who held control, or while they waited for one. */
    agentReadUpTo: text('agent_read_up_to').$type<MessageId>(),
    agentReadAt: integer('agent_read_at'),
  },
  (table) => [
    uniqueIndex('conversation_client').on(table.visitorId, table.clientId),
    index('conversation_visitor').on(table.visitorId, table.createdAt),
    index('conversation_recent').on(table.lastMessageAt),
    index('conversation_control').on(table.status, table.control, table.lastMessageAt),
    index('conversation_status').on(table.status, table.lastMessageAt),
    index('conversation_assignee').on(table.assigneeId, table.status, table.lastMessageAt),
  ],
)

export const message = sqliteTable('message', {
  /** Order within the site and so within a conversation. */
  position: integer('position').primaryKey(),
  id: text('id').$type<MessageId>().notNull(),
  conversationId: text('conversation_id').$type<ConversationId>().notNull(),
  clientId: text('client_id').$type<ClientId>(),
  author: text('author').$type<'visitor' | 'assistant' | 'agent' | 'system'>().notNull(),
  agentId: text('agent_id').$type<AgentId>(),
  agentName: text('agent_name'),
  kind: text('kind').$type<MessageKind>().notNull(),
  state: text('state').$type<MessageState>().notNull(),
  text: text('text').notNull(),
  notice: text('notice', { mode: 'json' }).$type<Notice>(),
  tier: integer('tier').$type<1 | 2 | 3>(),
  runId: text('run_id').$type<RunId>(),
  choices: text('choices', { mode: 'json' }).$type<string[]>(),
  rating: text('rating').$type<Rating>(),
  ratingReason: text('rating_reason'),
  form: text('form', { mode: 'json' }).$type<Form>(),
  createdAt: integer('created_at').notNull(),
})

export const citation = sqliteTable(
  'citation',
  {
    messageId: text('message_id').$type<MessageId>().notNull(),
    n: integer('n').notNull(),
    chunkId: text('chunk_id').$type<ChunkId>().notNull(),
    articleId: text('article_id').$type<ArticleId>().notNull(),
    title: text('title').notNull(),
    headings: text('headings', { mode: 'json' }).$type<string[]>().notNull(),
    url: text('url'),
    quote: text('quote').notNull(),
    passage: text('passage').notNull(),
    updatedAt: integer('updated_at'),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.n] })],
)

export const run = sqliteTable('run', {
  id: text('id').$type<RunId>().primaryKey(),
  conversationId: text('conversation_id').$type<ConversationId>().notNull(),
  state: text('state').$type<RunState>().notNull(),
  epoch: integer('epoch').notNull(),
  /** Stands for the neighbourhood that the question came from; the budgets of tokens know it. Gone when the run ends. */
  addressKey: text('address_key'),
  /** 1 for the first try at a question; grows when a process died over it. */
  attempt: integer('attempt').notNull(),
  messageId: text('message_id').$type<MessageId>(),
  withdrawReason: text('withdraw_reason').$type<WithdrawReason>(),
  record: text('record', { mode: 'json' }).$type<RunRecord>(),
  startedAt: integer('started_at').notNull(),
  endedAt: integer('ended_at'),
})

export const handoff = sqliteTable('handoff', {
  id: text('id').$type<HandoffId>().primaryKey(),
  conversationId: text('conversation_id').$type<ConversationId>().notNull(),
  state: text('state').$type<HandoffState>().notNull(),
  reason: text('reason').$type<HandoffReason>().notNull(),
  trigger: text('trigger').notNull(),
  summary: text('summary').notNull(),
  tried: text('tried', { mode: 'json' })
    .$type<{ question: string; tier: number; sources: string[] }[]>()
    .notNull(),
  /** What a flow has gathered; what is found in messages is read from their signals. */
  facts: text('facts', { mode: 'json' }).$type<HandoffFact[]>().notNull().default([]),
  agentId: text('agent_id').$type<AgentId>(),
  teamId: text('team_id').$type<TeamId>(),
  priority: integer('priority').notNull().default(0),
  why: text('why', { mode: 'json' }).$type<string[]>().notNull().default([]),
  /** The one notice that the visitor was given. */
  noticeId: text('notice_id').$type<MessageId>().notNull(),
  requestedAt: integer('requested_at').notNull(),
  acceptedAt: integer('accepted_at'),
  closedAt: integer('closed_at'),
  dueAt: integer('due_at').notNull(),
})
