import type { Message, Signals } from '@baton/contracts'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { LabelButton } from './label-button.tsx'
import { labelWords, scorerWords, signalWords } from './signal-words.ts'

/** Under a visitor's message, while it is looked at: what was understood of it, who says so, and a way to correct it. */
export function SignalLine({ message }: { message: Message }) {
  const { inbox } = useWorkspace()
  const { intents, intentsRead, conversations } = useStore(inbox.signals.store)
  const agents = useSelected(inbox.store, (state) => state.agents)
  const signals = conversations
    .get(message.conversationId)
    ?.signals.find(({ messageId }) => messageId === message.id)
  return (
    <p class="signals">
      {signals && intentsRead && (
        <span class="signals-words">
          <span class="visually-hidden">Understood as: </span>
          {signalWords(signals, intents)}
          <SaidBy signals={signals} who={(by) => scorerWords(by, agents, inbox.me.agentId)} />
        </span>
      )}
      <LabelButton message={message} />
    </p>
  )
}

/** The built-in scorer needs no name. */
function SaidBy({
  signals: { intent, sentiment },
  who,
}: {
  signals: Signals
  who: (by: Signals['sentiment']['by']) => string
}) {
  const others = [intent?.by, sentiment.by].filter((by) => by && by.kind !== 'built_in')
  const names = [...new Set(others.flatMap((by) => (by ? [who(by)] : [])))]
  return names.length > 0 ? <span class="faint"> · said by {names.join(', ')}</span> : null
}

/** Under an answer: who called it right or wrong, and a way to say so. */
export function AnswerLine({ message }: { message: Message }) {
  const { inbox } = useWorkspace()
  const labels = useStore(inbox.signals.store).conversations.get(message.conversationId)?.labels ?? []
  const agents = useSelected(inbox.store, (state) => state.agents)
  const given = labels.filter(({ messageId, label }) => messageId === message.id && label.kind === 'answer')
  return (
    <p class={`signals${given.length > 0 ? ' signals-kept' : ''}`}>
      {given.map(({ label, by }) => (
        <span key={by.kind === 'agent' ? by.agentId : by.kind} class="signals-words">
          {labelWords(label, [])}, says {scorerWords(by, agents, inbox.me.agentId)}
        </span>
      ))}
      <LabelButton message={message} />
    </p>
  )
}
