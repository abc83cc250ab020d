import type { FlowStep, IntentAction, TeamId } from '@baton/contracts'

type Team = { id: TeamId; name: string }

/** What an action is called where there is room for a word or two. */
export const actionNames: Record<IntentAction['do'], string> = {
  answer: 'Answer',
  ask: 'Ask back',
  flow: 'Ask step by step',
  team: 'To a team',
  never_automate: 'A person answers',
}

/** What each does, for who chooses. */
export const actionHelp: Record<IntentAction['do'], string> = {
  answer: 'From the knowledge, with a quote.',
  ask: 'One question with answers to tap.',
  flow: 'Ask for what is missing, one thing at a time, then answer or pass on.',
  team: 'Pass it to a team with the reason.',
  never_automate: 'The assistant does not try: a person is asked at once.',
}

export const wantedNames: Record<FlowStep['wants'], string> = {
  order_number: 'Order number',
  email: 'E-mail address',
  phone: 'Phone number',
  amount: 'Amount',
  date: 'Date',
  url: 'Link',
  product: 'Product',
  text: 'Any text',
}

/** An action in one sentence. */
export function actionInWords(action: IntentAction, teams: Team[]): string {
  const team = (id: TeamId | null) => teams.find((one) => one.id === id)?.name ?? 'whoever is free'
  switch (action.do) {
    case 'answer':
      return 'The assistant answers from the knowledge.'
    case 'ask':
      return `The assistant asks “${action.question}” with ${action.choices.map((one) => `“${one}”`).join(', ')}.`
    case 'flow': {
      const steps = action.steps.map(({ name }) => name).join(', ')
      const end = action.ends === 'answer' ? 'answers' : `passes it to ${team(action.teamId)}`
      return `The assistant asks for ${steps}, then ${end}.`
    }
    case 'team':
      return `The conversation goes to ${team(action.teamId)}.`
    case 'never_automate':
      return 'A person answers; the assistant does not try.'
  }
}
