import type { Channel, ConversationId, Message, MessageId, Signals } from '@baton/contracts'
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { conversation, message, run } from './schema/conversations.ts'
import { visitorIdentity } from './schema/identity.ts'
import { signal } from './schema/understanding.ts'
import { effectiveSignals } from './signal-rows.ts'
import type { SiteStore } from './site-store.ts'

/** A conversation as far as it tells when somebody should have taken over. */
export interface PastConversation {
  id: ConversationId
  channel: Channel
  language: string | null
  lastMessageAt: number
  isVerified: boolean
  attributes: Record<string, string>
  /** The texts, oldest first. */
  messages: PastMessage[]
}

export interface PastMessage {
  id: MessageId
  author: Message['author']['kind']
  text: string
  tier: Message['tier']
  at: number
  /** Undefined where nobody has scored it. */
  signals: Signals | undefined
  /** What the model promised in vain while it answered so. */
  promise: string | null
}

/** Where a page of conversations ended. */
export interface ConversationPlace {
  id: ConversationId
  lastMessageAt: number
}

/** The newest conversations, by their last message; those after a place go on where a page ended. */
export function listNewestConversations(
  store: SiteStore,
  limit: number,
  after: ConversationPlace | null = null,
): ConversationPlace[] {
  const { id, lastMessageAt } = conversation
  return store.db
    .select({ id, lastMessageAt })
    .from(conversation)
    .where(after ? sql`(${lastMessageAt}, ${id}) < (${after.lastMessageAt}, ${after.id})` : undefined)
    .orderBy(desc(conversation.lastMessageAt), desc(conversation.id))
    .limit(limit)
    .all()
}

/** Conversations with all that was said and scored, in the order of their ids; at most 90. */
export function readPastConversations(store: SiteStore, ids: ConversationId[]): PastConversation[] {
  const identities = store.db
    .select({
      id: conversation.id,
      channel: conversation.channel,
      language: conversation.language,
      lastMessageAt: conversation.lastMessageAt,
      attributes: visitorIdentity.attributes,
    })
    .from(conversation)
    .leftJoin(visitorIdentity, eq(visitorIdentity.visitorId, conversation.visitorId))
    .where(inArray(conversation.id, ids))
    .all()
  const messages = Map.groupBy(readMessages(store, ids), ({ conversationId }) => conversationId)
  const byId = new Map(identities.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { attributes, ...about } = row
    return {
      ...about,
      isVerified: attributes !== null,
      attributes: attributes ?? {},
      messages: messages.get(id) ?? [],
    }
  })
}

const withheldPromise = sql<string | null>`case when ${run.record} like '%"promise"%' then (
  select json_extract(value, '$.text') from json_each(${run.record}, '$.model.checked.withheld')
  where json_extract(value, '$.reason') = 'promise' limit 1) end`

function readMessages(store: SiteStore, ids: ConversationId[]) {
  const { id, conversationId, author, text, tier, createdAt } = message
  const rows = store.db
    .select({ id, conversationId, author, text, tier, at: createdAt, promise: withheldPromise })
    .from(message)
    .leftJoin(run, eq(run.id, message.runId))
    .where(and(inArray(conversationId, ids), eq(message.kind, 'text'), ne(message.state, 'withdrawn')))
    .orderBy(asc(message.position))
    .all()
  const scores = store.db
    .select({ signal })
    .from(message)
    .innerJoin(signal, eq(signal.messageId, message.id))
    .where(inArray(conversationId, ids))
    .all()
  const byMessage = Map.groupBy(
    scores.map((row) => row.signal),
    ({ messageId }) => messageId,
  )
  return rows.map((row) => ({ ...row, signals: effectiveSignals(row.id, byMessage.get(row.id) ?? []) }))
}
