import type { Layout } from '../shell/use-layout.ts'
import type { IntentPlace } from '../state/route.ts'
import { useTeam } from '../team/use-team.ts'
import { IntentEditor } from './intent-editor.tsx'
import { IntentList } from './intent-list.tsx'
import { IntentView } from './intent-view.tsx'
import { StarterSets } from './starter-sets.tsx'
import type { IntentsHandle } from './use-intents.ts'

export interface ListRoomProps {
  route: IntentPlace
  layout: Layout
  handle: IntentsHandle
  go: (place: Partial<IntentPlace>) => void
}

/** The intents by name, and the one that is open, read or written. */
export function ListRoom({ route: { intentId, editing }, layout, handle, go }: ListRoomProps) {
  const teams = useTeam().read?.teams ?? []
  const phone = layout === 'phone'
  const isOpen = intentId !== null || editing
  const { read } = handle
  if (!read) return null
  const open = read.intents.find(({ id }) => id === intentId) ?? null
  const start = <StarterSets read={read} handle={handle} onMap={() => go({ room: 'volume' })} />
  return (
    <div class={`articles${phone ? ' articles-phone' : ''}`}>
      {(!phone || !isOpen) && (
        <IntentList read={read} selectedId={intentId} onSelect={(id) => go({ intentId: id })}>
          {phone && start}
        </IntentList>
      )}
      {(!phone || isOpen) && (
        <section class="article-pane" aria-label="Intent">
          {editing && (intentId === null || open) && (
            <IntentEditor
              key={intentId ?? ''}
              intent={open}
              teams={teams}
              handle={handle}
              onDone={(id) => go({ intentId: id })}
            />
          )}
          {!editing && open && (
            <IntentView
              key={open.id}
              intent={open}
              teams={teams}
              handle={handle}
              onBack={phone ? () => go({}) : undefined}
              onEdit={() => go({ intentId: open.id, editing: true })}
              onRemoved={() => go({})}
            />
          )}
          {intentId !== null && !open && <p class="knowledge-problem">This intent is gone.</p>}
          {!isOpen && <div class="room">{start}</div>}
        </section>
      )}
    </div>
  )
}
