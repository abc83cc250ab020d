import type { ConversationId, OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { markIcon, playSound, readySound } from '../notifications/page-signals.ts'
import { soundChoice } from '../notifications/sound-choice.ts'
import type { Inbox } from '../state/inbox.ts'
import { visitorName } from '../state/names.ts'
import { shownCounts } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'

/** Tells of new handoffs: to screen readers, by a sound, and as a count in the window's title and icon. */
export function Announcer({ inbox }: { inbox: Inbox }) {
  const state = useStore(inbox.store)
  const waiting = shownCounts(state).needs_you
  const known = useRef<Set<ConversationId> | null>(null)
  const [words, setWords] = useState('')

  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Baton` : 'Baton'
    markIcon(waiting)
    return () => {
      document.title = 'Baton'
      markIcon(0)
    }
  }, [waiting])

  useEffect(readySound, [])
  const isLive = state.connection === 'live'
  useEffect(() => {
    // The list comes first.
    if (!isLive) return
    inbox.api.get<OutputOf<'readNotifications'>>('/notifications').then(
      ({ settings }) => soundChoice.set(settings.sound),
      () => {},
    )
  }, [inbox, isLive])
  useEffect(() => {
    const queued = [...state.conversations.values()].filter(
      (row) => row.status === 'open' && row.control === 'queue',
    )
    const before = known.current
    known.current = new Set(queued.map((row) => row.id))
    // What was there at the start is no news.
    if (!before || state.lists.needs_you.phase !== 'ready') return
    const fresh = queued.filter((row) => !before.has(row.id))
    if (fresh.length > 0 && soundChoice.get()) playSound()
    if (fresh.length === 1 && fresh[0]) setWords(`${visitorName(fresh[0])} waits for a person`)
    else if (fresh.length > 1) setWords(`${fresh.length} visitors wait for a person`)
  }, [state.conversations])

  return (
    <div class="visually-hidden" aria-live="polite">
      {words}
    </div>
  )
}
