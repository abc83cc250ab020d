import type { ConversationState } from '@baton/client'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../locales/words.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

/** The contract's limit for one message, and how near to it the counter appears; in characters. */
const LIMIT = 4000
const NEAR = 400

export function Composer({ ui, state }: { ui: Ui; state: ConversationState }) {
  const { client, words } = ui
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const left = LIMIT - text.length
  const ready = left >= 0 && text.trim() !== ''

  useLayoutEffect(() => {
    const style = field.current?.style
    style?.setProperty('height', '0')
    style?.setProperty('height', `${field.current?.scrollHeight}px`)
  }, [text])

  const send = (event: Event) => {
    event.preventDefault()
    if (!ready) return
    client.send(text.trim())
    setText('')
    field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition (keyCode 229 in Safari) belongs to the input method.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) send(event)
  }

  return (
    <form onSubmit={send}>
      <div class="box">
        <textarea
          ref={field}
          rows={1}
          value={text}
          placeholder={words.placeholder}
          aria-label={words.placeholder}
          enterkeyhint="send"
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send" aria-label={words.send} disabled={!ready}>
          <Icon name="send" />
        </button>
      </div>
      <div class="row">
        <PersonControl ui={ui} state={state} />
        <span class={left < 0 ? 'muted danger' : 'muted'} role="status">
          {left <= NEAR && fill(left < 0 ? words.over : words.left, { n: Math.abs(left) })}
        </span>
      </div>
    </form>
  )
}

/** The way to a person: asking, no longer asking, or who it is. */
function PersonControl({
  ui: { client, words },
  state: { conversation },
}: {
  ui: Ui
  state: ConversationState
}) {
  const control = conversation?.status === 'resolved' ? 'assistant' : conversation?.control
  if (control === 'agent') {
    return <span class="muted">{fill(words.withPerson, { name: conversation?.agentName ?? '' })}</span>
  }
  const waits = control === 'queue'
  return (
    <button
      type="button"
      class="text"
      onClick={() => (waits ? client.cancelRequest() : client.requestPerson())}
    >
      <Icon name="person" />
      {waits ? words.stopWaiting : words.person}
    </button>
  )
}
