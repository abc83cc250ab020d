import type { IntentAction, TeamId } from '@baton/contracts'
import { TextField } from '../controls/text-field.tsx'
import type { TeamRead } from '../team/use-team.ts'
import type { ActionDraft } from './action-draft.ts'
import { actionHelp, actionNames } from './action-words.ts'
import { FlowSteps } from './flow-steps.tsx'

interface ActionEditorProps {
  draft: ActionDraft
  teams: TeamRead['teams']
  onChange: (change: Partial<ActionDraft>) => void
}

const kinds = Object.keys(actionNames) as IntentAction['do'][]

/** What is done about an intent: one of five, and what that one needs. */
export function ActionEditor({ draft, teams, onChange }: ActionEditorProps) {
  const team = <TeamField teams={teams} teamId={draft.teamId} onChange={(teamId) => onChange({ teamId })} />
  return (
    <fieldset class="action">
      <legend>What to do</legend>
      {kinds.map((kind) => (
        <div key={kind}>
          <label class="action-kind">
            <input
              type="radio"
              name="action"
              checked={draft.do === kind}
              onChange={() => onChange({ do: kind })}
            />
            <span>{actionNames[kind]}</span>
            <span class="action-help">{actionHelp[kind]}</span>
          </label>
          {draft.do === kind && kind !== 'answer' && kind !== 'never_automate' && (
            <div class="action-part">
              {kind === 'ask' && <AskFields draft={draft} onChange={onChange} />}
              {kind === 'flow' && <FlowFields draft={draft} onChange={onChange} />}
              {(kind === 'team' || (kind === 'flow' && draft.ends === 'person')) && team}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  )
}

function AskFields({ draft, onChange }: Omit<ActionEditorProps, 'teams'>) {
  return (
    <>
      <TextField
        label="Question"
        required
        most={300}
        placeholder="Is it damaged, or do you not like it?"
        text={draft.question}
        onText={(question) => onChange({ question })}
      />
      <fieldset class="choice-fields">
        <legend>Answers to tap, two or three</legend>
        {draft.choices.map((choice, at) => (
          <input
            key={at}
            type="text"
            required={at < 2}
            maxLength={80}
            dir="auto"
            autocomplete="off"
            aria-label={`Answer ${at + 1}`}
            value={choice}
            onInput={(event) => onChange({ choices: draft.choices.with(at, event.currentTarget.value) })}
          />
        ))}
      </fieldset>
    </>
  )
}

const ends = { answer: 'Answer from the knowledge', person: 'Pass on with what was found' } as const

function FlowFields({ draft, onChange }: Omit<ActionEditorProps, 'teams'>) {
  return (
    <>
      <FlowSteps steps={draft.steps} onChange={(steps) => onChange({ steps })} />
      <fieldset class="choices">
        <legend>Then</legend>
        {(['answer', 'person'] as const).map((end) => (
          <label key={end}>
            <input
              type="radio"
              name="ends"
              checked={draft.ends === end}
              onChange={() => onChange({ ends: end })}
            />
            {ends[end]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface TeamFieldProps {
  teams: TeamRead['teams']
  teamId: TeamId | null
  onChange: (id: TeamId | null) => void
}

function TeamField({ teams, teamId, onChange }: TeamFieldProps) {
  return (
    <label class="field team-field">
      Team
      <select
        value={teamId ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange(teams.find(({ id }) => id === value)?.id ?? null)
        }}
      >
        <option value="">Whoever is free</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
