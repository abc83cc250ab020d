import type { BatonClient } from '@baton/client'
import type { Form, FormField, Message } from '@baton/contracts'
import { useId, useRef, useState } from 'preact/hooks'
import { fill } from '../locales/words.ts'
import type { AskingWords } from './words/load-asking-words.ts'

interface MessageFormProps {
  client: BatonClient
  words: AskingWords
  message: Message
  form: Form
}

type Wrong = { field: FormField; problem: 'missing' | 'emailWrong' | 'orderWrong' }

/** What a browser offers to fill in, and which keyboard a phone shows. */
const help = {
  name: { autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  order_number: { autocomplete: 'off', autocapitalize: 'characters', spellcheck: false },
} as const
const labels = { name: 'name', email: 'email', order_number: 'orderNumber' } as const
/** What the server found wrong, and in which kind of field. */
const refusals: Record<string, [Wrong['problem'], FormField['kind']]> = {
  'form.email_wrong': ['emailWrong', 'email'],
  'form.order_number_wrong': ['orderWrong', 'order_number'],
}

/** The fields of a message; once they are answered, where the reply goes. */
export function MessageForm({ client, words, message, form }: MessageFormProps) {
  const id = useId()
  const element = useRef<HTMLFormElement>(null)
  const clientId = useRef(newId())
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const [state, setState] = useState<'asks' | 'sending' | 'failed'>('asks')
  if (form.answers) {
    const { email } = form.answers
    return form.purpose === 'lead' && email ? <p role="status">{fill(words.replyGoesTo, { email })}</p> : null
  }

  const tell = (found: Wrong) => {
    setWrong(found)
    setState('asks')
    element.current?.querySelector<HTMLInputElement>(`[name="${CSS.escape(found.field.name)}"]`)?.focus()
  }
  const send = async (event: Event) => {
    event.preventDefault()
    const inputs = [...(element.current?.querySelectorAll('input') ?? [])]
    const answers: Record<string, string> = {}
    for (const [at, field] of form.fields.entries()) {
      const value = inputs[at]?.value.trim() ?? ''
      if (!value && field.required) return tell({ field, problem: 'missing' })
      if (inputs[at]?.validity.typeMismatch) return tell({ field, problem: 'emailWrong' })
      if (value) answers[field.name] = value
    }
    setWrong(null)
    setState('sending')
    try {
      await client.session.call('PUT', `/messages/${message.id}/form`, {
        clientId: clientId.current,
        answers,
      })
      client.touch()
    } catch (error) {
      const [problem, kind] = refusals[codeOf(error)] ?? []
      const field = form.fields.find((one) => one.kind === kind)
      if (problem && field) tell({ field, problem })
      else setState('failed')
    }
  }

  return (
    <form ref={element} noValidate onSubmit={send}>
      {form.purpose === 'lead' && <p>{words.leaveAddress}</p>}
      {form.fields.map((field, at) => {
        const isWrong = wrong?.field === field
        return (
          <div key={field.name} class="field">
            <label for={`${id}-${at}`}>{words[labels[field.kind]]}</label>
            <input
              type="text"
              {...help[field.kind]}
              id={`${id}-${at}`}
              name={field.name}
              maxLength={254}
              dir="auto"
              required={field.required}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? `${id}-wrong` : undefined}
            />
            {isWrong && wrong && (
              <p class="danger" id={`${id}-wrong`}>
                {words[wrong.problem]}
              </p>
            )}
          </div>
        )
      })}
      <button type="submit" class="primary" disabled={state === 'sending'}>
        {words.send}
      </button>
      {state === 'failed' && (
        <p class="danger" role="alert">
          {words.notSent}
        </p>
      )}
    </form>
  )
}

// What is thrown may be anything; a request's error has the server's code.
const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code)

/** Also where pages are not served over TLS, and `crypto.randomUUID` is missing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
