import type { ConversationId, VisitorId } from '@baton/contracts'
import { appendFact, findVisitor, type SiteStore, setAlwaysPerson } from '@baton/store'
import { conversationOfVisitor } from './conversation-of.ts'

/** A visitor wants a person at once whenever a conversation begins from now on, or does not any more. */
export function preferPerson(
  store: SiteStore,
  input: { visitorId: VisitorId; conversationId: ConversationId; always: boolean },
): void {
  store.transaction(() => {
    const { visitorId, always } = input
    const row = conversationOfVisitor(store, input.conversationId, visitorId)
    if (findVisitor(store, visitorId)?.alwaysPerson === always) return
    setAlwaysPerson(store, visitorId, always)
    appendFact(store, {
      conversationId: row.id,
      visitorId,
      fact: { type: 'visitor.preferred_person', always },
    })
  })
}
