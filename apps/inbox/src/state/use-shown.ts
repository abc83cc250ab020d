import type { Conversation, ConversationId } from '@baton/contracts'
import { useMemo } from 'preact/hooks'
import type { InboxState } from './inbox-types.ts'
import { type Store, useParts } from './store.ts'

/** A conversation as it will be once our own actions have arrived; draws again only with that conversation. */
export function useShownConversation(
  store: Store<InboxState>,
  id: ConversationId | null,
): Conversation | null {
  const [row, supposed] = useParts(store, ({ conversations, optimistic }) =>
    id === null ? [] : [conversations.get(id), optimistic.get(id)],
  )
  return useMemo(() => (row && supposed ? { ...row, ...supposed.patch } : (row ?? null)), [row, supposed])
}
