import type { FlowStep, Form, IntentAction, TeamId } from '@baton/contracts'
import type { Told } from '../answer.ts'
import type { HandoffWish, Question, SiteIntent, TurnSignals } from '../assistant.ts'
import { phrasesFor } from '../phrases.ts'
import type { Understood } from '../understand.ts'
import { buttonLabels } from './button-labels.ts'
import { gather } from './gather.ts'
import { intentPhrasesFor } from './phrases.ts'
import { isUnclearReply, leavesQuestion } from './unclear-reply.ts'

/** What follows from the intent of a question. */
export interface IntentAct {
  /** Stands in the place of an answer; null where there is to be one. */
  reply: Told | null
  /** What is then to be answered: the question itself, or the one that a flow began with. */
  text: string
  /** Whom its conversations go to; null: everybody. */
  teamId: TeamId | null
}

/** A step that was asked for so often in vain is left to a person. */
const TRIES = 2

/**
 * What the site does for the intent of a question. It is answered as without one where it is out of scope, where the
 * intent is gone, and where the site simply answers it.
 */
export function actOnIntent(question: Question, { language }: Understood, intents: SiteIntent[]): IntentAct {
  const understood = question.signals?.intent
  const answered = { reply: null, text: question.text, teamId: null }
  if (isLeaving(question, intents)) {
    const { acknowledgement } = phrasesFor(language, question.language)
    return { ...answered, reply: plain(acknowledgement, 'the flow was left') }
  }
  if (!understood || understood.value === null) return answered
  const tied = understood.nearTies.flatMap((id) => intents.find((intent) => intent.id === id) ?? [])
  const last = question.history.findLast(({ author }) => author === 'assistant')
  const speak: Speak = { languages: [language, question.language], last: last?.text ?? '' }
  if (tied.length > 1 && !speak.last.endsWith(whichOne(speak)))
    return { ...answered, reply: askWhich(tied, speak) }
  const intent = intents.find(({ id }) => id === understood.value)
  if (!intent) return answered
  const { action } = intent
  const teamId = action.do === 'team' || action.do === 'flow' ? action.teamId : null
  return { ...answered, teamId, ...actOn(intent, { question, understood, speak }) }
}

function isLeaving({ text, history }: Question, intents: SiteIntent[]): boolean {
  const last = history.findLast(({ author }) => author === 'assistant')?.text ?? ''
  const isAsked = intents.some(
    ({ action }) => action.do === 'flow' && action.steps.some(({ question }) => last.endsWith(question)),
  )
  return isAsked && leavesQuestion(text)
}

/** Whoever passes a conversation on without naming a team leaves it to the intent's. */
export const toTeam = (wish: HandoffWish, teamId: TeamId | null): HandoffWish =>
  teamId && !wish.teamId ? { ...wish, teamId } : wish

interface Speak {
  languages: [string, string]
  /** What the assistant said last. */
  last: string
}

interface Asked {
  question: Question
  understood: NonNullable<TurnSignals['intent']>
  speak: Speak
}

function actOn(intent: SiteIntent, asked: Asked): Partial<IntentAct> {
  const { action, name } = intent
  const sure = `intent “${name}”, confidence ${asked.understood.confidence.toFixed(2)}`
  switch (action.do) {
    case 'answer':
      return {}
    case 'ask':
      // Whoever was asked and tapped, or wrote around it, is answered.
      if (asked.speak.last.endsWith(action.question)) return {}
      return { reply: plain(action.question, `asked back: ${sure}`, { choices: action.choices }) }
    case 'team':
      return passOn(asked.speak, `${sure}, goes to a team`)
    case 'never_automate':
      return passOn(asked.speak, `${sure}, is never automated`)
    case 'flow':
      return goOn(intent, action, asked)
  }
}

type Flow = Extract<IntentAction, { do: 'flow' }>

function goOn(
  { id, name }: SiteIntent,
  { steps, ends }: Flow,
  { question, speak }: Asked,
): Partial<IntentAct> {
  const { values, asked, opening } = gather(question, id, steps)
  const facts = steps.flatMap((step, at) => {
    const value = values[at]
    return typeof value === 'string' ? [{ name: step.name, value }] : []
  })
  const missing = values.indexOf(null)
  const step = steps[missing]
  if (!step) {
    if (ends === 'answer') return { text: opening }
    return passOn(speak, `the flow “${name}” has found all that it asks for`, facts)
  }
  const tries = asked[missing] ?? 0
  if (tries >= TRIES)
    return passOn(speak, `the flow “${name}” asked ${tries} times for “${step.name}”`, facts)
  const { needed, notFound } = intentPhrasesFor(...speak.languages)
  const help = isUnclearReply(question.text, { toText: step.wants === 'text' }) ? needed : notFound
  const again = tries > 0 ? `${help}\n\n` : ''
  const form = formFor(step)
  return { reply: plain(`${again}${step.question}`, `the flow “${name}” asks for “${step.name}”`, { form }) }
}

/** What is typed by the letter has a field of its own, which is checked before it is sent. */
function formFor({ name, wants }: FlowStep): Form | undefined {
  if (wants !== 'order_number' && wants !== 'email') return undefined
  return { purpose: 'flow', fields: [{ name, kind: wants, required: true }], answers: null }
}

const whichOne = ({ languages }: Speak) => intentPhrasesFor(...languages).whichOne

function askWhich(tied: SiteIntent[], speak: Speak): Told {
  const names = tied.map(({ name }) => `“${name}”`).join(', ')
  return plain(whichOne(speak), `asked back: as likely as each other are ${names}`, {
    choices: buttonLabels(tied),
  })
}

function passOn({ languages }: Speak, why: string, facts?: HandoffWish['facts']): { reply: Told } {
  const trigger = `${why.charAt(0).toUpperCase()}${why.slice(1)}.`
  const handoff: HandoffWish = { reason: 'policy', trigger, when: 'now', facts }
  return { reply: plain(phrasesFor(...languages).passingOn, why, { handoff }) }
}

function plain(text: string, decision: string, more: Pick<Told, 'choices' | 'form' | 'handoff'> = {}): Told {
  return { text, decision, citations: [], tier: 1, confidence: 1, ...more }
}
