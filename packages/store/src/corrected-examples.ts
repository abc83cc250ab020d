import type { IntentId, MessageId } from '@baton/contracts'
import { and, eq } from 'drizzle-orm'
import { changeIntents } from './intent-model.ts'
import { addExamples, findExample } from './intents.ts'
import { correctedExample } from './schema/labels.ts'
import { intentExample } from './schema/understanding.ts'
import type { SiteStore } from './site-store.ts'

/**
 * Makes the words of a message an example of an intent, in place of what they were an example of before. They stay
 * until `dropCorrection`, which who withdraws or erases the message must call.
 */
export function keepCorrection(
  store: SiteStore,
  input: { messageId: MessageId; intentId: IntentId; text: string },
): void {
  const { messageId, intentId, text } = input
  store.transaction(() => {
    const known = findExample(store, text)
    if (known?.intentId !== intentId) dropCorrection(store, messageId)
    addExamples(store, intentId, [text], 'corrected')
    const exampleId = findExample(store, text)?.id
    if (!exampleId) throw new Error('An example that was added is not there.')
    store.db
      .insert(correctedExample)
      .values({ messageId, exampleId })
      .onConflictDoUpdate({ target: correctedExample.messageId, set: { exampleId } })
      .run()
  })
}

/** The words of a message are no example any more, unless somebody wrote the same or another message has them. */
export function dropCorrection(store: SiteStore, messageId: MessageId): void {
  store.transaction(() => {
    const link = store.db
      .delete(correctedExample)
      .where(eq(correctedExample.messageId, messageId))
      .returning()
      .get()
    if (!link) return
    const others = eq(correctedExample.exampleId, link.exampleId)
    if (store.db.select().from(correctedExample).where(others).get()) return
    const own = and(eq(intentExample.id, link.exampleId), eq(intentExample.origin, 'corrected'))
    const gone = store.db.delete(intentExample).where(own).returning({ id: intentExample.id }).all()
    if (gone.length > 0) changeIntents(store)
  })
}
