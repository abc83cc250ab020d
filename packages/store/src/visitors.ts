import type { Visitor, VisitorId } from '@baton/contracts'
import { eq, sql } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { visitor } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export type VisitorRow = typeof visitor.$inferSelect

export function insertVisitor(store: SiteStore, input: { language?: string }): VisitorRow {
  return store.db
    .insert(visitor)
    .values({ id: newId<VisitorId>('vis'), language: input.language ?? null, createdAt: store.now() })
    .returning()
    .get()
}

const found = prepared((db) =>
  db
    .select()
    .from(visitor)
    .where(eq(visitor.id, sql.placeholder('id')))
    .prepare(),
)

export function findVisitor(store: SiteStore, id: VisitorId): VisitorRow | undefined {
  return found(store).get({ id })
}

/** As staff see them. */
export function readVisitor(store: SiteStore, id: VisitorId): Visitor | undefined {
  const row = findVisitor(store, id)
  if (!row) return undefined
  const { name, language, pageUrl, alwaysPerson, blockedAt, createdAt } = row
  return { id, name, language, pageUrl, alwaysPerson, blockedAt, createdAt }
}

export function setVisitorPage(store: SiteStore, id: VisitorId, pageUrl: string): void {
  store.db.update(visitor).set({ pageUrl }).where(eq(visitor.id, id)).run()
}

export function setBlocked(store: SiteStore, id: VisitorId, blocked: boolean): void {
  store.db
    .update(visitor)
    .set({ blockedAt: blocked ? store.now() : null })
    .where(eq(visitor.id, id))
    .run()
}

export function setVisitorName(store: SiteStore, id: VisitorId, name: string): void {
  store.db.update(visitor).set({ name }).where(eq(visitor.id, id)).run()
}

/** Whether each conversation of theirs begins with a person. */
export function setAlwaysPerson(store: SiteStore, id: VisitorId, alwaysPerson: boolean): void {
  store.db.update(visitor).set({ alwaysPerson }).where(eq(visitor.id, id)).run()
}

/** Ends every session of the visitor at once. */
export function bumpVisitorGeneration(store: SiteStore, id: VisitorId): void {
  store.db
    .update(visitor)
    .set({ generation: sql`${visitor.generation} + 1` })
    .where(eq(visitor.id, id))
    .run()
}
