import type { Intent } from '@baton/contracts'
import { ArrowLeft, Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { RemoveDialog } from '../knowledge/remove-dialog.tsx'
import { useWorkspace } from '../state/workspace.ts'
import type { TeamRead } from '../team/use-team.ts'
import { actionInWords } from './action-words.ts'
import { ExampleList } from './example-list.tsx'
import type { IntentsHandle } from './use-intents.ts'

interface IntentViewProps {
  intent: Intent
  teams: TeamRead['teams']
  handle: IntentsHandle
  onBack: (() => void) | undefined
  onEdit: () => void
  onRemoved: () => void
}

/** One intent: what it is about, what is done about it, and the examples that it is learnt from. */
export function IntentView({ intent, teams, handle, onBack, onEdit, onRemoved }: IntentViewProps) {
  const { inbox } = useWorkspace()
  const [removing, setRemoving] = useState(false)
  const { id, name, description, action } = intent
  const remove = async () => {
    await inbox.api.delete(`/intents/${id}`)
    onRemoved()
    await handle.change(async () => {}, `Removed: ${name}`)
  }
  return (
    <article class="article">
      <header class="article-head intent-head">
        {onBack && <Button kind="quiet" icon={ArrowLeft} label="Back to the intents" onClick={onBack} />}
        {handle.mayChange && (
          <>
            <Button icon={Pencil} label="Edit this intent" onClick={onEdit}>
              Edit
            </Button>
            <Button kind="quiet" icon={Trash2} label="Remove this intent" onClick={() => setRemoving(true)} />
          </>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="article-body" tabIndex={0} aria-label={name}>
        <h2 dir="auto">{name}</h2>
        {description && (
          <p class="intent-description" dir="auto">
            {description}
          </p>
        )}
        <p class="intent-action">{actionInWords(action, teams)}</p>
        <ExampleList intent={intent} handle={handle} />
      </section>
      {removing && (
        <RemoveDialog what={name} onClose={() => setRemoving(false)} onRemove={remove}>
          Its examples go with it, and visitors who ask for it are answered as if it had never been. What was
          recognised as it stays readable.
        </RemoveDialog>
      )}
    </article>
  )
}
