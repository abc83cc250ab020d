import type { BatonClient } from '@baton/client'
import { Component, createRef } from 'preact'
import type { Here } from '../menu/here.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import styles from './voice.css?inline'

const agreed = new WeakSet<BatonClient>()
const dressed = new WeakSet<ShadowRoot>()

/** Has this visitor been told, on this page, where their voice may go? */
export const isAgreed = (client: BatonClient): boolean => agreed.has(client)

/** Before the first use of speech: the browser's own service may not be on this device. */
export class VoiceNotice extends Component<{ here: Here; goOn: () => void }> {
  button = createRef<HTMLButtonElement>()

  override componentDidMount() {
    const { root } = this.props.here
    if (!dressed.has(root)) adoptSheet(root, styles)
    dressed.add(root)
    this.button.current?.focus()
  }

  override render({ here, goOn }: { here: Here; goOn: () => void }) {
    const { words, ui } = here
    return (
      <div class="voice" role="dialog" aria-label={words.voiceNotice}>
        <p>{words.voiceNotice}</p>
        <button
          type="button"
          class="text"
          ref={this.button}
          onClick={() => {
            agreed.add(ui.client)
            goOn()
          }}
        >
          {words.voiceStart}
        </button>
      </div>
    )
  }
}
