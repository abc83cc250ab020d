import {
  BatonError,
  type ClientId,
  type ConversationId,
  type Message,
  type MessageKind,
} from '@baton/contracts'
import { findMessageByClientId, type SiteStore } from '@baton/store'

/** What a retry repeats: the message that this id made before. The id with other content is refused. */
export function findSameMessage(
  store: SiteStore,
  input: {
    conversationId: ConversationId
    clientId: ClientId
    text: string
    author: 'visitor' | 'agent'
    kind: MessageKind
  },
): Message | null {
  const before = findMessageByClientId(store, input.conversationId, input.clientId)
  if (!before) return null
  if (before.text === input.text && before.author.kind === input.author && before.kind === input.kind)
    return before
  throw new BatonError('message.id_reused')
}
