import type { Visitor } from '@baton/contracts'
import { UserX } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { useWorkspace } from '../state/workspace.ts'

/** Erases a visitor, after asking once: there is no way back. Owners and admins only. */
export function EraseButton({ visitor }: { visitor: Visitor }) {
  const { inbox } = useWorkspace()
  const [asking, setAsking] = useState(false)
  if (inbox.role !== 'owner' && inbox.role !== 'admin') return null
  return (
    <>
      <Button kind="quiet" icon={UserX} onClick={() => setAsking(true)}>
        Erase
      </Button>
      {asking && (
        <Dialog label="Erase this visitor" class="confirm" onClose={() => setAsking(false)}>
          <h2>Erase this visitor?</h2>
          <p>
            All their conversations go, with every message, file, rating and note, and what was learnt from
            them. You get a receipt. This cannot be undone.
          </p>
          <p class="confirm-actions">
            <Button onClick={() => setAsking(false)}>Keep them</Button>
            <Button
              kind="danger"
              onClick={() => {
                setAsking(false)
                void inbox.moderation.erase(visitor.id)
              }}
            >
              Erase
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}
