import type { IntentId, PolicyCondition, PolicyRule, Priority, Team, TeamId } from '@baton/contracts'
import { ArrowDown, ArrowUp, Plus, Trash2, X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/select.tsx'
import { priorityWords } from '../state/names.ts'
import { ConditionFields } from './condition-fields.tsx'
import { beginnings, type ConditionKind, decisionWords, kindWords } from './condition-words.ts'

export interface RuleNames {
  intents: Map<IntentId, string>
  teams: Team[]
}

interface RuleEditorProps {
  rule: PolicyRule
  names: RuleNames
  change: (change: Partial<PolicyRule>) => void
  /** Null at the edge of the table. */
  moveUp: (() => void) | null
  moveDown: (() => void) | null
  remove: () => void
}

const MOST_CONDITIONS = 8

/** One rule in words: its name, its conditions, what follows. */
export function RuleEditor({ rule, names, change, moveUp, moveDown, remove }: RuleEditorProps) {
  const { when } = rule
  return (
    <div class="rule-editor">
      <label class="field">
        Name
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          value={rule.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      {when.map((condition, n) => (
        <ConditionEditor
          // A condition has nothing but its place to be told by.
          key={`${n} ${condition.on}`}
          label={n === 0 ? 'When the visitor’s turn shows' : 'and'}
          condition={condition}
          intentNames={names.intents}
          change={(changed) => change({ when: when.with(n, changed) })}
          remove={when.length > 1 ? () => change({ when: when.toSpliced(n, 1) }) : null}
        />
      ))}
      {when.length < MOST_CONDITIONS && (
        <div>
          <Button
            kind="quiet"
            icon={Plus}
            onClick={() => change({ when: [...when, beginnings.failed_answers] })}
          >
            And another condition
          </Button>
        </div>
      )}
      <ThenFields rule={rule} teams={names.teams} change={change} />
      <div class="rule-moves">
        <Button icon={ArrowUp} disabled={!moveUp} onClick={() => moveUp?.()}>
          Up
        </Button>
        <Button icon={ArrowDown} disabled={!moveDown} onClick={() => moveDown?.()}>
          Down
        </Button>
        <Button kind="danger" icon={Trash2} onClick={remove}>
          Remove this rule
        </Button>
      </div>
    </div>
  )
}

interface ConditionEditorProps {
  label: string
  condition: PolicyCondition
  intentNames: RuleNames['intents']
  change: (condition: PolicyCondition) => void
  remove: (() => void) | null
}

function ConditionEditor({ label, condition, intentNames, change, remove }: ConditionEditorProps) {
  return (
    <div class="rule-condition">
      <Select<ConditionKind>
        label={label}
        names={kindWords}
        value={condition.on}
        onChange={(kind) => change(beginnings[kind])}
      />
      <ConditionFields condition={condition} intentNames={intentNames} change={change} />
      {remove && (
        <Button kind="quiet" icon={X} label={`Remove: ${kindWords[condition.on]}`} onClick={remove} />
      )}
    </div>
  )
}

const NONE = 'none'

function ThenFields({ rule, teams, change }: Pick<RuleEditorProps, 'rule' | 'change'> & { teams: Team[] }) {
  const teamNames = { [NONE]: 'As usual', ...Object.fromEntries(teams.map(({ id, name }) => [id, name])) }
  const handsOver = rule.decision === 'hand_over'
  return (
    <>
      <div class="rule-condition">
        <Select
          label="then"
          names={decisionWords}
          value={rule.decision}
          onChange={(decision) => change({ decision })}
        />
        {handsOver && (
          <>
            <Select
              label="to the team"
              names={teamNames}
              value={rule.teamId ?? NONE}
              onChange={(value) => change({ teamId: value === NONE ? null : (value as TeamId) })}
            />
            <Select<Priority | typeof NONE>
              label="with priority"
              names={{ [NONE]: 'As it is', ...priorityWords }}
              value={rule.priority ?? NONE}
              onChange={(value) => change({ priority: value === NONE ? null : value })}
            />
          </>
        )}
      </div>
      {rule.decision !== 'answer' && (
        <label class="field">
          In these words
          <textarea
            rows={2}
            maxLength={500}
            placeholder="Empty: the usual words, in the visitor’s language"
            value={rule.wording}
            onInput={(event) => change({ wording: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  )
}
