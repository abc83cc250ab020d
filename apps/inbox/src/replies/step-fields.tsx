import type { AgentId, MacroStep, Team } from '@baton/contracts'
import { Select } from '../controls/select.tsx'
import { priorityWords } from '../state/names.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { lastSteps, type StepKind, snoozeTimes, stepWords } from './macro-words.ts'

interface StepFieldsProps {
  step: MacroStep
  isLast: boolean
  teams: Team[]
  change: (step: MacroStep) => void
}

/** What a step does, and with what. */
export function StepFields(props: StepFieldsProps) {
  const { step, isLast, teams, change } = props
  const [firstTeam] = teams
  const beginnings: Partial<Record<StepKind, MacroStep>> = {
    reply: { do: 'reply', text: '' },
    note: { do: 'note', text: '' },
    tag: { do: 'tag', name: '' },
    priority: { do: 'priority', priority: 'high' },
    assign: { do: 'assign', to: 'me' },
    ...(firstTeam ? { team: { do: 'team', teamId: firstTeam.id } } : {}),
    snooze: { do: 'snooze', minutes: null },
    return: { do: 'return' },
    resolve: { do: 'resolve' },
  }
  const kinds = (Object.keys(stepWords) as StepKind[]).filter(
    (kind) => kind === step.do || (beginnings[kind] && (isLast || !lastSteps.includes(kind))),
  )
  return (
    <>
      <Select<string>
        label="Step"
        names={Object.fromEntries(kinds.map((kind) => [kind, stepWords[kind]]))}
        value={step.do}
        onChange={(kind) => change(beginnings[kind as StepKind] ?? step)}
      />
      <StepValue {...props} />
    </>
  )
}

function StepValue({ step, teams, change }: StepFieldsProps) {
  const { inbox } = useWorkspace()
  const agents = useSelected(inbox.store, (state) => state.agents)
  switch (step.do) {
    case 'reply':
    case 'note':
      return (
        <label class="field macro-text">
          {step.do === 'reply' ? 'Words for the visitor' : 'Words for colleagues'}
          <textarea
            rows={2}
            required
            maxLength={4000}
            dir="auto"
            value={step.text}
            onInput={(event) => change({ ...step, text: event.currentTarget.value })}
          />
        </label>
      )
    case 'tag':
      return (
        <label class="field">
          Tag
          <input
            type="text"
            required
            maxLength={40}
            dir="auto"
            autocomplete="off"
            value={step.name}
            onInput={(event) => change({ ...step, name: event.currentTarget.value })}
          />
        </label>
      )
    case 'priority':
      return (
        <Select
          label="Priority"
          names={priorityWords}
          value={step.priority}
          onChange={(priority) => change({ ...step, priority })}
        />
      )
    case 'assign': {
      const names = agents.flatMap(({ id, name, role }) => (role === 'viewer' ? [] : [[id, name]]))
      return (
        <Select<string>
          label="Whom"
          names={{ me: 'Who runs it', ...Object.fromEntries(names) }}
          value={step.to}
          onChange={(to) => change({ ...step, to: to as AgentId | 'me' })}
        />
      )
    }
    case 'team':
      return (
        <Select<string>
          label="Team"
          names={Object.fromEntries(teams.map(({ id, name }) => [id, name]))}
          value={step.teamId}
          onChange={(id) =>
            change({ ...step, teamId: teams.find((team) => team.id === id)?.id ?? step.teamId })
          }
        />
      )
    case 'snooze':
      return (
        <Select<string>
          label="How long"
          names={snoozeTimes}
          value={String(step.minutes ?? 'answer')}
          onChange={(time) => change({ ...step, minutes: time === 'answer' ? null : Number(time) })}
        />
      )
    case 'return':
    case 'resolve':
      return null
  }
}
