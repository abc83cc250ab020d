import type {
  AgentId,
  Channel,
  ClientId,
  Conversation,
  ConversationId,
  Message,
  VisitorId,
} from '@baton/contracts'
import { and, asc, count, eq, inArray, isNotNull, lt, ne, or, sql } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { conversation, handoff, message, visitor } from './schema/conversations.ts'
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

const touched = prepared((db) =>
  db
    .update(conversation)
    .set({
      lastMessageId: sql`${sql.placeholder('lastMessageId')}`,
      lastMessageAt: sql`${sql.placeholder('now')}`,
      unansweredSince: sql`iif(${sql.placeholder('asked')}, coalesce(${conversation.unansweredSince}, ${sql.placeholder('now')}), null)`,
    })
    .where(eq(conversation.id, sql.placeholder('id')))
    .prepare(),
)

/** Remembers the newest entry for lists, and since when a visitor has had no answer; notes and notices don't count. */
export function touchConversation(
  store: SiteStore,
  id: ConversationId,
  { id: lastMessageId, author }: Pick<Message, 'id' | 'author'>,
): void {
  const asked = Number(author.kind === 'visitor')
  touched(store).run({ id, lastMessageId, now: store.now(), asked })
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
