import type { ConversationState } from '@baton/client'
import type { Message } from '@baton/contracts'
import type { Tell } from '../panel-handle.ts'
import { toPageAnswer } from './ask.ts'

/** Turns changes of the conversation into events for the page. What was there when it was read is no event. */
export function tellChanges(first: ConversationState, tell: Tell = () => {}) {
  let before = first
  return (state: ConversationState) => {
    const isSame = before.phase !== 'loading' && before.conversation?.id === state.conversation?.id
    const isStarted = before.phase === 'empty' && before.pending.length > 0
    if (isSame || isStarted) {
      for (const message of state.messages) {
        const old = before.messages.find(({ id }) => id === message.id)
        if (!old) tellMessage(message, tell)
        else {
          tellRating(old, message, tell)
          if (!old.form?.answers) tellLead(message, tell)
        }
      }
      tellControl(before.conversation, state.conversation, tell)
    }
    if (state.problem && state.problem !== before.problem) {
      tell('error', { phase: phaseOf(state.problem), code: state.problem })
    }
    for (const { clientId, problem } of state.pending) {
      const known = before.pending.some(
        (message) => message.clientId === clientId && message.problem === problem,
      )
      if (problem && !known) tell('error', { phase: 'send', code: problem })
    }
    before = state
  }
}

function tellRating(old: Message, { id, rating, ratingReason: reason }: Message, tell: Tell) {
  if (old.rating !== rating || old.ratingReason !== reason) tell('feedback', { id, rating, reason })
}

function tellLead({ conversationId: conversation, form }: Message, tell: Tell) {
  if (form?.purpose !== 'lead' || !form.answers) return
  const { name = null, email = null } = form.answers
  tell('lead', { conversation, name, email })
}

function phaseOf(problem: string): 'conversation' | 'identify' {
  return problem.startsWith('identity.') ? 'identify' : 'conversation'
}

function tellMessage(message: Message, tell: Tell) {
  const { id, author, kind, text } = message
  if (kind !== 'text') return
  tell('message', { id, author: author.kind, text })
  if (author.kind === 'visitor') tell('sent', { id, text })
  if (author.kind === 'assistant') tell('answer', toPageAnswer(message))
}

type Conversation = ConversationState['conversation']

function tellControl(before: Conversation, now: Conversation, tell: Tell) {
  if (!now) return
  if (now.status === 'resolved' && before?.status !== 'resolved') tell('resolved', { conversation: now.id })
  const score = now.csat?.score
  if (score && score !== before?.csat?.score) tell('rated', { conversation: now.id, score })
  if (now.control === before?.control) return
  if (now.control === 'queue') tell('handoff', { position: now.queuePosition })
  if (now.control === 'agent') tell('agent-joined', { name: now.agentName })
}
