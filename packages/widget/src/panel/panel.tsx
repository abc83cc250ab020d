import { useEffect } from 'preact/hooks'
import type { Ui } from '../ui.ts'
import { Bar } from './bar.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { Icon } from './icon.tsx'
import { useConversation } from './use-conversation.ts'
import { useStickToEnd } from './use-stick-to-end.ts'
import { useThread } from './use-thread.ts'
import { Welcome } from './welcome.tsx'

/** Everything inside of the dialog. */
export function Panel({ ui, root, close }: { ui: Ui; root: ShadowRoot; close: () => void }) {
  const state = useConversation(ui.client)
  const { messages, pending, phase } = state
  const sent = messages.length + pending.length
  const isNew = phase === 'empty' && !sent
  const thread = useThread(!isNew && sent + 1)
  const { box, content, behind, toEnd, onScroll } = useStickToEnd()
  const Thread = thread.module?.Thread

  // What the visitor has just sent is always in sight.
  useEffect(toEnd, [pending.length])

  return (
    <>
      <Header ui={ui} state={state} close={close} />
      <Bar
        state={thread.failed ? { ...state, phase: 'failed' } : state}
        words={ui.words}
        retry={() => (thread.failed ? thread.retry() : ui.client.resume())}
      />
      <div
        class="log"
        role="log"
        aria-live="off"
        aria-label={ui.words.conversation}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
      >
        <div class="content" ref={content}>
          {phase !== 'loading' && <Welcome ui={ui} isNew={isNew} />}
          {Thread ? (
            <Thread ui={ui} state={state} root={root} />
          ) : (
            pending.map(({ clientId, text }) => (
              <p key={clientId} class="bubble" dir="auto">
                {text}
              </p>
            ))
          )}
        </div>
      </div>
      {behind && (
        <button type="button" class="pill" onClick={toEnd}>
          {ui.words.newMessages}
          <Icon name="down" />
        </button>
      )}
      <Composer ui={ui} state={state} />
    </>
  )
}
