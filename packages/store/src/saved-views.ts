import type { SavedView } from '@baton/contracts'
import { asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { savedView } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

/** In the order they were made. */
export function listSavedViews(store: SiteStore): SavedView[] {
  return store.db.select().from(savedView).orderBy(asc(savedView.createdAt), asc(savedView.id)).all()
}

export function insertSavedView(store: SiteStore, input: Pick<SavedView, 'name' | 'filter'>): SavedView {
  return store.db
    .insert(savedView)
    .values({ ...input, id: newId('viw'), createdAt: store.now() })
    .returning()
    .get()
}

export function removeSavedView(store: SiteStore, id: string): boolean {
  return store.db.delete(savedView).where(eq(savedView.id, id)).returning().all().length > 0
}
