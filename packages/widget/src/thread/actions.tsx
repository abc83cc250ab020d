import type { Message, Rating } from '@baton/contracts'
import { plainText } from '@baton/markup'
import { useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'
import { ThreadIcon } from './icon.tsx'

/** Copy, helpful, not helpful: in the room under an answer, seen on hover, on focus and where one is pressed. */
export function Actions({ ui: { client, words }, message }: { ui: ThreadUi; message: Message }) {
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
      class={rating === 'helpful' ? 'icon' : 'icon down'}
      aria-label={name}
      title={name}
      aria-pressed={message.rating === rating}
      onClick={() => rate(rating)}
    >
      <ThreadIcon name="thumb" />
    </button>
  )
  const copyName = copied ? words.copied : words.copy
  return (
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
      {rateButton('not_helpful', words.notHelpful)}
    </div>
  )
}
