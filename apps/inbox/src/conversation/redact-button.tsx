import type { Message } from '@baton/contracts'
import { Eraser } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { useWorkspace } from '../state/workspace.ts'

/** Takes a message's words away, after asking once: there is no way back. */
export function RedactButton({ message }: { message: Message }) {
  const { inbox } = useWorkspace()
  const [asking, setAsking] = useState(false)
  if (inbox.role === 'viewer') return null
  return (
    <>
      <span class="message-tools">
        <Button kind="quiet" icon={Eraser} label="Redact this message" onClick={() => setAsking(true)} />
      </span>
      {asking && (
        <Dialog label="Redact this message" class="confirm" onClose={() => setAsking(false)}>
          <h2>Redact this message?</h2>
          <p>
            Its words go for everybody: here, on the visitor’s page, in the search and in the handoff’s
            summary. This cannot be undone.
          </p>
          <p class="confirm-actions">
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button
              kind="danger"
              onClick={() => {
                setAsking(false)
                void inbox.moderation.redact(message.id)
              }}
            >
              Redact
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}
