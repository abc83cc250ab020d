import type { IntentId } from '@baton/contracts'
import { isSmallTalk } from '@baton/understanding'
import type { SiteIntent, TurnSignals } from '../assistant.ts'
import { mayBeLabelled } from './button-labels.ts'
import { isUnclearReply, leavesQuestion } from './unclear-reply.ts'

/** A visitor's words, as far as they were read on their own. */
export interface ReadTurn extends Pick<TurnSignals, 'intent' | 'entities' | 'asksForPerson'> {
  text: string
}

/** What the assistant had said right before. */
interface Before {
  text: string
  choices: string[]
}

/** As sure as this, a question is no answer to a question. */
const SURE = 0.8

/**
 * What a turn asks for by what it answers: an intent that was offered to be tapped, or one whose question it answers.
 * Null where it stands for itself, which is also how a visitor leaves a flow: with another intent, a question or thanks.
 */
export function meantInContext(turn: ReadTurn, before: Before, intents: SiteIntent[]): IntentId | null {
  if (turn.asksForPerson) return null
  const isTap = before.choices.some((choice) => isSame(choice, turn.text))
  if (isTap) return tapped(turn, before, intents)
  for (const { id, action } of intents) {
    if (action.do !== 'flow') continue
    const step = action.steps.find(({ question }) => before.text.endsWith(question))
    if (step && answers(turn, step.wants, id)) return id
  }
  return null
}

function tapped({ text }: ReadTurn, before: Before, intents: SiteIntent[]): IntentId | null {
  const asking = intents.find(({ action }) => action.do === 'ask' && before.text.endsWith(action.question))
  return (asking ?? intents.find((intent) => mayBeLabelled(intent, text)))?.id ?? null
}

function answers({ text, entities, intent }: ReadTurn, wants: string, id: IntentId): boolean {
  if (leavesQuestion(text)) return false
  if (entities.some(({ type }) => type === wants)) return true
  const isOther = intent !== null && intent.value !== null && intent.value !== id
  const asksElse = isOther && intent.confidence >= SURE
  const isQuestion = /[?？؟]/.test(text)
  if (asksElse && isQuestion) return false
  // Who asks back is asked again, with some help.
  if (wants === 'text' || isUnclearReply(text)) return true
  return isSmallTalk(text).kind === null && !isQuestion && !asksElse
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
