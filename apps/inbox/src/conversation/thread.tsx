import type { Conversation, Message } from '@baton/contracts'
import { useEffect, useMemo } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useLate } from '../controls/use-late.ts'
import { useNow } from '../controls/use-now.ts'
import { useReadSignals } from '../labels/use-read-signals.ts'
import { visitorName } from '../state/names.ts'
import { shownConversation } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { dayInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { OfferLine } from '../team/offer-line.tsx'
import { VisitorPage } from './article-link.ts'
import { Composer } from './composer.tsx'
import { explain } from './explain.ts'
import { MessageView } from './message-view.tsx'
import { NoticeLine } from './notice-line.tsx'
import { PendingView } from './pending-view.tsx'
import { RunningView } from './running-view.tsx'
import { ThreadHead } from './thread-head.tsx'
import { threadItems } from './thread-items.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

export interface ThreadProps {
  conversationId: Conversation['id']
  /** On a phone: back to the list. */
  onBack?: (() => void) | undefined
}

export function Thread({ conversationId, onBack }: ThreadProps) {
  const { inbox } = useWorkspace()
  const state = useStore(inbox.store)
  const conversation = shownConversation(state, conversationId)
  const thread = state.threads.get(conversationId)

  useEffect(() => {
    inbox.look(conversationId)
    return () => inbox.look(null)
  }, [inbox, conversationId])

  const late = useLate(!thread?.read && thread?.phase !== 'failed')
  if (!conversation || !thread?.read) {
    return (
      <section class="thread" aria-label="Conversation" aria-busy={thread?.phase !== 'failed'}>
        {conversation && <ThreadHead conversation={conversation} onBack={onBack} />}
        {thread?.phase === 'failed' ? (
          <NotRead onRetry={() => void inbox.openThread(conversationId)} />
        ) : null}
        {late && <ThreadSkeleton />}
      </section>
    )
  }
  return (
    <section class="thread" aria-label={`Conversation with ${visitorName(conversation)}`}>
      <ThreadHead conversation={conversation} onBack={onBack} />
      <OfferLine conversation={conversation} />
      <VisitorPage.Provider value={thread.read.visitor.pageUrl}>
        <Messages conversation={conversation} />
      </VisitorPage.Provider>
      <Composer key={conversationId} conversation={conversation} />
    </section>
  )
}

function Messages({ conversation }: { conversation: Conversation }) {
  const { inbox, screen } = useWorkspace()
  const state = useStore(inbox.store)
  const { explained } = useStore(screen)
  const now = useNow()
  const read = state.threads.get(conversation.id)?.read
  const messages = read?.messages ?? []
  const items = useMemo(() => threadItems(messages), [messages])
  const runs = useMemo(() => new Map((read?.runs ?? []).map((run) => [run.id, run])), [read?.runs])
  const pending = state.pending.get(conversation.id) ?? []
  const running = state.running.get(conversation.id) ?? null
  const answering = conversation.control === 'assistant' && conversation.runId !== null
  const added = [items.length, ...pending.map((message) => message.state), running?.text.length ?? 0].join(
    '/',
  )
  const box = useStickToEnd(conversation.id, added)
  const visitor = visitorName(conversation)
  useReadSignals(conversation.id, messages, read?.runs)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div ref={box} class="messages" tabIndex={0} role="log" aria-label="Messages" id="messages">
      <div class="measure">
        {items.map((item) => {
          if (item.kind === 'day') {
            return (
              <p key={item.key} class="day">
                <span>{dayInWords(item.at, now)}</span>
              </p>
            )
          }
          if (item.kind === 'notice') return <NoticeLine key={item.key} message={item.message} />
          const { message } = item
          return (
            <MessageView
              key={item.key}
              message={message}
              head={item.head}
              me={state.me}
              visitor={visitor}
              named={conversation.visitorName !== null}
              run={message.runId ? (runs.get(message.runId) ?? null) : null}
              explained={explained.has(message.id)}
              onExplain={(target: Message) => explain(screen, target.id)}
            />
          )
        })}
        {(answering || running) && <RunningView running={running} />}
        {pending.map((message) => (
          <PendingView
            key={message.clientId}
            message={message}
            name={inbox.me.name}
            onRetry={inbox.replies.flush}
            onSendAnyway={() => inbox.replies.sendAnyway(conversation.id, message.clientId)}
            onWithdraw={() => inbox.replies.withdraw(conversation.id, message.clientId)}
          />
        ))}
      </div>
    </div>
  )
}

function NotRead({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="empty" role="alert">
      <p class="empty-title">This conversation could not be loaded</p>
      <p>Check your connection and try again.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}

function ThreadSkeleton() {
  return (
    <div class="messages" aria-hidden="true">
      <div class="measure skeleton">
        {[48, 74, 61, 38].map((width) => (
          <div key={width} class="skeleton-message">
            <span style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
    </div>
  )
}
