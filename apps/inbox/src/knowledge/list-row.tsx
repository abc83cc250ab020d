import type { ComponentChildren } from 'preact'

interface ListRowProps {
  title: string
  selected: boolean
  onSelect: () => void
  /** What stands behind the title. */
  children: ComponentChildren
}

/** A row of the list beside a pane, in which it opens. */
export function ListRow({ title, selected, onSelect, children }: ListRowProps) {
  return (
    <li>
      <button
        type="button"
        class="article-row"
        aria-current={selected ? 'true' : undefined}
        onClick={onSelect}
      >
        <span class="article-row-title" dir="auto">
          {title}
        </span>
        {children}
      </button>
    </li>
  )
}
