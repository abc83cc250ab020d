import { BatonError, ConversationId } from '@baton/contracts'
import type { AppContext } from '../app-context.ts'

/** The conversation that the path names. An id of the wrong shape is the same 404 as one that is not there. */
export function conversationIdOf(context: AppContext): ConversationId {
  const id = ConversationId.safeParse(context.req.param('conversationId'))
  if (!id.success) throw new BatonError('conversation.not_found')
  return id.data
}
