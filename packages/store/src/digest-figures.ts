import type { AgentId, Control } from '@baton/contracts'
import {
  and,
  count,
  countDistinct,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { findAgentProfile } from './agent-profiles.ts'
import { countInbox } from './inbox.ts'
import { countUnseenMentions } from './mentions.ts'
import { conversation, handoff, run } from './schema/conversations.ts'
import { clock } from './schema/routing.ts'
import type { SiteStore } from './site-store.ts'

/** What waits for one agent now, and what happened at the site since a moment. All but mentions count conversations. */
export interface DigestFigures {
  needsYou: number
  mine: number
  /** In the queue, for one of their teams or for everybody. */
  unassigned: number
  mentions: number
  /** Theirs or in the queue, with a deadline missed. */
  overdue: number
  /** The assistant answered and called nobody. */
  handled: number
  handedOver: number
}

export function countDigest(store: SiteStore, agentId: AgentId, since: number): DigestFigures {
  const { needs_you: needsYou, mine } = countInbox(store, agentId)
  return {
    ...{ needsYou, mine, unassigned: countUnassigned(store, agentId), overdue: countOverdue(store, agentId) },
    mentions: countUnseenMentions(store, agentId),
    ...countAssistant(store, since),
  }
}

/** By control too: thousands may be open, and few wait. */
const held = (control: Control) => and(eq(conversation.status, 'open'), eq(conversation.control, control))

function countUnassigned(store: SiteStore, agentId: AgentId): number {
  const { teamIds } = findAgentProfile(store, agentId)
  const forThem = or(isNull(handoff.teamId), inArray(handoff.teamId, teamIds))
  const found = store.db
    .select({ n: count() })
    .from(handoff)
    .innerJoin(conversation, eq(conversation.id, handoff.conversationId))
    .where(and(held('queue'), eq(handoff.state, 'requested'), forThem))
    .get()
  return found?.n ?? 0
}

/** Two counts, because of one with an `or` SQLite reads all that is open. */
function countOverdue(store: SiteStore, agentId: AgentId): number {
  const theirs = and(held('agent'), eq(conversation.assigneeId, agentId))
  return countMissed(store, held('queue')) + countMissed(store, theirs)
}

function countMissed(store: SiteStore, concerns: SQL | undefined): number {
  const missed = store.db
    .select({ one: sql`1` })
    .from(clock)
    .where(and(eq(clock.conversationId, conversation.id), isNotNull(clock.missedAt)))
  const found = store.db
    .select({ n: count() })
    .from(conversation)
    .where(and(concerns, exists(missed)))
    .get()
  return found?.n ?? 0
}

function countAssistant(store: SiteStore, since: number): Pick<DigestFigures, 'handled' | 'handedOver'> {
  const requested = gte(handoff.requestedAt, since)
  const called = store.db.select({ id: handoff.conversationId }).from(handoff).where(requested)
  // Written out, because an index of part of a table serves only who names that part.
  const answered = and(sql`${run.state} = 'finished'`, gte(run.endedAt, since))
  const handled = store.db
    .select({ n: countDistinct(run.conversationId) })
    .from(run)
    .where(and(answered, notInArray(run.conversationId, called)))
    .get()
  const handedOver = store.db
    .select({ n: countDistinct(handoff.conversationId) })
    .from(handoff)
    .where(requested)
    .get()
  return { handled: handled?.n ?? 0, handedOver: handedOver?.n ?? 0 }
}
