import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { asProblem } from '../state/problem.ts'

/** Asks once before something goes that cannot be brought back from here. */
export function RemoveDialog({
  what,
  children,
  onClose,
  onRemove,
}: {
  what: string
  /** What goes with it. */
  children: ComponentChildren
  onClose: () => void
  onRemove: () => Promise<void>
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      await onRemove()
      onClose()
    } catch (error) {
      setProblem(asProblem(error).message)
      setBusy(false)
    }
  }
  return (
    <Dialog label={`Remove ${what}`} class="ask" onClose={onClose}>
      <h2>Remove “{what}”?</h2>
      <p>{children}</p>
      <ProblemLine problem={problem} />
      <div class="ask-buttons">
        <Button kind="quiet" onClick={onClose}>
          Keep
        </Button>
        <Button kind="danger" disabled={busy} onClick={() => void remove()}>
          Remove
        </Button>
      </div>
    </Dialog>
  )
}
