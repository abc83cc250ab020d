import type { Intent, IntentId, OutputOf } from '@baton/contracts'
import { TriangleAlert } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { ListFilter } from '../knowledge/list-filter.tsx'
import { ListRow } from '../knowledge/list-row.tsx'
import { actionNames } from './action-words.ts'
import { counted } from './share-words.ts'
import { TrainingLine } from './training-line.tsx'

/** With fewer, an intent is hardly told from others. */
export const FEW_EXAMPLES = 5

interface IntentListProps {
  read: OutputOf<'listIntents'>
  selectedId: IntentId | null
  onSelect: (id: IntentId) => void
  children?: ComponentChildren
}

/** The intents by name, with what is done about each and how many examples it has. */
export function IntentList({ read, selectedId, onSelect, children }: IntentListProps) {
  const [filter, setFilter] = useState('')
  const wanted = filter.trim().toLowerCase()
  const shown = read.intents.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(wanted),
  )
  return (
    <nav class="article-list" aria-label="All intents">
      <div class="intent-filter">
        <ListFilter label="Filter intents" placeholder="Filter" text={filter} onText={setFilter} />
      </div>
      <TrainingLine training={read.training} />
      <ul class="article-rows" id="list">
        {shown.map((intent) => (
          <IntentRow
            key={intent.id}
            intent={intent}
            selected={intent.id === selectedId}
            onSelect={onSelect}
          />
        ))}
        {read.intents.length > 0 && shown.length === 0 && <li class="empty">No intent fits.</li>}
        {children && <li>{children}</li>}
      </ul>
    </nav>
  )
}

interface IntentRowProps {
  intent: Intent
  selected: boolean
  onSelect: (id: IntentId) => void
}

function IntentRow({ intent: { id, name, action, examples }, selected, onSelect }: IntentRowProps) {
  return (
    <ListRow title={name} selected={selected} onSelect={() => onSelect(id)}>
      {action.do !== 'answer' && <span class="intent-row-action">{actionNames[action.do]}</span>}
      {examples < FEW_EXAMPLES && (
        <span class="article-mark-warning" title="Few examples: it is hardly told from others">
          <Icon of={TriangleAlert} size={14} />
          <span class="visually-hidden">Few examples</span>
        </span>
      )}
      <span class="intent-row-count" title={counted(examples, 'example')}>
        {examples}
        <span class="visually-hidden"> examples</span>
      </span>
    </ListRow>
  )
}
