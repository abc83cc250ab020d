import type { Message, Rating } from '@baton/contracts'
import { plainText } from '@baton/markup'
import type { ThreadUi } from '../ui.ts'
import { Asking } from './asking.tsx'
import { CopyButton } from './copy-button.tsx'
import { ThreadIcon } from './icon.tsx'

/** Copy, and how far it helped: in the room under an answer, seen on hover, on focus and where one is pressed. */
export function Actions({ ui, message }: { ui: ThreadUi; message: Message }) {
  const { client, words } = ui
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
  return (
    <>
      <div class="actions">
        <CopyButton ui={ui} name={words.copy} text={() => plainText(message.text)} />
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
