import { BookmarkPlus } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { parseQuery } from '../state/search-query.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Keeps the filters that are typed as a view for everybody. Words are no part of a view. */
export function SaveView({ typed }: { typed: string }) {
  const { inbox } = useWorkspace()
  const { me, agents } = useStore(inbox.store)
  const anchor = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const { intents } = useStore(inbox.signals.store)
  const { teams } = useStore(inbox.kit.store)
  const { filter } = parseQuery(typed, { me, agents, intents, teams })
  if (Object.keys(filter).length === 0 || inbox.role === 'viewer') return null
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="button button-quiet button-icon"
        aria-label="Save as a view"
        aria-expanded={open}
        data-hint="Save as a view"
        onClick={() => setOpen(!open)}
      >
        <Icon of={BookmarkPlus} />
      </button>
      {open && anchor.current && (
        <Popover anchor={anchor.current} label="Save as a view" class="menu" onClose={() => setOpen(false)}>
          <form
            class="menu-form"
            onSubmit={(event) => {
              event.preventDefault()
              const name = field.current?.value.trim()
              if (name) inbox.kit.saveView(name, filter)
              setOpen(false)
            }}
          >
            <input
              ref={field}
              type="text"
              aria-label="Name of the view"
              placeholder="Name"
              maxLength={60}
              data-autofocus
            />
            <Button kind="primary" type="submit">
              Save
            </Button>
          </form>
        </Popover>
      )}
    </>
  )
}
