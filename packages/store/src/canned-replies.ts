import type { CannedReply } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { cannedReply } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

/** By shortcut. */
export function listCannedReplies(store: SiteStore): CannedReply[] {
  return store.db.select().from(cannedReply).orderBy(asc(cannedReply.shortcut)).all()
}

/** Writes the words behind a shortcut, in place of what was there. */
export function saveCannedReply(
  store: SiteStore,
  input: Pick<CannedReply, 'shortcut' | 'text'>,
): CannedReply {
  const updatedAt = store.now()
  return store.db
    .insert(cannedReply)
    .values({ ...input, id: newId('can'), updatedAt })
    .onConflictDoUpdate({ target: cannedReply.shortcut, set: { text: input.text, updatedAt } })
    .returning()
    .get()
}

export function removeCannedReply(store: SiteStore, id: string): boolean {
  return store.db.delete(cannedReply).where(eq(cannedReply.id, id)).returning().all().length > 0
}
