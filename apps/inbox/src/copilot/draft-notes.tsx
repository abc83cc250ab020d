import type { Conversation } from '@baton/contracts'
import { useWorkspace } from '../state/workspace.ts'
import { internalIn, takeBack } from './take-up.ts'

/** Under a draft of the copilot's: what the visitor may not know, and the way back to one's own words. */
export function DraftNotes({ conversationId }: { conversationId: Conversation['id'] }) {
  const { drafts } = useWorkspace().inbox
  const { taken = [] } = drafts.read(conversationId)
  const last = taken.at(-1)
  if (!last) return null
  const internal = internalIn(taken)
  return (
    <div class="draft-notes">
      {internal.length > 0 && (
        <p class="draft-internal" role="status">
          Rests on what visitors cannot read: {internal.join(', ')}. Send only what they may know.
        </p>
      )}
      {last.before !== '' && (
        <button type="button" class="draft-back" onClick={() => takeBack(drafts, conversationId)}>
          {last.kind === 'translate' ? 'Back to my language' : 'Back to my words'}
        </button>
      )}
    </div>
  )
}
