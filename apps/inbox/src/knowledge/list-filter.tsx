import { Search } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'
import { keymap } from '../state/keymap.ts'

interface ListFilterProps {
  /** For a screen reader. */
  label: string
  placeholder: string
  text: string
  onText: (text: string) => void
}

/** Narrows the list below it, letter by letter. `/` leads here. */
export function ListFilter({ label, placeholder, text, onText }: ListFilterProps) {
  return (
    <label class="article-filter-text" data-hint="Filter" data-keys={keymap.filter[0]}>
      <Icon of={Search} size={14} />
      <span class="visually-hidden">{label}</span>
      <input
        id="list-filter"
        type="text"
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  )
}
