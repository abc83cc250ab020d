import type { Question, SiteIntent } from '../assistant.ts'
import { gather } from '../intents/gather.ts'

/** What an intent's flow asks for and nobody has named. */
export interface MissingFact {
  intent: string
  /** What it is called. */
  fact: string
  /** The site's own question for it. */
  question: string
}

/** The first fact that the intent of a question needs and the conversation does not have; null where there is none. */
export function missingFact(question: Question, intents: SiteIntent[], known: string[]): MissingFact | null {
  const wanted = question.signals?.intent?.value
  const intent = intents.find(({ id }) => id === wanted)
  if (intent?.action.do !== 'flow') return null
  const { steps } = intent.action
  const { values } = gather(question, intent.id, steps)
  const step = steps.find(({ name }, at) => values[at] === null && !known.includes(name))
  return step ? { intent: intent.name, fact: step.name, question: step.question } : null
}
