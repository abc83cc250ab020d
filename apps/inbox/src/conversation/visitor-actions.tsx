import type { Conversation, Visitor } from '@baton/contracts'
import { Ban, Download } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { EraseButton } from './erase-button.tsx'

/** Export, block and erase: seldom needed, and never by accident. */
export function VisitorActions({ conversation, visitor }: { conversation: Conversation; visitor: Visitor }) {
  const { inbox } = useWorkspace()
  const blocked = visitor.blockedAt !== null
  return (
    <p class="visitor-actions">
      <Button kind="quiet" icon={Download} onClick={() => void inbox.moderation.download(conversation.id)}>
        Export
      </Button>
      {inbox.role !== 'viewer' && (
        <Button
          kind="quiet"
          icon={Ban}
          hint={blocked ? 'They may write again' : 'Nothing more is taken from this visitor'}
          onClick={() => void inbox.moderation.block(conversation.id, visitor.id, !blocked)}
        >
          {blocked ? 'Unblock' : 'Block'}
        </Button>
      )}
      <EraseButton visitor={visitor} />
    </p>
  )
}
