import type { Conversation, Message } from '@baton/contracts'
import { ArrowDown, ArrowUp } from 'lucide-preact'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useNow } from '../controls/use-now.ts'
import { useSteady } from '../controls/use-steady.ts'
import { useReadSignals } from '../labels/use-read-signals.ts'
import type { PendingMessage } from '../state/inbox-types.ts'
import { visitorName } from '../state/names.ts'
import { useParts, useSelected } from '../state/store.ts'
import { dayInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { explain } from './explain.ts'
import { MessageView } from './message-view.tsx'
import { NoticeLine } from './notice-line.tsx'
import { PendingView } from './pending-view.tsx'
import { newestRead } from './read-mark.tsx'
import { RunningView } from './running-view.tsx'
import { threadItems, unreadFrom } from './thread-items.ts'
import { useEndFirst } from './use-end-first.ts'
import { useMessageTarget } from './use-message-target.ts'
import { useReached } from './use-reached.ts'
import { useTellRead } from './use-tell-read.ts'
import { useThreadScroll } from './use-thread-scroll.ts'

const none: PendingMessage[] = []

/** What was said, from the newest back: older messages are read as somebody scrolls to them. */
export function Messages({ conversation }: { conversation: Conversation }) {
  const { inbox, screen } = useWorkspace()
  const { id } = conversation
  const [read, unsent = none, written = null] = useParts(inbox.store, ({ threads, pending, running }) => [
    threads.get(id)?.read,
    pending.get(id),
    running.get(id),
  ])
  const explained = useSelected(screen, (shown) => shown.explained)
  const now = useNow()
  const me = inbox.me.agentId
  const messages = read?.messages ?? []
  const { earlier = false, later = false } = read ?? {}
  // What was new when the thread was opened stays marked until it is left.
  const [readUpTo] = useState(read?.readUpTo ?? null)
  const unread = useMemo(() => unreadFrom(messages, { readUpTo, earlier, me }), [messages, readUpTo])
  const isBefore = readUpTo !== null && earlier && readUpTo < (messages[0]?.id ?? '')
  const firstUnread = isBefore ? readUpTo : unread
  const [reached, mark] = useReached()
  const all = useMemo(() => threadItems(messages, unread), [messages, unread])
  const items = useEndFirst(all)
  const isWhole = items.length === all.length
  const runs = useMemo(() => new Map((read?.runs ?? []).map((run) => [run.id, run])), [read?.runs])
  const readId = newestRead(messages, conversation)
  const pending = later ? none : unsent
  const running = later ? null : written
  const answering = !later && conversation.control === 'assistant' && conversation.runId !== null
  const content = [
    ...[messages[0]?.id, messages.at(-1)?.id, items.length, running?.text.length ?? 0, readId],
    ...pending.map((message) => message.state),
  ].join('/')
  const { box, away, toEnd } = useThreadScroll({
    ...{ content, later },
    earlier: earlier && isWhole,
    onEdge: (side) => inbox.readOn(id, side),
  })
  const { target, show } = useMessageTarget(id, messages)
  const visitor = visitorName(conversation)
  useReadSignals(id, messages, { runs: read?.runs ?? [], later })
  const onExplain = useSteady((answer: Message) => explain(screen, answer.id))
  useTellRead(conversation, messages, !away && !later)
  const newest = async () => {
    if (later) await inbox.goTo(id, null)
    toEnd()
  }
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <div ref={box} class="messages" tabIndex={0} role="log" aria-label="Messages" id="messages">
        <div class="measure">
          {items.map((item) => {
            if (item.kind === 'day')
              return (
                <p key={item.key} class="day">
                  <span>{dayInWords(item.at, now)}</span>
                </p>
              )
            if (item.kind === 'unread')
              return (
                <p key={item.key} ref={mark} class="day day-unread">
                  <span>New</span>
                </p>
              )
            if (item.kind === 'notice') return <NoticeLine key={item.key} message={item.message} />
            const { message } = item
            return (
              <MessageView
                key={item.key}
                message={message}
                head={item.head}
                target={message.id === target}
                readAt={message.id === readId ? conversation.visitorReadAt : undefined}
                me={me}
                visitor={visitor}
                named={conversation.visitorName !== null}
                run={message.runId ? (runs.get(message.runId) ?? null) : null}
                explained={explained.has(message.id)}
                onExplain={onExplain}
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
              onSendAnyway={() => inbox.replies.sendAnyway(id, message.clientId)}
              onWithdraw={() => inbox.replies.withdraw(id, message.clientId)}
            />
          ))}
        </div>
      </div>
      <p class="messages-jumps">
        {firstUnread && !reached && (
          <Button icon={ArrowUp} onClick={() => void show(firstUnread)}>
            First unread
          </Button>
        )}
        {away && (
          <Button icon={ArrowDown} onClick={() => void newest()}>
            Newest
          </Button>
        )}
      </p>
    </div>
  )
}
