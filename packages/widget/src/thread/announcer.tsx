import type { ConversationState } from '@baton/client'
import { plainText } from '@baton/markup'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'

/** Characters that are read out; a live region cannot be stopped or gone back in, and the log holds the rest. */
const MOST = 4_000

/** Reads each finished answer to a screen reader, once and, up to a page or so, whole; the letters of an arriving one are not read. */
export function Announcer({ ui, state: { messages, phase } }: { ui: ThreadUi; state: ConversationState }) {
  const known = useRef<Set<string>>(null)
  const [said, say] = useState('')
  useEffect(() => {
    if (phase === 'loading') return
    const fresh = messages.filter(({ id, author, kind }) => {
      return kind === 'text' && author.kind !== 'visitor' && known.current && !known.current.has(id)
    })
    known.current = new Set(messages.map(({ id }) => id))
    const newest = fresh.at(-1)
    if (!newest) return
    const { author, text, state, choices } = newest
    const name = author.kind === 'agent' ? author.name : ui.words.assistant
    const end = [
      state === 'cut' && ui.words.cut,
      choices.length > 0 && `${ui.words.choices}: ${choices.join(', ')}`,
    ]
    say([`${name}: ${plainText(text.slice(0, MOST))}`, ...end].filter(Boolean).join('\n'))
  }, [messages, phase])
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  )
}
