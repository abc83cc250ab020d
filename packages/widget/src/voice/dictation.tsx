import { Component } from 'preact'
import type { Here } from '../menu/here.ts'
import { newRecognition, type Recognition } from './recognition.ts'
import { isAgreed, VoiceNotice } from './voice-notice.tsx'

interface DictationState {
  phase: 'asking' | 'listening' | 'failed'
  /** Heard, and not sure yet. */
  interim: string
}

/** Writes down what the visitor says, sentence by sentence at the caret, until they stop it or look elsewhere. */
export class Dictation extends Component<{ here: Here }, DictationState> {
  override state: DictationState = { phase: 'asking', interim: '' }
  recognition: Recognition | undefined

  override componentDidMount() {
    if (isAgreed(this.props.here.ui.client)) this.listen()
  }
  override componentWillUnmount() {
    this.recognition?.abort()
  }

  listen = () => {
    const { here } = this.props
    const recognition = newRecognition()
    if (!recognition) return this.setState({ phase: 'failed' })
    this.recognition = recognition
    Object.assign(recognition, { lang: here.ui.tag, continuous: true, interimResults: true })
    recognition.onresult = ({ results, resultIndex }) => {
      let interim = ''
      for (const result of Array.from(results).slice(resultIndex)) {
        const said = result[0]?.transcript ?? ''
        if (result.isFinal) here.insert(`${said.trim()} `)
        else interim += said
      }
      this.setState({ interim })
    }
    // Silence and a stop of ours are no faults.
    recognition.onerror = ({ error }) => {
      if (error !== 'no-speech' && error !== 'aborted') this.setState({ phase: 'failed' })
    }
    recognition.onend = () => this.state.phase === 'listening' && here.close()
    recognition.start()
    this.setState({ phase: 'listening' })
  }

  override render({ here }: { here: Here }, { phase, interim }: DictationState) {
    const { words } = here
    if (phase === 'asking') return <VoiceNotice here={here} goOn={this.listen} />
    const isListening = phase === 'listening'
    return (
      <div class="voice" role="dialog" aria-label={words.dictate}>
        <p role="status">{isListening ? words.listening : words.noMicrophone}</p>
        <p class="muted" dir="auto">
          {interim}
        </p>
        <button
          type="button"
          class="text"
          ref={(button) => button?.focus()}
          onClick={() => (isListening ? this.recognition?.stop() : here.close())}
        >
          {isListening ? words.stopListening : here.ui.words.close}
        </button>
      </div>
    )
  }
}
