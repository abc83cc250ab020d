import type { ConversationId, Message } from '@baton/contracts'
import { and, desc, eq, ne } from 'drizzle-orm'
import { conversation, handoff, message, run } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

const GONE = '[redacted]'

/** Takes the words of a withdrawn message out of what repeats them: cards of handoffs, records of runs, the list. */
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
  showBefore(store, conversationId, id)
}

/** Lists show the newest words that are left. */
function showBefore(store: SiteStore, conversationId: ConversationId, gone: Message['id']): void {
  const newest = store.db
    .select({ id: message.id })
    .from(message)
    .where(
      and(
        eq(message.conversationId, conversationId),
        eq(message.kind, 'text'),
        ne(message.state, 'withdrawn'),
      ),
    )
    .orderBy(desc(message.position))
    .limit(1)
    .get()
  store.db
    .update(conversation)
    .set({ lastMessageId: newest?.id ?? null })
    .where(and(eq(conversation.id, conversationId), eq(conversation.lastMessageId, gone)))
    .run()
}
