import type { ConversationId, Message } from '@baton/contracts'
import { and, desc, eq, gt, min, ne, type SQL } from 'drizzle-orm'
import { forgetTranslations } from './message-translations.ts'
import { conversation, handoff, message, run } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'
import { forgetSuggestions } from './suggestions.ts'

const GONE = '[redacted]'

/** Takes the words of a withdrawn message out of what repeats them: cards of handoffs, records of runs, what the copilot wrote, the list. */
export function forgetWords(
  store: SiteStore,
  conversationId: ConversationId,
  { id, text }: Pick<Message, 'id' | 'text'>,
): void {
  const clean = (words: string) => words.replaceAll(text, GONE)
  const handoffs = store.db.select().from(handoff).where(eq(handoff.conversationId, conversationId)).all()
  for (const card of handoffs) {
    const tried = card.tried.map((one) => ({ ...one, question: clean(one.question) }))
    store.db
      .update(handoff)
      .set({
        summary: clean(card.summary),
        tried,
        facts: card.facts.filter(({ value }) => !text.includes(value)),
      })
      .where(eq(handoff.id, card.id))
      .run()
  }
  const runs = store.db.select().from(run).where(eq(run.conversationId, conversationId)).all()
  for (const { id: runId, record } of runs) {
    if (!record) continue
    const searchedFor = clean(record.searchedFor)
    store.db
      .update(run)
      .set({ record: { ...record, searchedFor } })
      .where(eq(run.id, runId))
      .run()
  }
  forgetTranslations(store, id)
  // Whoever wrote them had read all of the conversation.
  forgetSuggestions(store, conversationId)
  showBefore(store, conversationId, id)
}

/** Lists show the newest words that are left; a question whose answer is gone is unanswered again. */
function showBefore(store: SiteStore, conversationId: ConversationId, gone: Message['id']): void {
  const texts = and(
    eq(message.conversationId, conversationId),
    eq(message.kind, 'text'),
    ne(message.state, 'withdrawn'),
  )
  const last = (...wanted: SQL[]) =>
    store.db
      .select({ id: message.id, position: message.position })
      .from(message)
      .where(and(texts, ...wanted))
      .orderBy(desc(message.position))
      .limit(1)
      .get()
  const newest = last()
  const answered = last(ne(message.author, 'visitor'))
  const asked = store.db
    .select({ at: min(message.createdAt) })
    .from(message)
    .where(and(texts, gt(message.position, answered?.position ?? 0)))
    .get()
  store.db
    .update(conversation)
    .set({ lastMessageId: newest?.id ?? null, unansweredSince: asked?.at ?? null })
    .where(and(eq(conversation.id, conversationId), eq(conversation.lastMessageId, gone)))
    .run()
}
