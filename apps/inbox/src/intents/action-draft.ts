import type { FlowStep, IntentAction, TeamId } from '@baton/contracts'

/** An action while it is written: what belongs to another kind stays, in case one goes back to it. */
export interface ActionDraft {
  do: IntentAction['do']
  question: string
  /** Always three fields; those that are empty do not count. */
  choices: string[]
  steps: FlowStep[]
  ends: 'answer' | 'person'
  teamId: TeamId | null
}

export const EMPTY_STEP: FlowStep = { name: '', wants: 'text', question: '' }
export const MOST_STEPS = 6
const CHOICES = 3

const EMPTY: ActionDraft = {
  do: 'answer',
  question: '',
  choices: Array(CHOICES).fill(''),
  steps: [EMPTY_STEP],
  ends: 'person',
  teamId: null,
}

export function draftOf(action: IntentAction | null): ActionDraft {
  switch (action?.do) {
    case 'ask': {
      const choices = EMPTY.choices.map((_, at) => action.choices[at] ?? '')
      return { ...EMPTY, ...action, choices }
    }
    case 'flow':
    case 'team':
    case 'never_automate':
      return { ...EMPTY, ...action }
    default:
      return EMPTY
  }
}

export function actionOf({ do: kind, question, choices, steps, ends, teamId }: ActionDraft): IntentAction {
  switch (kind) {
    case 'ask':
      return { do: kind, question, choices: choices.map((one) => one.trim()).filter(Boolean) }
    case 'flow':
      return { do: kind, steps, ends, teamId: ends === 'person' ? teamId : null }
    case 'team':
      return { do: kind, teamId }
    default:
      return { do: kind }
  }
}

/** The same list with one item put elsewhere. */
export function moved<Item>(list: Item[], from: number, to: number): Item[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}
