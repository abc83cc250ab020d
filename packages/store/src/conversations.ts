import type {
  AgentId,
  Channel,
  ClientId,
  Conversation,
  ConversationId,
  Message,
  PastConversation,
  VisitorConversation,
  VisitorId,
} from '@baton/contracts'
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { readVisitorCsat } from './csat.ts'
import { usualWaitMs } from './handoffs.ts'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { agent, conversation, handoff, message, visitor } from './schema/conversations.ts'
import { conversationTag } from './schema/inbox.ts'
import { clock, offer } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'
import { findVisitor } from './visitors.ts'

/** A conversation's row: what the rules read and change. */
export type ConversationRow = typeof conversation.$inferSelect

export function insertConversation(
  store: SiteStore,
  input: { clientId: ClientId; visitorId: VisitorId; channel?: Channel },
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

const found = prepared((db) =>
  db
    .select()
    .from(conversation)
    .where(eq(conversation.id, sql.placeholder('id')))
    .prepare(),
)

export function findConversation(store: SiteStore, id: ConversationId): ConversationRow | undefined {
  return found(store).get({ id })
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

/** What somebody who waits may know of the queue. */
function queueOf(store: SiteStore, row: ConversationRow) {
  const usualMs = usualWaitMs(store)
  const offered = store.db
    .select({ name: agent.name })
    .from(handoff)
    .innerJoin(offer, and(eq(offer.handoffId, handoff.id), isNull(offer.result)))
    .innerJoin(agent, eq(agent.id, offer.agentId))
    .where(eq(handoff.conversationId, row.id))
    .get()
  return {
    queuePosition: queuePosition(store, row),
    waitMinutes: usualMs === null ? null : Math.max(1, Math.ceil(usualMs / 60_000)),
    offeredTo: offered?.name ?? null,
  }
}

/** As its visitor sees it. */
export function toVisitorConversation(store: SiteStore, row: ConversationRow): VisitorConversation {
  const name =
    row.control === 'agent' && row.assigneeId
      ? store.db.select({ name: agent.name }).from(agent).where(eq(agent.id, row.assigneeId)).get()?.name
      : null
  return {
    id: row.id,
    // Putting it off is a matter among staff.
    status: row.status === 'snoozed' ? 'open' : row.status,
    control: row.control,
    runId: row.runId,
    agentName: name ?? null,
    ...(row.control === 'queue'
      ? queueOf(store, row)
      : { queuePosition: null, waitMinutes: null, offeredTo: null }),
    alwaysPerson: findVisitor(store, row.visitorId)?.alwaysPerson ?? false,
    csat: readVisitorCsat(store, row),
    readUpTo: row.agentReadUpTo,
    readAt: row.agentReadAt,
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

const FIRST_LINE_LENGTH = 120

/** A visitor's conversations, newest first, with how each began. */
export function listPastConversations(store: SiteStore, visitorId: VisitorId): PastConversation[] {
  return listVisitorConversations(store, visitorId).map((row) => {
    const first = store.db
      .select({ text: message.text })
      .from(message)
      .where(and(eq(message.conversationId, row.id), eq(message.author, 'visitor')))
      .orderBy(message.position)
      .limit(1)
      .get()
    const firstLine = first?.text.split('\n')[0]?.slice(0, FIRST_LINE_LENGTH) ?? ''
    return { ...toVisitorConversation(store, row), firstLine, lastMessageAt: row.lastMessageAt }
  })
}

const PREVIEW_LENGTH = 160

// What SQLite puts together leaves it as text.
const parseJson = (json: string) => JSON.parse(json)

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
  offer: sql<
    Conversation['offer']
  >`(select json_object('agentId', ${offer.agentId}, 'expiresAt', ${offer.expiresAt},
      'why', json(${offer.why}))
    from ${handoff} join ${offer} on ${offer.handoffId} = ${handoff.id} and ${offer.result} is null
    where ${handoff.conversationId} = ${conversation.id})`.mapWith(parseJson),
  clock: sql<
    Conversation['clock']
  >`(select json_object('kind', ${clock.kind}, 'dueAt', ${clock.dueAt}) from ${clock}
    where ${clock.conversationId} = ${conversation.id} and ${clock.pausedAt} is null
    order by ${clock.dueAt} limit 1)`.mapWith(parseJson),
  unansweredSince: conversation.unansweredSince,
  snoozedUntil: conversation.snoozedUntil,
  priority: conversation.priority,
  tags: sql<string[]>`(select json_group_array(${conversationTag.name}) from ${conversationTag}
    where ${conversationTag.conversationId} = ${conversation.id})`.mapWith((json: string) =>
    JSON.parse(json),
  ),
  visitorReadUpTo: conversation.visitorReadUpTo,
  visitorReadAt: conversation.visitorReadAt,
  createdAt: conversation.createdAt,
  lastMessageAt: conversation.lastMessageAt,
}

const summaries = (db: SiteStore['db']) =>
  db
    .select(summaryColumns)
    .from(conversation)
    .innerJoin(visitor, eq(visitor.id, conversation.visitorId))
    .leftJoin(message, eq(message.id, conversation.lastMessageId))

/** As staff see it. */
export function readConversation(store: SiteStore, id: ConversationId): Conversation | undefined {
  return readConversations(store, [id])[0]
}

const many = prepared((db) =>
  summaries(db)
    // One parameter for any number of ids: the statement stays the same.
    .where(inArray(conversation.id, sql`(select value from json_each(${sql.placeholder('ids')}))`))
    .prepare(),
)

/** As staff see them, in the order of the ids. */
export function readConversations(store: SiteStore, ids: ConversationId[]): Conversation[] {
  const rows = many(store).all({ ids: JSON.stringify(ids) })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Remembers the newest entry for lists, and since when a visitor has had no answer; notes and notices don't count. */
export function touchConversation(
  store: SiteStore,
  id: ConversationId,
  { id: lastMessageId, author }: Pick<Message, 'id' | 'author'>,
): void {
  const now = store.now()
  const asked = author.kind === 'visitor'
  updateConversation(store, id, {
    lastMessageId,
    lastMessageAt: now,
    unansweredSince: asked ? (findConversation(store, id)?.unansweredSince ?? now) : null,
  })
}

/** What an agent holds: open or put off, the oldest first. */
export function listHeldBy(store: SiteStore, agentId: AgentId): ConversationRow[] {
  return store.db
    .select()
    .from(conversation)
    .where(
      and(
        eq(conversation.assigneeId, agentId),
        eq(conversation.control, 'agent'),
        ne(conversation.status, 'resolved'),
      ),
    )
    .orderBy(asc(conversation.createdAt), asc(conversation.id))
    .all()
}
