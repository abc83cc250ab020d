import type { BatonClient } from '@baton/client'
import type { Message } from '@baton/contracts'
import { useState } from 'preact/hooks'
import type { AskingWords } from './words/load-asking-words.ts'

interface RatingReasonProps {
  client: BatonClient
  words: AskingWords
  message: Message
}

/** Why an answer helped little or not at all, in the visitor's words; said once. */
export function RatingReason({ client, words, message }: RatingReasonProps) {
  const [reason, setReason] = useState('')
  const [isSent, setSent] = useState(message.ratingReason !== null)
  const send = (event: Event) => {
    event.preventDefault()
    if (!reason.trim()) return
    client.rate(message.id, message.rating, reason.trim())
    setSent(true)
  }
  if (isSent) return <p role="status">{words.reasonKept}</p>
  return (
    <form class="line" onSubmit={send}>
      <input
        type="text"
        maxLength={500}
        dir="auto"
        aria-label={words.whatWasMissing}
        placeholder={words.whatWasMissing}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="text">
        {words.send}
      </button>
    </form>
  )
}
