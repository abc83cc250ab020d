import type { ConversationState } from '@baton/client'
import { Component, createRef } from 'preact'
import { fill } from '../locales/words.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'
import { whoAnswers } from './who-answers.ts'

/** The contract's limit for one message, and how near to it the counter appears; in characters. */
const LIMIT = 4000
const NEAR = 400

interface ComposerProps {
  ui: Ui
  state: ConversationState
}

/** Where the visitor writes. Enter sends, Shift and Enter make a line, Enter of an input method does neither. */
export class Composer extends Component<ComposerProps, { text: string }> {
  override state = { text: '' }
  field = createRef<HTMLTextAreaElement>()

  /** As high as its text; the sheet says where that ends. */
  override componentDidUpdate() {
    const field = this.field.current
    field?.style.setProperty('height', 'auto')
    if (this.state.text) field?.style.setProperty('height', `${field.scrollHeight}px`)
  }

  send = (event: Event) => {
    event.preventDefault()
    if (!canSend(this.state.text)) return
    this.props.ui.client.send(this.state.text.trim())
    this.setState({ text: '' })
    this.field.current?.focus()
  }

  onKeyDown = (event: KeyboardEvent) => {
    // Safari ends a composition before the key that ended it; its code is 229.
    const composes = event.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !event.shiftKey && !composes) this.send(event)
  }

  override render({ ui, state }: ComposerProps, { text }: { text: string }) {
    const { words } = ui
    const left = LIMIT - text.length
    return (
      <form onSubmit={this.send}>
        <div class="box">
          <textarea
            ref={this.field}
            rows={1}
            value={text}
            placeholder={words.placeholder}
            aria-label={words.placeholder}
            enterkeyhint="send"
            dir="auto"
            onInput={(event) => this.setState({ text: event.currentTarget.value })}
            onKeyDown={this.onKeyDown}
          />
          <button type="submit" class="send" aria-label={words.send} disabled={!canSend(text)}>
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
}

function canSend(text: string): boolean {
  return text.length <= LIMIT && text.trim() !== ''
}

/** The way to a person; while one is on the way or here, says who answers instead. */
function PersonControl({ ui: { client, words }, state: { conversation } }: ComposerProps) {
  const { control, status } = conversation ?? {}
  if (status !== 'resolved' && (control === 'queue' || control === 'agent')) {
    return <span class="muted">{whoAnswers(conversation, words)}</span>
  }
  return (
    <button type="button" class="text" onClick={() => client.requestPerson()}>
      <Icon name="person" />
      {words.person}
    </button>
  )
}
