import type { Priority } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { priorityWords } from '../state/names.ts'
import { shownConversation } from '../state/selectors.ts'
import { snoozeMoments } from '../state/snooze-moments.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Bulk, runBulk } from './run-bulk.ts'

/** What can be done to the rows that are selected. Each goes through the rules of one: what may not is left. */
export function BulkBar() {
  const { inbox, screen, rows } = useWorkspace()
  const { selected } = useStore(screen)
  const { agents } = useStore(inbox.store)
  const tag = useRef<HTMLInputElement>(null)
  if (selected.size === 0) return null
  const clear = () => screen.set((s) => ({ ...s, selected: new Set() }))
  const all = () => screen.set((s) => ({ ...s, selected: new Set(rows.current.map(({ id }) => id)) }))
  const run = (bulk: Bulk) => {
    const chosen = [...selected].flatMap((id) => shownConversation(inbox.store.get(), id) ?? [])
    clear()
    void runBulk(inbox, chosen, bulk)
  }
  const colleagues = agents.filter(({ role }) => role !== 'viewer')
  const priorities = Object.entries(priorityWords) as [Priority, string][]
  return (
    <div class="bulk" role="toolbar" aria-label={`${selected.size} selected`}>
      <b>{selected.size} selected</b>
      <Button kind="quiet" onClick={all}>
        All
      </Button>
      <Button kind="quiet" icon={X} label="Clear the selection" onClick={clear} />
      <Button onClick={() => run({ do: 'resolve' })}>Resolve</Button>
      <Choice
        label="Snooze"
        run={run}
        choices={[
          ...snoozeMoments(new Date()).map(
            ({ label, at }): BulkChoice => [label, { do: 'snooze', until: at }],
          ),
          ['They answer', { do: 'snooze', until: null }],
        ]}
      />
      <Choice
        label="Assign to"
        run={run}
        choices={[
          ...colleagues.map(({ id, name }): BulkChoice => [name, { do: 'assign', to: id }]),
          ['The queue', { do: 'assign', to: null }],
          ['The assistant', { do: 'return' }],
        ]}
      />
      <Choice
        label="Priority"
        run={run}
        choices={priorities.map(([priority, name]): BulkChoice => [name, { do: 'priority', priority }])}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = tag.current?.value.trim().toLowerCase()
          if (name) run({ do: 'tag', name })
        }}
      >
        <input ref={tag} type="text" aria-label="Tag them" placeholder="Tag" maxLength={40} />
      </form>
      <Button kind="quiet" onClick={() => run({ do: 'open' })}>
        Open again
      </Button>
    </div>
  )
}

type BulkChoice = [label: string, bulk: Bulk]

/** A list of which one choice is done at once. */
function Choice(props: { label: string; choices: BulkChoice[]; run: (bulk: Bulk) => void }) {
  const { label, choices, run } = props
  return (
    <select
      aria-label={label}
      value=""
      onChange={(event) => {
        const chosen = choices[Number(event.currentTarget.value)]
        if (chosen) run(chosen[1])
      }}
    >
      <option value="">{label}…</option>
      {choices.map(([name], at) => (
        <option key={name} value={at}>
          {name}
        </option>
      ))}
    </select>
  )
}
