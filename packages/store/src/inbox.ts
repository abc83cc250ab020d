import type { AgentId, Control, Conversation, ConversationId, InboxFilter, InboxView } from '@baton/contracts'
import { and, eq, exists, isNotNull, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { readConversations } from './conversations.ts'
import { prepared } from './prepared.ts'
import { recognisedAs } from './recognised-as.ts'
import { conversation, handoff } from './schema/conversations.ts'
import { conversationTag } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

const open = eq(conversation.status, 'open')
const held = (control: Control) => and(open, eq(conversation.control, control))
const mine = (agentId: AgentId | Placeholder) => and(held('agent'), eq(conversation.assigneeId, agentId))

function viewFilter(view: InboxView, agentId: AgentId | Placeholder): SQL | undefined {
  switch (view) {
    case 'needs_you':
      return or(held('queue'), and(mine(agentId), isNotNull(conversation.unansweredSince)))
    case 'mine':
      return mine(agentId)
    case 'unassigned':
      return held('queue')
    case 'assistant':
      return held('assistant')
    case 'snoozed':
      return eq(conversation.status, 'snoozed')
    case 'resolved':
      return eq(conversation.status, 'resolved')
    case 'all':
      return undefined
  }
}

/** Since when somebody waits for a person, in the queue or for the agent who has them. */

/** What a filter asks of a conversation; an empty one asks nothing. */
export function matchesFilter(store: SiteStore, filter: InboxFilter): SQL | undefined {
  const { status, assigneeId, tag, language, priority, intent, waiting, waitingMinutes, teamId } = filter
  const tagged = (name: string) =>
    exists(
      store.db
        .select({ one: sql`1` })
        .from(conversationTag)
        .where(and(eq(conversationTag.name, name), eq(conversationTag.conversationId, conversation.id))),
    )
  const is = (column: AnySQLiteColumn, value: string | undefined) =>
    value === undefined ? undefined : sql`${column} = ${value}`
  return and(
    is(conversation.status, status),
    assigneeId === 'nobody' ? isNull(conversation.assigneeId) : is(conversation.assigneeId, assigneeId),
    tag === undefined ? undefined : tagged(tag),
    is(conversation.language, language),
    is(conversation.priority, priority),
    intent && recognisedAs(intent),
    (waiting ?? waitingMinutes) === undefined
      ? undefined
      : or(held('queue'), and(held('agent'), isNotNull(conversation.unansweredSince))),
    waitingMinutes === undefined
      ? undefined
      : sql`${waitingSince} <= ${store.now() - waitingMinutes * 60_000}`,
    teamId && sql`${teamId} = ${newestTeam}`,
  )
}

/** The team of a conversation's newest handoff. */
const newestTeam = sql`(select ${handoff.teamId} from ${handoff} where ${handoff.conversationId} = ${conversation.id}
  order by ${handoff.requestedAt} desc, ${handoff.id} desc limit 1)`

export interface InboxPage {
  conversations: Conversation[]
  next: string | null
}

/** Where people wait, what is urgent comes first and then the longest wait; else the newest message. */
const waits = (view: InboxView) => view === 'needs_you' || view === 'unassigned'
/** Before every wait: one number orders both. */
const URGENT_FIRST_MS = 1e14
const waitingSince = sql<number>`coalesce(${conversation.waitingSince}, ${conversation.unansweredSince})`
const placeInLine = sql<number>`${waitingSince}
  - case when ${conversation.priority} = 'urgent' then ${sql.raw(String(URGENT_FIRST_MS))} else 0 end`

/** One page of a view: `before` is the `next` of the page above it, `limit` at most 89. */
export function listInbox(
  store: SiteStore,
  options: { view: InboxView; agentId: AgentId; filter?: InboxFilter; before?: string; limit?: number },
): InboxPage {
  const { view, agentId, filter = {}, limit = 50 } = options
  const cursor = readPageCursor(options.before)
  const at = waits(view) ? placeInLine : sql<number>`${conversation.lastMessageAt}`
  const compare = sql.raw(waits(view) ? '>' : '<')
  const direction = sql.raw(waits(view) ? 'asc' : 'desc')
  const behind = cursor && sql`(${at}, ${conversation.id}) ${compare} (${cursor.at}, ${cursor.id})`
  // Ids first: the rows they are joined with are then only those of the page.
  const found = store.db
    .select({ id: conversation.id, at })
    .from(conversation)
    .where(and(viewFilter(view, agentId), matchesFilter(store, filter), behind))
    .orderBy(sql`${at} ${direction}`, sql`${conversation.id} ${direction}`)
    .limit(limit + 1)
    .all()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    conversations: readConversations(
      store,
      page.map(({ id }) => id),
    ),
    next: found.length > limit && last ? `${last.at}.${last.id}` : null,
  }
}

export type InboxCounts = Record<'needs_you' | 'mine' | 'unassigned' | 'assistant' | 'snoozed', number>

const counted = prepared((db) => {
  const number = (view: InboxView) =>
    sql<number>`(select count(*) from ${conversation} where ${viewFilter(view, sql.placeholder('me'))})`
  const numbers = {
    needs_you: number('needs_you'),
    mine: number('mine'),
    unassigned: number('unassigned'),
    assistant: number('assistant'),
    snoozed: number('snoozed'),
  }
  return db.select(numbers).from(sql`(select 1)`).prepare()
})

/** How many conversations stand in the views that carry a count. */
export function countInbox(store: SiteStore, agentId: AgentId): InboxCounts {
  const [counts] = counted(store).all({ me: agentId })
  if (!counts) throw new Error('A count has one row.')
  return counts
}

function readPageCursor(text: string | undefined): { at: number; id: ConversationId } | undefined {
  const [at, id] = text?.split('.') ?? []
  return at && id && Number.isFinite(Number(at)) ? { at: Number(at), id: id as ConversationId } : undefined
}
