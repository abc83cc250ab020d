import type { OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import type { Here } from '../menu/here.ts'
import { saveText } from './save-text.ts'
import { transcriptText } from './transcript-text.ts'
import { usePart, withWords } from './use-part.ts'

type State = 'asks' | 'sending' | 'sent' | 'failed' | 'wrong'

/** By the panel's language (BCP 47). */
export const transcriptIn = (tag: string) => withWords(Transcript, tag)

/** The conversation to keep: as a file, and by mail where that can be sent. */
function Transcript({ here }: { here: Here }) {
  const { box, words } = usePart(here)
  const { ui, state: conversationState, words: tools } = here
  const { client } = ui
  const id = conversationState.conversation?.id
  const [mail, setMail] = useState<Pick<OutputOf<'listConversations'>, 'canMail' | 'hasAddress'>>()
  const [state, setState] = useState<State>('asks')
  useEffect(() => {
    client.session.call('GET', '/conversations').then(
      (read) => setMail(read as OutputOf<'listConversations'>),
      // Nothing to be said: the file can be had all the same.
      () => {},
    )
  }, [])

  const download = () => {
    const { assistant } = ui.words
    const text = transcriptText(conversationState.messages, { ...words, assistant }, ui.tag)
    saveText(`${ui.appearance.name} ${new Date().toISOString().slice(0, 10)}.txt`, text, here.root)
  }
  const send = async (event: Event) => {
    event.preventDefault()
    const field = box.current?.querySelector('input')
    const email = field?.value.trim()
    if (field && (!email || field.validity.typeMismatch)) {
      setState('wrong')
      return field.focus()
    }
    setState('sending')
    try {
      if (email) await client.session.call('PUT', '/address', { email })
      await client.session.call('POST', `/conversations/${id}/transcript`, {})
      setState('sent')
    } catch {
      setState('failed')
    }
  }

  return (
    <div class="part" role="dialog" aria-label={tools.transcript} tabIndex={-1} ref={box}>
      <h3>{tools.transcript}</h3>
      <button type="button" class="text" onClick={download}>
        {words.downloadTranscript}
      </button>
      {mail?.canMail && state !== 'sent' && (
        <div class="mail">
          {!mail.hasAddress && (
            <input
              type="email"
              autocomplete="email"
              maxLength={254}
              dir="auto"
              aria-label={words.email}
              placeholder={words.email}
              aria-invalid={state === 'wrong'}
              // The composer's form is around it, and would send the text.
              onKeyDown={(event) => event.key === 'Enter' && void send(event)}
            />
          )}
          <button type="button" class="text" disabled={state === 'sending'} onClick={send}>
            {words.sendByMail}
          </button>
        </div>
      )}
      <p class={state === 'sent' ? 'muted' : 'danger'} role="status">
        {state === 'sent' && words.mailSent}
        {state === 'failed' && words.notSent}
        {state === 'wrong' && words.emailWrong}
      </p>
    </div>
  )
}
