import type { Citation } from '@baton/contracts'
import { fill } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'
import type { Opened } from './thread.tsx'

interface ChipProps {
  ui: ThreadUi
  citation: Citation
  opened: Opened | null
  open: (opened: Opened | null) => void
}

/** The number of a citation; opens what it points to. */
export function Chip({ ui, citation, opened, open }: ChipProps) {
  const isOpen = opened?.citation === citation
  return (
    <button
      type="button"
      class="chip"
      aria-label={fill(ui.words.source, { n: citation.n, title: citation.title })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) => open(isOpen ? null : { citation, chip: event.currentTarget })}
    >
      {citation.n}
    </button>
  )
}
