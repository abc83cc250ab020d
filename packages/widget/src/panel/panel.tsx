import type { ConversationState } from '@baton/client'
import { Component } from 'preact'
import type { Ui } from '../ui.ts'
import { Bar } from './bar.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { loadThread } from './load-thread.ts'
import { Welcome } from './welcome.tsx'

interface PanelProps {
  ui: Ui
  root: ShadowRoot
  close: () => void
}

interface PanelState {
  state: ConversationState
  thread: Awaited<ReturnType<typeof loadThread>> | 'failed' | null
}

/** Everything inside of the dialog. A class: hooks come with the thread's file. */
export class Panel extends Component<PanelProps, PanelState> {
  override state: PanelState = { state: this.props.ui.client.getState(), thread: null }
  unsubscribe = () => {}
  /** The first state that the thread is needed for: what changed since then is told by the thread. */
  since: ConversationState | null = null

  override componentDidMount() {
    this.unsubscribe = this.props.ui.client.subscribe((state) => this.setState({ state }))
    this.loadThread()
  }
  override componentWillUnmount() {
    this.unsubscribe()
  }
  /** Each new message is another try for a file that could not be loaded. */
  override componentDidUpdate(_: PanelProps, before: PanelState) {
    if (before.thread !== 'failed' && before.state !== this.state.state) this.loadThread()
  }

  loadThread() {
    const { state, thread } = this.state
    if ((thread && thread !== 'failed') || isNew(state)) return
    this.since ??= state
    loadThread().then(
      (module) => this.setState({ thread: module }),
      () => this.setState({ thread: 'failed' }),
    )
  }

  override render({ ui, root, close }: PanelProps, { state, thread }: PanelState) {
    const failed = thread === 'failed'
    return (
      <>
        <Header ui={ui} state={state} close={close} />
        <Bar
          state={failed ? { ...state, phase: 'failed' } : state}
          words={ui.words}
          retry={() => (failed ? this.loadThread() : ui.client.resume())}
        />
        <div
          class="log"
          role="log"
          aria-live="off"
          aria-label={ui.words.conversation}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <div class="content">
            {state.phase !== 'loading' && <Welcome ui={ui} isNew={isNew(state)} />}
            {thread && !failed ? (
              <thread.Thread ui={ui} state={state} since={this.since ?? state} root={root} />
            ) : (
              <Unsent state={state} />
            )}
          </div>
        </div>
        <Composer ui={ui} state={state} />
      </>
    )
  }
}

/** Shows the first message while the thread's file is on its way. */
function Unsent({ state }: { state: ConversationState }) {
  return state.pending.map(({ clientId, text }) => (
    <p key={clientId} class="bubble" dir="auto">
      {text}
    </p>
  ))
}

function isNew({ phase, messages, pending }: ConversationState): boolean {
  return phase === 'empty' && messages.length + pending.length === 0
}
