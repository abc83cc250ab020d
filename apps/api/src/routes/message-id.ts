import { BatonError, MessageId } from '@baton/contracts'
import type { AppContext } from '../app-context.ts'

/** The message that the path names. An id of the wrong shape is the same 404 as one that is not there. */
export function messageIdOf(context: AppContext): MessageId {
  const id = MessageId.safeParse(context.req.param('messageId'))
  if (!id.success) throw new BatonError('message.not_found')
  return id.data
}
