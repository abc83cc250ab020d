import { Avatar } from '../controls/avatar.tsx'
import { Button } from '../controls/button.tsx'
import { FileCards } from '../files/file-cards.tsx'
import type { PendingMessage } from '../state/inbox-types.ts'

/** An own message on its way. Nothing but a faint word tells it from one that has arrived. */
export function PendingView(props: {
  message: PendingMessage
  name: string
  onRetry: () => void
  /** It was stopped; it goes out as it is. */
  onSendAnyway: () => void
  onWithdraw: () => void
}) {
  const { message, name } = props
  const waiting = message.state === 'waiting'
  const stale = message.state === 'stale'
  return (
    <article
      class={`message message-head message-${message.kind === 'note' ? 'note' : 'agent'} message-pending`}
    >
      <Avatar name={name} tone="me" />
      <header class="message-byline">
        <b>{name}</b>
        <span class={waiting || stale ? 'pending-waiting' : 'faint'} role={stale ? 'alert' : undefined}>
          {stale
            ? staleWords(message.newer ?? 1)
            : waiting
              ? 'Not sent yet: waits for a connection'
              : 'Sending'}
        </span>
      </header>
      <div class="message-text">
        {message.text && (
          <p class="message-plain" dir="auto">
            {message.text}
          </p>
        )}
        {message.files && <FileCards files={message.files} />}
      </div>
      {(waiting || stale) && (
        <p class="answer-foot">
          <Button kind="plain" onClick={stale ? props.onSendAnyway : props.onRetry}>
            {stale ? 'Send anyway' : 'Try now'}
          </Button>
          <Button kind="quiet" onClick={props.onWithdraw}>
            Back to the composer
          </Button>
        </p>
      )}
    </article>
  )
}

const staleWords = (newer: number) => `Not sent: ${newer} new message${newer === 1 ? '' : 's'} above`
