import type { MacroStep } from '@baton/contracts'

export type StepKind = MacroStep['do']

export const stepWords: Record<StepKind, string> = {
  reply: 'Reply',
  note: 'Leave a note',
  tag: 'Add the tag',
  priority: 'Set the priority',
  assign: 'Give it to',
  team: 'Pass it to the team',
  snooze: 'Snooze',
  return: 'Return it to the assistant',
  resolve: 'Resolve',
}

/** What gives the conversation away, puts it off or ends it stands last. */
export const lastSteps: readonly StepKind[] = ['team', 'snooze', 'return', 'resolve']

/** "Reply, add the tag returns, resolve" */
export function stepsInWords(steps: readonly MacroStep[]): string {
  const words = steps.map((step) =>
    step.do === 'tag' ? `add the tag ${step.name}` : lower(stepWords[step.do]),
  )
  const [first = '', ...others] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

const HOUR = 60
const DAY = 24 * HOUR

/** By their minutes; `answer` is until the visitor writes. */
export const snoozeTimes = {
  answer: 'Until they answer',
  [HOUR]: 'For an hour',
  [4 * HOUR]: 'For four hours',
  [DAY]: 'For a day',
  [3 * DAY]: 'For three days',
  [7 * DAY]: 'For a week',
} as const
