import type { ConversationState } from '@baton/client'
import type { Citation } from '@baton/contracts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { enThread } from '../locales/en-thread.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import type { ThreadUi, Ui } from '../ui.ts'
import { Announcer } from './announcer.tsx'
import { Answer } from './answer.tsx'
import attentionStyles from './attention.css?inline'
import { CitationPopover } from './citation-popover.tsx'
import { countInTitle } from './count-in-title.ts'
import { type Entry, entriesOf } from './entries.ts'
import { wordsBeside } from './files.tsx'
import { Head } from './head.tsx'
import { ThreadIcon } from './icon.tsx'
import { Notice } from './notice.tsx'
import { newestRead, ReadMark } from './read-mark.tsx'
import { tellChanges } from './tell-changes.ts'
import styles from './thread.css?inline'
import { Typing } from './typing.tsx'
import { useAttention } from './use-attention.ts'
import { useSound } from './use-sound.ts'
import { useStickToEnd } from './use-stick-to-end.ts'
import { VisitorMessage } from './visitor-message.tsx'

export { ask } from './ask.ts'

/** A citation that is open, and the chip that opened it. */
export interface Opened {
  citation: Citation
  chip: HTMLElement
}

const styled = new WeakSet<ShadowRoot>()

interface ThreadProps {
  ui: Ui
  state: ConversationState
  /** What the page has been told of. */
  since: ConversationState
  root: ShadowRoot
}

/** The conversation itself. Brings its own styles and, in English, its own words. */
export function Thread({ ui: shellUi, state, since, root }: ThreadProps) {
  if (!styled.has(root)) {
    styled.add(root)
    adoptSheet(root, styles)
    adoptSheet(root, attentionStyles)
  }
  const ui: ThreadUi = useMemo(() => ({ ...shellUi, words: { ...enThread, ...shellUi.words } }), [shellUi])
  const [opened, open] = useState<Opened | null>(null)
  useSound(ui.client, root, ui.appearance.sound)
  const news = [state.messages.at(-1)?.id, state.running?.text.length]
  const { behind, toEnd } = useStickToEnd(root.querySelector('.log'), news)
  useEffect(() => {
    const title = countInTitle(ui.tell)
    const hear = tellChanges(since, title.tell)
    hear(ui.client.getState())
    const stop = ui.client.subscribe(hear)
    return () => {
      stop()
      title.end()
    }
  }, [])
  useAttention(ui.client, root, state, behind)
  // What the visitor has just sent is always in sight.
  useEffect(toEnd, [state.pending.length])
  if (state.phase === 'loading' && !state.messages.length) return <Skeleton label={ui.words.loading} />

  const entries = entriesOf(state)
  const read = newestRead(state)
  return (
    <>
      {entries.map((entry, index) => {
        const props = { ui, state, isLast: index === entries.length - 1, opened, open }
        const isFirstOfRun = entries[index - 1]?.author !== entry.author
        return [
          isFirstOfRun && <Head key={`${entry.key} head`} ui={ui} entry={entry} />,
          <EntryView key={entry.key} entry={entry} {...props} />,
          entry.type === 'message' && entry.message.id === read && (
            <ReadMark key="read" ui={ui} state={state} />
          ),
        ]
      })}
      <Typing ui={ui} state={state} />
      {behind && (
        <button type="button" class="pill" onClick={toEnd}>
          {ui.words.newMessages}
          <ThreadIcon name="down" />
        </button>
      )}
      {opened && <CitationPopover ui={ui} opened={opened} close={() => open(null)} />}
      <Announcer ui={ui} state={state} />
    </>
  )
}

export interface EntryProps {
  ui: ThreadUi
  state: ConversationState
  isLast: boolean
  opened: Opened | null
  open: (opened: Opened | null) => void
}

function EntryView({ entry, ...props }: EntryProps & { entry: Entry }) {
  if (entry.type === 'running') {
    return <Answer {...props} text={entry.running.text} citations={entry.running.citations} />
  }
  if (entry.type === 'pending')
    return (
      <VisitorMessage
        {...props}
        text={entry.pending.text}
        files={entry.pending.files}
        pending={entry.pending}
      />
    )
  const { message } = entry
  if (message.notice) return <Notice {...props} notice={message.notice} message={message} />
  const text = wordsBeside(message)
  if (message.author.kind === 'visitor')
    return <VisitorMessage {...props} text={text} files={message.files} />
  return <Answer {...props} text={text} citations={message.citations} message={message} />
}

function Skeleton({ label }: { label: string }) {
  return (
    <div class="late" role="status" aria-label={label}>
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <div key={line} class="skeleton" />
      ))}
    </div>
  )
}
