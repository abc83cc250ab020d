import type { AgentId, Conversation } from '@baton/contracts'
import { Avatar } from '../controls/avatar.tsx'
import { memo } from '../controls/memo.ts'
import { useLongPress } from '../controls/use-long-press.ts'
import type { Presence } from '../state/inbox-types.ts'
import { previewLine, priorityWords, visitorName } from '../state/names.ts'
import { exactTime, shortAge } from '../state/time-words.ts'
import type { ShownRow } from '../state/workspace.ts'
import { clockInWords, countdown } from '../team/clock-words.ts'
import { StateGlyph } from './state-glyph.tsx'

export interface ConversationRowProps {
  conversation: ShownRow
  selected: boolean
  /** It is one of those that a bulk action is for. */
  picked: boolean
  onPick: (row: ShownRow) => void
  /** Taps choose more of them. */
  picking: boolean
  /** It has left this view and stays until the list may move. */
  gone: boolean
  me: AgentId
  now: number
  watchers: Presence[]
  /** The visitor types now. */
  typing: boolean
  draft: boolean
  position: number
  total: number
  onSelect: (row: ShownRow) => void
}

/** One of dozens: drawn again only when something about it has changed. */
export const ConversationRow = memo((props: ConversationRowProps) => {
  const { conversation, selected, gone, me, now, watchers, position, total } = props
  const pick = () => props.onPick(conversation)
  const press = useLongPress(pick)
  const choose = (event: MouseEvent) => {
    if (press.wasTaken()) return
    if (event.ctrlKey || event.metaKey || props.picking) pick()
    else props.onSelect(conversation)
  }
  const { previewAuthor } = conversation
  const who = previewAuthor === 'assistant' ? 'AI' : previewAuthor === 'agent' ? 'Agent' : null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the listbox, which names its active row
    <div
      id={`row-${conversation.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={total}
      class={`row${selected ? ' row-selected' : ''}${gone ? ' row-gone' : ''}${props.picked ? ' row-picked' : ''}`}
      {...press.handlers}
      onClick={choose}
    >
      <StateGlyph conversation={conversation} me={me} now={now} />
      <span class="row-name">{visitorName(conversation)}</span>
      <span class="row-preview" dir="auto">
        {props.draft ? <b class="row-draft">Draft</b> : who && <b class="row-who">{who}</b>}
        <RowLabels conversation={conversation} />
        {previewLine(conversation.preview)}
        {props.picked && <span class="visually-hidden">, selected</span>}
      </span>
      <span class="row-watchers">
        {watchers.slice(0, 2).map((entry) => (
          <span key={entry.agentId} title={`${entry.name} is here`}>
            <Avatar name={entry.name} tone="agent" small />
            <span class="visually-hidden">{entry.name} is here</span>
          </span>
        ))}
      </span>
      <RowTime conversation={conversation} now={now} />
      {props.typing && (
        <span class="row-typing">
          <span class="visually-hidden">is typing</span>
        </span>
      )}
    </div>
  )
})

/** What is left on the clock, if one runs; else how long somebody has waited, and where nobody waits, the age of the last message. */
function RowTime({ conversation, now }: { conversation: Conversation; now: number }) {
  const { waitingSince, dueAt, lastMessageAt, clock } = conversation
  if (clock) {
    const late = clock.dueAt <= now
    return (
      <time
        class={`row-time row-time-${late ? 'overdue' : 'waiting'}`}
        dateTime={new Date(clock.dueAt).toISOString()}
        title={clockInWords(clock, now)}
      >
        {countdown(clock.dueAt, now)}
      </time>
    )
  }
  const since = waitingSince ?? lastMessageAt
  const tone = waitingSince === null ? 'quiet' : dueAt !== null && dueAt <= now ? 'overdue' : 'waiting'
  const title =
    waitingSince === null
      ? exactTime(since)
      : `Waits since ${exactTime(since)}${dueAt === null ? '' : `; answer due ${exactTime(dueAt)}`}`
  return (
    <time class={`row-time row-time-${tone}`} dateTime={new Date(since).toISOString()} title={title}>
      {shortAge(now - since)}
    </time>
  )
}

/** What matters more than usual, and what it is filed under. */
function RowLabels({ conversation: { priority, tags } }: { conversation: Conversation }) {
  const matters = priority === 'high' || priority === 'urgent'
  const [first, ...more] = tags
  return (
    <>
      {matters && <b class={`row-priority row-priority-${priority}`}>{priorityWords[priority]}</b>}{' '}
      {first && <span class="row-tag">{first}</span>}{' '}
      {more.length > 0 && (
        <span class="row-tag" title={more.join(', ')}>
          +{more.length}
        </span>
      )}{' '}
    </>
  )
}
