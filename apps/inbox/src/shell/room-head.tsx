import { ArrowLeft } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'

interface RoomHeadProps<Room extends string> {
  class: 'knowledge-head' | 'settings-head'
  title: string
  /** In the order in which they stand. */
  rooms: readonly Room[]
  names: Record<Room, string>
  current: Room
  withBack: boolean
  go: (room: Room) => void
  /** What stands behind the name of a room. */
  marks?: Partial<Record<Room, ComponentChildren>>
  /** What can be done in any of the rooms. */
  children?: ComponentChildren
}

/** The head of a screen with several rooms: the way back, the title, a tab for each room. */
export function RoomHead<Room extends string>(props: RoomHeadProps<Room>) {
  const { title, rooms, names, current, withBack, go, marks, children } = props
  const { inbox, router } = useWorkspace()
  const tab = useRef<HTMLButtonElement>(null)
  // On a phone not all rooms are in sight.
  useEffect(() => tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [current])
  const leave = () =>
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'needs_you', conversationId: null })
  return (
    <header class={props.class}>
      {withBack && <Button kind="quiet" icon={ArrowLeft} label="Back to the inbox" onClick={leave} />}
      <h1>{title}</h1>
      <nav class="rooms" aria-label={title}>
        {rooms.map((room) => (
          <button
            key={room}
            type="button"
            class="room-tab"
            ref={room === current ? tab : undefined}
            aria-current={room === current ? 'page' : undefined}
            onClick={() => go(room)}
          >
            {names[room]}
            {marks?.[room]}
          </button>
        ))}
      </nav>
      {children}
    </header>
  )
}
