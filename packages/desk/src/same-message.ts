import {
  BatonError,
  type ClientId,
  type ConversationId,
  type Message,
  type MessageKind,
} from '@baton/contracts'
import { findMessageByClientId, type SiteStore } from '@baton/store'
import { wordsOf } from './files/take-files.ts'
import { isSameText } from './privacy/is-same-text.ts'
import type { Seal } from './privacy/seal.ts'

/** What a retry repeats: the message that this id made before. The id with other content is refused. */
export function findSameMessage(
  store: SiteStore,
  input: {
    conversationId: ConversationId
    clientId: ClientId
    text: string
    author: 'visitor' | 'agent'
    kind: MessageKind
    seal?: Seal
  },
): Message | null {
  const before = findMessageByClientId(store, input.conversationId, input.clientId)
  if (!before) return null
  const isSameKind = before.author.kind === input.author && before.kind === input.kind
  const text = wordsOf(input.text, before.files)
  if (isSameKind && isSameText(store, before, text, input.seal)) return before
  throw new BatonError('message.id_reused')
}
