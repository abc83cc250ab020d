import type { Conversation } from '@baton/contracts'
import { visitorName } from '../state/names.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { typingInWords } from './typing-words.ts'

/** Who types now, between messages and composer. The line is always there, so that nothing moves and it is read out. */
export function TypingLine({ conversation }: { conversation: Conversation }) {
  const { inbox } = useWorkspace()
  const typists = useSelected(inbox.typing.store, (all) => all.get(conversation.id))
  return (
    <p class="typing-line" role="status">
      {typists && typingInWords(typists, visitorName(conversation))}
    </p>
  )
}
