import type { ConversationState } from '@baton/client'
import type { Tell } from '../panel-handle.ts'

/** Turns changes of the conversation into events for the page. What was there when it was read is no event. */
export function tellChanges(first: ConversationState, tell: Tell = () => {}) {
  let before = first
  return (state: ConversationState) => {
    const isSame = before.phase !== 'loading' && before.conversation?.id === state.conversation?.id
    const isStarted = before.phase === 'empty' && before.pending.length > 0
    if (isSame || isStarted) {
      for (const { id, author, kind, text } of state.messages) {
        if (kind !== 'text' || before.messages.some((message) => message.id === id)) continue
        tell('message', { id, author: author.kind, text })
      }
    }
    if (state.problem && state.problem !== before.problem) {
      tell('error', { phase: 'conversation', code: state.problem })
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
