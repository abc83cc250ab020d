import type { ConversationId } from '@baton/contracts'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { maskedOriginal } from './schema/privacy.ts'
import type { SiteStore } from './site-store.ts'

export interface MaskedOriginal {
  /** Such as `[card 1]`; stands for one thing in its conversation, for ever. */
  placeholder: string
  /** What it stands for, unreadable without the key; null: it was not kept, or is gone. */
  sealed: string | null
}

/** The placeholders of a conversation's messages. */
export function listOriginals(store: SiteStore, conversationId: ConversationId): MaskedOriginal[] {
  return store.db
    .select({ placeholder: maskedOriginal.placeholder, sealed: maskedOriginal.sealed })
    .from(maskedOriginal)
    .where(eq(maskedOriginal.conversationId, conversationId))
    .all()
}

/** Takes placeholders for a conversation; one that is taken stays as it is. */
export function keepOriginals(
  store: SiteStore,
  conversationId: ConversationId,
  originals: MaskedOriginal[],
): void {
  for (const one of originals)
    store.db
      .insert(maskedOriginal)
      .values({ ...one, conversationId, createdAt: store.now() })
      .onConflictDoNothing()
      .run()
}

// A Durable Object binds at most 100 values in one statement.
const BATCH = 80

/** What these stood for is gone; nothing else may have their names. */
export function forgetOriginals(
  store: SiteStore,
  conversationId: ConversationId,
  placeholders: string[],
): void {
  for (let start = 0; start < placeholders.length; start += BATCH)
    store.db
      .update(maskedOriginal)
      .set({ sealed: null })
      .where(
        and(
          eq(maskedOriginal.conversationId, conversationId),
          inArray(maskedOriginal.placeholder, placeholders.slice(start, start + BATCH)),
        ),
      )
      .run()
}

const SLICE = 500

/** Forgets what any conversation kept, at most 500 at a time. True while there is more. */
export function forgetSomeOriginals(store: SiteStore): boolean {
  const gone = store.db.all(
    sql`update masked_original set sealed = null where (conversation_id, placeholder) in
      (select conversation_id, placeholder from masked_original where sealed is not null limit ${SLICE})
      returning placeholder`,
  )
  return gone.length === SLICE
}
