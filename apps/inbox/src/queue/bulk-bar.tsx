import type { AgentId, Conversation } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { shownConversation } from '../state/selectors.ts'
import { snoozeMoments } from '../state/snooze-moments.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Bulk, runBulk } from './run-bulk.ts'

/** What can be done to the rows that are selected. Each goes through the rules of one: what may not is left. */
export function BulkBar() {
  const { inbox, screen } = useWorkspace()
  const { selected } = useStore(screen)
  const { agents } = useStore(inbox.store)
  const tag = useRef<HTMLInputElement>(null)
  if (selected.size === 0) return null
  const clear = () => screen.set((s) => ({ ...s, selected: new Set() }))
  const run = (bulk: Bulk) => {
    const rows = [...selected].flatMap((id) => shownConversation(inbox.store.get(), id) ?? [])
    clear()
    void runBulk(inbox, rows satisfies Conversation[], bulk)
  }
  const [, , tomorrow] = snoozeMoments(new Date())
  return (
    <div class="bulk" role="toolbar" aria-label={`${selected.size} selected`}>
      <b>{selected.size} selected</b>
      <Button onClick={() => run({ do: 'resolve' })}>Resolve</Button>
      <Button onClick={() => run({ do: 'snooze', until: tomorrow?.at ?? null })}>Snooze to tomorrow</Button>
      <select
        aria-label="Assign to"
        value=""
        onChange={(event) => {
          const agent = agents.find(({ id }) => id === event.currentTarget.value)
          if (agent) run({ do: 'assign', to: agent.id satisfies AgentId })
        }}
      >
        <option value="">Assign to…</option>
        {agents
          .filter(({ role }) => role !== 'viewer')
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = tag.current?.value.trim().toLowerCase()
          if (name) run({ do: 'tag', name })
        }}
      >
        <input ref={tag} type="text" aria-label="Tag them" placeholder="Tag" maxLength={40} />
      </form>
      <Button kind="quiet" icon={X} label="Clear the selection" onClick={clear} />
    </div>
  )
}
