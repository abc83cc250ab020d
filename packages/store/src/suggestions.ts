import type {
  AgentId,
  ConversationId,
  MessageId,
  Suggestion,
  SuggestionFigures,
  SuggestionId,
} from '@baton/contracts'
import { and, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { suggestion } from './schema/copilot.ts'
import type { SiteStore } from './site-store.ts'

export type SuggestionRow = typeof suggestion.$inferSelect

export type NewSuggestion = Pick<
  SuggestionRow,
  'conversationId' | 'agentId' | 'kind' | 'text' | 'sources' | 'engine'
> & {
  /** The agent's words that it is made of. Default none. */
  given?: string
  givenLanguage?: string
}

export function insertSuggestion(store: SiteStore, input: NewSuggestion): Suggestion {
  const row = store.db
    .insert(suggestion)
    .values({ given: '', ...input, id: newId<SuggestionId>('sug'), createdAt: store.now() })
    .returning()
    .get()
  const { id, conversationId, agentId, kind, text, sources, engine, createdAt } = row
  return { id, conversationId, agentId, kind, text, sources, engine, createdAt }
}

/** Of these, what was made for this agent in this conversation and not taken up by then. Oldest first. */
export function listUnused(
  store: SiteStore,
  of: { ids: SuggestionId[]; conversationId: ConversationId; agentId: AgentId },
): SuggestionRow[] {
  if (of.ids.length === 0) return []
  return store.db
    .select()
    .from(suggestion)
    .where(
      and(
        inArray(suggestion.id, of.ids),
        eq(suggestion.conversationId, of.conversationId),
        eq(suggestion.agentId, of.agentId),
        isNull(suggestion.messageId),
      ),
    )
    .orderBy(suggestion.id)
    .all()
}

/** Notes the reply that took a suggestion up, and how many words of it the agent changed. */
export function markUsed(
  store: SiteStore,
  id: SuggestionId,
  used: { messageId: MessageId; distance: number; length: number },
): void {
  store.db.update(suggestion).set(used).where(eq(suggestion.id, id)).run()
}

/** Takes away what was written in a conversation; that it was, and what became of it, stays. */
export function forgetSuggestions(store: SiteStore, conversationId: ConversationId): void {
  store.db
    .update(suggestion)
    .set({ text: '', given: '', sources: [] })
    .where(eq(suggestion.conversationId, conversationId))
    .run()
}

/** What became of what was made since a moment, by kind. */
export function countSuggestions(store: SiteStore, since: number): SuggestionFigures[] {
  const { kind, messageId, distance, length } = suggestion
  return store.db
    .select({
      kind,
      made: sql<number>`count(*)`,
      used: sql<number>`count(${messageId})`,
      unchanged: sql<number>`count(case when ${distance} = 0 then 1 end)`,
      changed: sql<
        number | null
      >`avg(case when ${messageId} is not null then ${distance} * 1.0 / max(1, ${length}) end)`,
    })
    .from(suggestion)
    .where(gte(suggestion.createdAt, since))
    .groupBy(kind)
    .orderBy(kind)
    .all()
}
