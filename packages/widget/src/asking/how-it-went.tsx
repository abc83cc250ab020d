import type { BatonClient } from '@baton/client'
import type { VisitorCsat } from '@baton/contracts'
import { useId, useState } from 'preact/hooks'
import { fill } from '../locales/words.ts'
import type { AskingWords } from './words/load-asking-words.ts'

const scores = [1, 2, 3, 4, 5] as const
/** From the corners of the mouth down to up. */
const mouths = {
  1: 'M7 14c1.8-2 4.2-2 6 0',
  2: 'M7 13.6c1.8-1 4.2-1 6 0',
  3: 'M7 13h6',
  4: 'M7 12.6c1.8 1 4.2 1 6 0',
  5: 'M6.6 12c1.8 2.4 5 2.4 6.8 0',
}

interface HowItWentProps {
  client: BatonClient
  words: AskingWords
  conversationId: string
  csat: VisitorCsat
}

/** Five faces and room for a word, once a conversation was resolved; afterwards what was said, and a way to change it. */
export function HowItWent({ client, words, conversationId, csat }: HowItWentProps) {
  const id = useId()
  const [said, setSaid] = useState(csat)
  const [score, setScore] = useState(csat.score)
  const [comment, setComment] = useState(csat.comment)
  const [state, setState] = useState<'asks' | 'sending' | 'failed' | 'done'>(csat.score ? 'done' : 'asks')
  const named = (value: number) => words[`score${value}` as 'score1']

  const send = async (event: Event) => {
    event.preventDefault()
    if (!score) return
    setState('sending')
    try {
      await client.session.call('PUT', `/conversations/${conversationId}/csat`, { score, comment })
      // From the server's clock once the conversation is read again; until then a day from now.
      setSaid({ score, comment, changeableUntil: said.changeableUntil ?? Date.now() + 86_400_000 })
      setState('done')
      client.touch()
    } catch {
      setState('failed')
    }
  }

  if (state === 'done' && said.score) {
    return (
      <p role="status">
        {fill(words.rated, { score: named(said.score) })}
        {(said.changeableUntil ?? 0) > Date.now() && (
          <button type="button" class="text" onClick={() => setState('asks')}>
            {words.change}
          </button>
        )}
      </p>
    )
  }
  return (
    <form onSubmit={send}>
      <fieldset class="faces">
        <legend>{words.howWasIt}</legend>
        {scores.map((value) => (
          <label key={value} title={named(value)}>
            <input
              type="radio"
              name={id}
              value={value}
              aria-label={named(value)}
              checked={score === value}
              onChange={() => setScore(value)}
            />
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="8" />
              <path d={`M7.5 8v.2M12.5 8v.2${mouths[value]}`} />
            </svg>
          </label>
        ))}
      </fieldset>
      {score && (
        <>
          <p class="muted">{named(score)}</p>
          <textarea
            rows={2}
            maxLength={1000}
            dir="auto"
            aria-label={words.comment}
            placeholder={words.comment}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={state === 'sending'}>
            {words.send}
          </button>
        </>
      )}
      {state === 'failed' && (
        <p class="danger" role="alert">
          {words.notSent}
        </p>
      )}
    </form>
  )
}
