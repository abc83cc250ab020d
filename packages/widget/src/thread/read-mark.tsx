import type { ConversationState } from '@baton/client'
import type { MessageId } from '@baton/contracts'
import type { ThreadUi } from '../ui.ts'
import { isWithPeople } from './with-people.ts'

/** The newest of the visitor's messages that a person has read, while one is asked for or answers. */
export function newestRead(state: ConversationState): MessageId | undefined {
  const upTo = isWithPeople(state) && state.conversation?.readUpTo
  // Ids grow with time. The one that was read may have been taken back since.
  return upTo
    ? state.messages.findLast(({ id, author }) => author.kind === 'visitor' && id <= upTo)?.id
    : undefined
}

/** "Read", and on hover when. */
export function ReadMark({
  ui: { words, tag },
  state: { conversation },
}: {
  ui: ThreadUi
  state: ConversationState
}) {
  return (
    <p
      class="state read"
      // The first date that is put in words takes the browser long, and nobody may ever want to know.
      onPointerEnter={({ currentTarget }) => {
        if (conversation?.readAt) currentTarget.title = new Date(conversation.readAt).toLocaleString(tag)
      }}
    >
      {words.read}
    </p>
  )
}
