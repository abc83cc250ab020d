import type { ConversationId, MessageId, OutputOf, VisitorId } from '@baton/contracts'
import type { ActionOptions } from './conversation-actions.ts'
import { asProblem } from './problem.ts'

export interface Moderation {
  /** Takes a message's words away for everybody. There is no way back. */
  redact(messageId: MessageId): Promise<void>
  /** What the visitor writes is refused from now on, or taken again. */
  block(id: ConversationId, visitorId: VisitorId, blocked: boolean): Promise<void>
  /** The whole conversation, as the server has it, as a file of this browser. */
  download(id: ConversationId): Promise<void>
}

export function createModeration({ api, dispatch, toaster, refresh }: ActionOptions): Moderation {
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      toaster.say(asProblem(error).message)
    }
  }
  return {
    redact: (messageId) =>
      trying(async () => {
        const changed = await api.delete<OutputOf<'redactMessage'>>(`/messages/${messageId}`)
        dispatch({ type: 'message.taken', messageId, ...changed })
        toaster.say('Redacted. Its words are gone for everybody.')
      }),
    block: (id, visitorId, blocked) =>
      trying(async () => {
        await api.put(`/visitors/${visitorId}/block`, { blocked })
        toaster.say(blocked ? 'Blocked: nothing more is taken from this visitor.' : 'They can write again.')
        refresh(id)
      }),
    download: (id) =>
      trying(async () => {
        const thread = await api.get<OutputOf<'readThread'>>(`/conversations/${id}`)
        save(`${id}.json`, JSON.stringify(thread, null, 2))
      }),
  }
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
