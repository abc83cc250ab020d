import { ChevronDown, Search, X } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { keymap } from '../state/keymap.ts'
import { useStore } from '../state/store.ts'
import { type ViewId, viewOf } from '../state/views.ts'
import { useWorkspace } from '../state/workspace.ts'
import { SaveView } from './save-view.tsx'
import { ViewsColumn } from './views-column.tsx'

export interface ListHeadProps {
  view: ViewId
  withViews: boolean
  /** New rows that wait until the list may move. */
  arrived: number
  onLetIn: () => void
}

/** The name of the view, and the search. */
export function ListHead({ view, withViews, arrived, onLetIn }: ListHeadProps) {
  const { screen } = useWorkspace()
  const { filter } = useStore(screen)
  const field = useRef<HTMLInputElement>(null)
  const setFilter = (text: string) => screen.set((s) => ({ ...s, filter: text }))
  return (
    <header class="list-head">
      {withViews ? <ViewsMenu view={view} /> : <h1 class="list-title">{viewOf(view).label}</h1>}
      {arrived > 0 && (
        <button type="button" class="list-arrived" onClick={onLetIn}>
          {arrived} new
        </button>
      )}
      <label class="list-filter" data-hint="Search all conversations" data-keys={keymap.filter[0]}>
        <Icon of={Search} size={14} />
        <span class="visually-hidden">Search all conversations</span>
        <input
          ref={field}
          id="list-filter"
          type="text"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault()
              document.getElementById('list')?.focus()
            }
          }}
        />
      </label>
      {filter && <SaveView typed={filter} />}
      {filter && (
        <Button
          kind="quiet"
          icon={X}
          label="Clear the search"
          onClick={() => {
            setFilter('')
            field.current?.focus()
          }}
        />
      )}
    </header>
  )
}

/** The views, where there is no room for their column. */
function ViewsMenu({ view }: { view: ViewId }) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <h1 class="list-title">
      <button
        ref={anchor}
        type="button"
        class="button button-quiet views-menu-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {viewOf(view).label}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && anchor.current && (
        <Popover anchor={anchor.current} label="Views" class="views-popover" onClose={() => setOpen(false)}>
          <ViewsColumn onChosen={() => setOpen(false)} />
        </Popover>
      )}
    </h1>
  )
}
