import { Avatar } from '../controls/avatar.tsx'
import { Button } from '../controls/button.tsx'
import type { PendingMessage } from '../state/inbox-types.ts'

/** An own message on its way. Nothing but a faint word tells it from one that has arrived. */
export function PendingView(props: {
  message: PendingMessage
  name: string
  onRetry: () => void
  onWithdraw: () => void
}) {
  const { message, name } = props
  const waiting = message.state === 'waiting'
  return (
    <article
      class={`message message-head message-${message.kind === 'note' ? 'note' : 'agent'} message-pending`}
    >
      <Avatar name={name} tone="me" />
      <header class="message-byline">
        <b>{name}</b>
        <span class={waiting ? 'pending-waiting' : 'faint'}>
          {waiting ? 'Not sent yet: waits for a connection' : 'Sending'}
        </span>
      </header>
      <div class="message-text">
        <p class="message-plain" dir="auto">
          {message.text}
        </p>
      </div>
      {waiting && (
        <p class="answer-foot">
          <Button kind="plain" onClick={props.onRetry}>
            Try now
          </Button>
          <Button kind="quiet" onClick={props.onWithdraw}>
            Back to the composer
          </Button>
        </p>
      )}
    </article>
  )
}
