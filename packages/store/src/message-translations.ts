import type { ConversationId, MessageId, MessageTranslation } from '@baton/contracts'
import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { message } from './schema/conversations.ts'
import { messageTranslation } from './schema/copilot.ts'
import type { SiteStore } from './site-store.ts'

/** What is known of a conversation's messages in a language, oldest message first. */
export function listTranslations(
  store: SiteStore,
  conversationId: ConversationId,
  language: string,
): MessageTranslation[] {
  const { messageId, text, writtenBy } = messageTranslation
  return store.db
    .select({ messageId, language: messageTranslation.language, text, by: writtenBy })
    .from(messageTranslation)
    .innerJoin(message, eq(message.id, messageId))
    .where(and(eq(message.conversationId, conversationId), eq(messageTranslation.language, language)))
    .orderBy(message.position)
    .all()
}

/** What a message says in another language; nothing where that message is gone. */
export function saveTranslation(
  store: SiteStore,
  { messageId, language, text, by }: MessageTranslation,
): void {
  const standing = store.db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.id, messageId), ne(message.state, 'withdrawn')))
    .get()
  if (!standing) return
  store.db
    .insert(messageTranslation)
    .values({ messageId, language, text, writtenBy: by })
    .onConflictDoUpdate({
      target: [messageTranslation.messageId, messageTranslation.language],
      set: { text, writtenBy: by },
    })
    .run()
}

/** The visitor's newest messages without words in this language, oldest first. */
export function listUntranslated(
  store: SiteStore,
  of: { conversationId: ConversationId; language: string; limit: number },
): { id: MessageId; text: string }[] {
  return store.db
    .select({ id: message.id, text: message.text })
    .from(message)
    .leftJoin(
      messageTranslation,
      and(eq(messageTranslation.messageId, message.id), eq(messageTranslation.language, of.language)),
    )
    .where(
      and(
        eq(message.conversationId, of.conversationId),
        eq(message.author, 'visitor'),
        eq(message.kind, 'text'),
        ne(message.state, 'withdrawn'),
        isNull(messageTranslation.messageId),
      ),
    )
    .orderBy(desc(message.position))
    .limit(of.limit)
    .all()
    .reverse()
}

export function forgetTranslations(store: SiteStore, messageId: MessageId): void {
  store.db.delete(messageTranslation).where(eq(messageTranslation.messageId, messageId)).run()
}
