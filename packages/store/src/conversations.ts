import type {
  AgentId,
  ClientId,
  Control,
  Conversation,
  ConversationId,
  MessageId,
  VisitorConversation,
  VisitorId,
} from '@baton/contracts'
import { and, count, desc, eq, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { agent, conversation, message, visitor } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

/** A conversation's row: what the rules read and change. */
export type ConversationRow = typeof conversation.$inferSelect

export function insertConversation(
  store: SiteStore,
  input: { clientId: ClientId; visitorId: VisitorId },
): ConversationRow {
  const now = store.now()
  return store.db
    .insert(conversation)
    .values({
      ...input,
      id: newId<ConversationId>('cnv'),
      status: 'open',
      control: 'assistant',
      epoch: 1,
      createdAt: now,
      lastMessageAt: now,
    })
    .returning()
    .get()
}

export function findConversation(store: SiteStore, id: ConversationId): ConversationRow | undefined {
  return store.db.select().from(conversation).where(eq(conversation.id, id)).get()
}

export function findConversationByClientId(store: SiteStore, visitorId: VisitorId, clientId: ClientId) {
  return store.db
    .select()
    .from(conversation)
    .where(and(eq(conversation.visitorId, visitorId), eq(conversation.clientId, clientId)))
    .get()
}

/** Changes a conversation and returns it as it is now. */
export function updateConversation(
  store: SiteStore,
  id: ConversationId,
  change: Partial<Omit<ConversationRow, 'id' | 'clientId' | 'visitorId' | 'createdAt'>>,
): ConversationRow {
  const row = store.db.update(conversation).set(change).where(eq(conversation.id, id)).returning().get()
  if (!row) throw new Error(`There is no conversation ${id} to change.`)
  return row
}

/** 1-based place among those who wait for a person. */
export function queuePosition(store: SiteStore, row: ConversationRow): number | null {
  if (row.control !== 'queue' || row.waitingSince === null) return null
  const ahead = store.db
    .select({ n: count() })
    .from(conversation)
    .where(
      and(
        isNotNull(conversation.waitingSince),
        or(
          lt(conversation.waitingSince, row.waitingSince),
          and(eq(conversation.waitingSince, row.waitingSince), lt(conversation.id, row.id)),
        ),
      ),
    )
    .get()
  return (ahead?.n ?? 0) + 1
}

/** As its visitor sees it. */
export function toVisitorConversation(store: SiteStore, row: ConversationRow): VisitorConversation {
  const name =
    row.control === 'agent' && row.assigneeId
      ? store.db.select({ name: agent.name }).from(agent).where(eq(agent.id, row.assigneeId)).get()?.name
      : null
  return {
    id: row.id,
    status: row.status,
    control: row.control,
    runId: row.runId,
    agentName: name ?? null,
    queuePosition: queuePosition(store, row),
    createdAt: row.createdAt,
  }
}

/** A visitor's conversations, newest first. */
export function listVisitorConversations(store: SiteStore, visitorId: VisitorId): ConversationRow[] {
  return store.db
    .select()
    .from(conversation)
    .where(eq(conversation.visitorId, visitorId))
    .orderBy(desc(conversation.createdAt), desc(conversation.id))
    .limit(50)
    .all()
}

const PREVIEW_LENGTH = 160

const summaryColumns = {
  id: conversation.id,
  visitorId: conversation.visitorId,
  visitorName: visitor.name,
  status: conversation.status,
  control: conversation.control,
  epoch: conversation.epoch,
  runId: conversation.runId,
  assigneeId: conversation.assigneeId,
  language: conversation.language,
  preview: sql<string>`coalesce(substr(${message.text}, 1, ${sql.raw(String(PREVIEW_LENGTH))}), '')`,
  previewAuthor: sql<Conversation['previewAuthor']>`coalesce(${message.author}, 'system')`,
  waitingSince: conversation.waitingSince,
  dueAt: conversation.dueAt,
  createdAt: conversation.createdAt,
  lastMessageAt: conversation.lastMessageAt,
}

const summaries = (store: SiteStore) =>
  store.db
    .select(summaryColumns)
    .from(conversation)
    .innerJoin(visitor, eq(visitor.id, conversation.visitorId))
    .leftJoin(message, eq(message.id, conversation.lastMessageId))

/** As staff see it. */
export function readConversation(store: SiteStore, id: ConversationId): Conversation | undefined {
  return summaries(store).where(eq(conversation.id, id)).get()
}

export type InboxView = 'needs_you' | 'mine' | 'assistant' | 'resolved' | 'all'

const open = eq(conversation.status, 'open')
const held = (control: Control) => and(open, eq(conversation.control, control))

function viewFilter(view: InboxView, agentId: AgentId): SQL | undefined {
  switch (view) {
    case 'needs_you':
      return held('queue')
    case 'mine':
      return and(held('agent'), eq(conversation.assigneeId, agentId))
    case 'assistant':
      return held('assistant')
    case 'resolved':
      return eq(conversation.status, 'resolved')
    case 'all':
      return undefined
  }
}

export interface InboxPage {
  conversations: Conversation[]
  next: string | null
}

/**
 * One page of a view: the longest wait first where people wait, else the newest message first. `before` is the `next`
 * of the page above it.
 */
export function listInbox(
  store: SiteStore,
  options: { view: InboxView; agentId: AgentId; before?: string; limit?: number },
): InboxPage {
  const limit = options.limit ?? 50
  const waiting = options.view === 'needs_you'
  const cursor = readPageCursor(options.before)
  const column = waiting ? conversation.waitingSince : conversation.lastMessageAt
  const compare = waiting ? sql.raw('>') : sql.raw('<')
  const direction = waiting ? sql.raw('asc') : sql.raw('desc')
  const page = cursor
    ? sql`(${column}, ${conversation.id}) ${compare} (${cursor.at}, ${cursor.id})`
    : undefined
  const rows = summaries(store)
    .where(and(viewFilter(options.view, options.agentId), page))
    .orderBy(sql`${column} ${direction}`, sql`${conversation.id} ${direction}`)
    .limit(limit + 1)
    .all()
  const conversations = rows.slice(0, limit)
  const last = conversations.at(-1)
  const at = last && (waiting ? last.waitingSince : last.lastMessageAt)
  return { conversations, next: rows.length > limit && last ? `${at}.${last.id}` : null }
}

/** How many conversations stand in the views that carry a count. */
export function countInbox(
  store: SiteStore,
  agentId: AgentId,
): { needs_you: number; mine: number; assistant: number } {
  const number = (view: InboxView) =>
    store.db.select({ n: count() }).from(conversation).where(viewFilter(view, agentId)).get()?.n ?? 0
  return { needs_you: number('needs_you'), mine: number('mine'), assistant: number('assistant') }
}

function readPageCursor(text: string | undefined): { at: number; id: string } | null {
  const [at, id] = text?.split('.') ?? []
  return at && id && Number.isFinite(Number(at)) ? { at: Number(at), id } : null
}

/** Remembers the newest entry for lists; notes and notices don't count. */
export function touchConversation(store: SiteStore, id: ConversationId, messageId: MessageId): void {
  updateConversation(store, id, { lastMessageId: messageId, lastMessageAt: store.now() })
}
