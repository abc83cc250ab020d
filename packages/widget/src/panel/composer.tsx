import type { ConversationState } from '@baton/client'
import { Component, createRef } from 'preact'
import type { Ui } from '../ui.ts'
import { type Draft, LIMIT, NEAR_LIMIT } from './draft.ts'
import { Icon } from './icon.tsx'
import { whoAnswers } from './who-answers.ts'

interface ComposerProps {
  ui: Ui
  state: ConversationState
}

interface ComposerState extends Draft {
  /** Emoji, files, voice: all that is rarer than text, in a file of its own. */
  tools?: typeof import('../menu/tools.tsx')
  call?: import('../menu/tools.tsx').Call
}

/** Where the visitor writes. Enter sends, Shift and Enter make a line, Enter of an input method does neither. */
export class Composer extends Component<ComposerProps, ComposerState> {
  override state: ComposerState = { text: '' }
  field = createRef<HTMLTextAreaElement>()

  override componentDidMount() {
    const dialog = this.field.current?.closest('dialog')
    if (dialog) dialog.ondragover = dialog.ondrop = dialog.onpaste = this.onFiles
  }

  /** A browser would open a file that is dropped; text that is pasted is the field's own. */
  onFiles = (event: Event & Partial<DragEvent & ClipboardEvent>) => {
    const data = event.dataTransfer ?? event.clipboardData
    if (!data?.types.includes('Files') || data.types.includes('text/plain')) return
    event.preventDefault()
    this.call({ files: [...data.files] })
  }

  /** As high as its text; the sheet says where that ends. */
  override componentDidUpdate() {
    const field = this.field.current
    field?.style.setProperty('height', 'auto')
    if (this.state.text) field?.style.setProperty('height', `${field.scrollHeight}px`)
  }

  send = (event: Event) => {
    event.preventDefault()
    if (!canSend(this.state)) return
    this.props.ui.client.send(this.state.text.trim(), this.state.files)
    this.setState({ text: '', files: undefined })
    this.field.current?.focus()
  }

  onKeyDown = (event: KeyboardEvent) => {
    // Safari ends a composition before the key that ended it; its code is 229.
    const composes = event.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !event.shiftKey && !composes) this.send(event)
  }

  onInput = ({ currentTarget: { value } }: { currentTarget: HTMLTextAreaElement }) => {
    this.setState({ text: value })
    if (value.length > NEAR_LIMIT) this.call({})
  }

  /** A file that cannot be loaded is tried again with the next call. */
  call(call: ComposerState['call']) {
    import('../menu/tools.tsx').then(
      (tools) => this.setState({ tools, call }),
      () => {},
    )
  }

  override render({ ui, state }: ComposerProps, { tools, call, text }: ComposerState) {
    const { words } = ui
    return (
      <form onSubmit={this.send}>
        {tools && call && <tools.Tools ui={ui} state={state} call={call} composer={this} />}
        <div class="box">
          <textarea
            ref={this.field}
            rows={1}
            value={text}
            placeholder={words.placeholder}
            aria-label={words.placeholder}
            enterkeyhint="send"
            dir="auto"
            onInput={this.onInput}
            onKeyDown={this.onKeyDown}
          />
          <button type="submit" class="send" aria-label={words.send} disabled={!canSend(this.state)}>
            <Icon path="M10 16V4.5M5 9.5l5-5 5 5" />
          </button>
        </div>
        <div class="row">
          <PersonControl ui={ui} state={state} />
          <button
            type="button"
            class="icon"
            aria-label={words.more}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => this.call({ opener: currentTarget })}
          >
            <Icon path="M10 4v12M4 10h12" />
          </button>
        </div>
      </form>
    )
  }
}

function canSend({ text, files, isWaiting }: Draft): boolean {
  return !isWaiting && text.length <= LIMIT && !!(files || text.trim())
}

/** The way to a person; while one is on the way or here, says who answers instead. */
function PersonControl({ ui: { client, words }, state: { conversation } }: ComposerProps) {
  const who = whoAnswers(conversation, words)
  if (who !== words.assistant) return <span class="muted">{who}</span>
  return (
    <button type="button" class="text" onClick={() => client.requestPerson()}>
      <Icon path="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5" />
      {words.person}
    </button>
  )
}
