import type { ClientId, ConversationId, Macro, MessageId } from '@baton/contracts'
import { and, asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { macro, macroRun } from './schema/inbox.ts'
import type { SiteStore } from './site-store.ts'

/** By name. */
export function listMacros(store: SiteStore): Macro[] {
  return store.db.select().from(macro).orderBy(asc(macro.name)).all()
}

export function findMacro(store: SiteStore, id: string): Macro | undefined {
  return store.db.select().from(macro).where(eq(macro.id, id)).get()
}

export function findMacroByName(store: SiteStore, name: string): Macro | undefined {
  return store.db.select().from(macro).where(eq(macro.name, name)).get()
}

/** Writes a macro, with the id of one in its place. */
export function putMacro(
  store: SiteStore,
  { id, name, steps }: { id: string | undefined } & Pick<Macro, 'name' | 'steps'>,
): Macro {
  const written = { name, steps, updatedAt: store.now() }
  return store.db
    .insert(macro)
    .values({ id: id ?? newId('mac'), ...written })
    .onConflictDoUpdate({ target: macro.id, set: written })
    .returning()
    .get()
}

export function removeMacro(store: SiteStore, id: string): boolean {
  return store.db.delete(macro).where(eq(macro.id, id)).returning().all().length > 0
}

/** The messages that a macro wrote when it ran under this id; undefined where none did. */
export function findMacroRun(
  store: SiteStore,
  conversationId: ConversationId,
  clientId: ClientId,
): MessageId[] | undefined {
  return store.db
    .select({ messageIds: macroRun.messageIds })
    .from(macroRun)
    .where(and(eq(macroRun.conversationId, conversationId), eq(macroRun.clientId, clientId)))
    .get()?.messageIds
}

export function insertMacroRun(
  store: SiteStore,
  run: { conversationId: ConversationId; clientId: ClientId; macroId: string; messageIds: MessageId[] },
): void {
  store.db
    .insert(macroRun)
    .values({ ...run, ranAt: store.now() })
    .run()
}
