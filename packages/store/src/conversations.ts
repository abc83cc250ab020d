import type {
  Channel,
  ClientId,
  Conversation,
  ConversationId,
  Message,
  VisitorConversation,
  VisitorId,
} from '@baton/contracts'
import { and, count, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { usualWaitMs } from './handoffs.ts'
import { newId } from './new-id.ts'
import { agent, conversation, handoff, message, visitor } from './schema/conversations.ts'
import { conversationTag } from './schema/inbox.ts'
import { clock, offer } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

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
    where ${clock.conversationId} = ${conversation.id} order by ${clock.dueAt} limit 1)`.mapWith(parseJson),
  unansweredSince: conversation.unansweredSince,
  snoozedUntil: conversation.snoozedUntil,
  priority: conversation.priority,
  tags: sql<string[]>`(select json_group_array(${conversationTag.name}) from ${conversationTag}
    where ${conversationTag.conversationId} = ${conversation.id})`.mapWith((json: string) =>
    JSON.parse(json),
  ),
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

/** As staff see them, in the order of the ids; at most 90. */
export function readConversations(store: SiteStore, ids: ConversationId[]): Conversation[] {
  const rows = summaries(store).where(inArray(conversation.id, ids)).all()
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
