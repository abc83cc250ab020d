import type { PolicyRule } from '@baton/contracts'
import { ChevronDown, GripVertical } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { priorityWords } from '../state/names.ts'
import { conditionWords, decisionWords } from './condition-words.ts'
import { RuleEditor, type RuleNames } from './rule-editor.tsx'

interface RuleRowProps {
  rule: PolicyRule
  /** Its place, from 0, of how many. */
  place: number
  of: number
  names: RuleNames
  isOpen: boolean
  mayChange: boolean
  toggle: () => void
  change: (change: Partial<PolicyRule>) => void
  moveTo: (place: number) => void
  /** Another rule was dropped on this one. */
  takeIn: (id: string) => void
  remove: () => void
}

const DRAGGED = 'application/x-baton-rule'

/** A row of the table: when, then. Its handle is dragged, or moved by the arrow keys. */
export function RuleRow(props: RuleRowProps) {
  const { rule, place, of, names, isOpen, mayChange, toggle, change, moveTo } = props
  const [isUnder, setUnder] = useState(false)
  return (
    <li
      class={`rule${rule.enabled ? '' : ' rule-off'}${isUnder ? ' rule-under' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(DRAGGED)) return
        event.preventDefault()
        setUnder(true)
      }}
      onDragLeave={() => setUnder(false)}
      onDrop={(event) => {
        event.preventDefault()
        setUnder(false)
        props.takeIn(event.dataTransfer?.getData(DRAGGED) ?? '')
      }}
    >
      <div class="rule-line">
        {mayChange && (
          <button
            type="button"
            class="rule-handle"
            draggable
            aria-label={`Move ${rule.name}: place ${place + 1} of ${of}, by arrow keys`}
            data-hint="Drag, or arrow keys"
            onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, rule.id)}
            onKeyDown={(event) => {
              const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
              if (!step) return
              event.preventDefault()
              moveTo(place + step)
            }}
          >
            <Icon of={GripVertical} />
          </button>
        )}
        <input
          type="checkbox"
          class="rule-switch"
          aria-label={`${rule.name} is on`}
          checked={rule.enabled}
          disabled={!mayChange}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
        <button
          type="button"
          class="rule-words"
          aria-expanded={isOpen}
          onClick={toggle}
          disabled={!mayChange}
        >
          <span class="rule-name">{rule.name}</span>
          <span class="rule-when">{whenWords(rule, names)}</span>
          <span class="rule-then">{thenWords(rule, names)}</span>
          {mayChange && <Icon of={ChevronDown} />}
        </button>
      </div>
      {isOpen && (
        <RuleEditor
          rule={rule}
          names={names}
          change={change}
          moveUp={place > 0 ? () => moveTo(place - 1) : null}
          moveDown={place < of - 1 ? () => moveTo(place + 1) : null}
          remove={props.remove}
        />
      )}
    </li>
  )
}

function whenWords({ when }: PolicyRule, { intents }: RuleNames): string {
  return `When the visitor ${when.map((one) => conditionWords(one, intents)).join(' and ')}`
}

function thenWords({ decision, teamId, priority }: PolicyRule, { teams }: RuleNames): string {
  const team = teamId && (teams.find(({ id }) => id === teamId)?.name ?? 'a removed team')
  const handsOver = decision === 'hand_over'
  return [
    decisionWords[decision],
    handsOver && team && `to ${team}`,
    handsOver && priority && `${priorityWords[priority].toLowerCase()} priority`,
  ]
    .filter(Boolean)
    .join(', ')
}
