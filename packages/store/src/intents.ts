import {
  type ExampleOrigin,
  ExampleText,
  type Intent,
  type IntentExample,
  type IntentId,
  type IntentInput,
} from '@baton/contracts'
import { and, asc, count, desc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { changeIntents } from './intent-model.ts'
import { newId } from './new-id.ts'
import { intent, intentExample } from './schema/understanding.ts'
import type { SiteStore } from './site-store.ts'

const { removedAt: _, ...columns } = getTableColumns(intent)
const { intentId: __, ...exampleColumns } = getTableColumns(intentExample)

const select = (store: SiteStore) =>
  store.db
    .select({ ...columns, examples: count(intentExample.id) })
    .from(intent)
    .leftJoin(intentExample, eq(intentExample.intentId, intent.id))
    .groupBy(intent.id)

/** By name. */
export function listIntents(store: SiteStore): Intent[] {
  return select(store).where(isNull(intent.removedAt)).orderBy(asc(intent.name)).all()
}

/** Undefined when there is none, or when it was removed. */
export function findIntent(store: SiteStore, id: IntentId): Intent | undefined {
  return select(store)
    .where(and(eq(intent.id, id), isNull(intent.removedAt)))
    .get()
}

export function findIntentByName(store: SiteStore, name: string): Intent | undefined {
  return select(store)
    .where(and(eq(intent.name, name), isNull(intent.removedAt)))
    .get()
}

/** What an intent is called, also one that was removed. */
export function intentName(store: SiteStore, id: IntentId): string | undefined {
  return store.db.select({ name: intent.name }).from(intent).where(eq(intent.id, id)).get()?.name
}

/** Defines an intent. A unique index refuses a second one of that name. */
export function insertIntent(store: SiteStore, input: IntentInput): Intent {
  return store.transaction(() => {
    const at = store.now()
    const row = { ...input, id: newId<IntentId>('int'), createdAt: at, updatedAt: at }
    store.db.insert(intent).values(row).run()
    changeIntents(store)
    return { ...row, examples: 0 }
  })
}

/** The intent as it is now; undefined when there is none. */
export function updateIntent(
  store: SiteStore,
  id: IntentId,
  change: Partial<IntentInput>,
): Intent | undefined {
  return store.transaction(() => {
    if (!findIntent(store, id)) return undefined
    store.db
      .update(intent)
      .set({ ...change, updatedAt: store.now() })
      .where(eq(intent.id, id))
      .run()
    // What it does is not learnt from.
    if (change.name !== undefined || change.description !== undefined) changeIntents(store)
    return findIntent(store, id)
  })
}

/** Takes an intent out with its examples; messages that were recognised as it still tell its name. False when there is none. */
export function removeIntent(store: SiteStore, id: IntentId): boolean {
  return store.transaction(() => {
    if (!findIntent(store, id)) return false
    store.db.delete(intentExample).where(eq(intentExample.intentId, id)).run()
    store.db.update(intent).set({ removedAt: store.now() }).where(eq(intent.id, id)).run()
    changeIntents(store)
    return true
  })
}

/** The newest first. */
export function listExamples(store: SiteStore, intentId: IntentId): IntentExample[] {
  return store.db
    .select(exampleColumns)
    .from(intentExample)
    .where(eq(intentExample.intentId, intentId))
    .orderBy(desc(intentExample.id))
    .all()
}

/**
 * Adds examples and returns how many are new to the intent. One that is there already is not added again; one of another
 * intent moves.
 */
export function addExamples(
  store: SiteStore,
  intentId: IntentId,
  examples: readonly string[],
  origin: ExampleOrigin,
): number {
  return store.transaction(() => {
    let added = 0
    for (const example of examples) {
      const text = ExampleText.parse(example)
      const known = store.db.select().from(intentExample).where(eq(intentExample.text, text)).get()
      if (known?.intentId === intentId) continue
      const row = { intentId, origin, createdAt: store.now() }
      store.db
        .insert(intentExample)
        .values({ ...row, text, id: newId('exa') })
        .onConflictDoUpdate({ target: intentExample.text, set: row })
        .run()
      added += 1
    }
    if (added > 0) changeIntents(store)
    return added
  })
}

/** Takes an example out; false when the intent has none of that id. */
export function removeExample(store: SiteStore, intentId: IntentId, exampleId: string): boolean {
  return store.transaction(() => {
    const own = and(eq(intentExample.id, exampleId), eq(intentExample.intentId, intentId))
    const gone = store.db.delete(intentExample).where(own).returning({ id: intentExample.id }).all()
    if (gone.length > 0) changeIntents(store)
    return gone.length > 0
  })
}

/** An example of some intent by its words. */
export function findExample(
  store: SiteStore,
  text: string,
): (IntentExample & { intentId: IntentId }) | undefined {
  return store.db.select().from(intentExample).where(eq(intentExample.text, text)).get()
}
