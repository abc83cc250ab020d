import type { PastConversation, VisitorConversation, VisitorId } from '@baton/contracts'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { type ConversationRow, queuePosition } from './conversations.ts'
import { readVisitorCsat } from './csat.ts'
import { usualWaitMs } from './handoffs.ts'
import { agent, conversation, handoff, message } from './schema/conversations.ts'
import { offer } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'
import { findVisitor } from './visitors.ts'

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
