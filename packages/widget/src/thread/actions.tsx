import type { Message, Rating } from '@baton/contracts'
import { plainText } from '@baton/markup'
import { useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'
import { Asking } from './asking.tsx'
import { ThreadIcon } from './icon.tsx'

/** Copy, and how far it helped: in the room under an answer, seen on hover, on focus and where one is pressed. */
export function Actions({ ui, message }: { ui: ThreadUi; message: Message }) {
  const { client, words } = ui
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // No clipboard on http pages; then nothing claims that it was copied.
    await navigator.clipboard?.writeText(plainText(message.text)).then(
      () => setCopied(true),
      () => {},
    )
  }
  const rate = (rating: Rating) => client.rate(message.id, message.rating === rating ? null : rating)
  const rateButton = (rating: Rating, name: string) => (
    <button
      type="button"
      class={rating === 'off_topic' ? 'icon down' : 'icon'}
      aria-label={name}
      title={name}
      aria-pressed={message.rating === rating}
      onClick={() => rate(rating)}
    >
      <ThreadIcon name={rating === 'neutral' ? 'neutral' : 'thumb'} />
    </button>
  )
  const copyName = copied ? words.copied : words.copy
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="icon"
          aria-label={copyName}
          title={copyName}
          onClick={copy}
          onBlur={() => setCopied(false)}
        >
          <ThreadIcon name={copied ? 'done' : 'copy'} />
        </button>
        {rateButton('helpful', words.helpful)}
        {rateButton('neutral', words.neutral)}
        {rateButton('off_topic', words.offTopic)}
      </div>
      {(message.rating === 'neutral' || message.rating === 'off_topic') && (
        <Asking
          key={`${message.rating} ${message.ratingReason}`}
          ui={ui}
          asks="ratingReason"
          message={message}
        />
      )}
    </>
  )
}
