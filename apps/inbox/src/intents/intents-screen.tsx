import { Plus } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { DropArea } from '../knowledge/drop-area.tsx'
import { DisagreementsRoom } from '../labels/disagreements-room.tsx'
import { RoomHead } from '../shell/room-head.tsx'
import type { Layout } from '../shell/use-layout.ts'
import { keymap } from '../state/keymap.ts'
import { type IntentPlace, type IntentRoom, intentRooms, type Route } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { FiguresRoom } from './figures-room.tsx'
import { ListRoom } from './list-room.tsx'
import { SentenceRoom } from './sentence-room.tsx'
import { useDiscovery } from './use-discovery.ts'
import { useIntents } from './use-intents.ts'
import { VolumeRoom } from './volume-room.tsx'

const roomLabels: Record<IntentRoom, string> = {
  list: 'List',
  figures: 'Learning',
  try: 'Try a sentence',
  volume: 'Map your volume',
  disagreements: 'Disagreements',
}

/** What visitors ask for: defined, learnt, tried, and found in what they asked before. */
export function IntentsScreen({
  route,
  layout,
}: {
  route: Extract<Route, { screen: 'intents' }>
  layout: Layout
}) {
  const { inbox, router, run } = useWorkspace()
  const handle = useIntents()
  const discovery = useDiscovery()
  // On a phone an intent has the screen to itself.
  const isAlone = layout === 'phone' && (route.intentId !== null || route.editing)
  const go = (place: Partial<IntentPlace>) =>
    router.go({
      ...{ screen: 'intents', siteId: inbox.site.id },
      ...{ room: 'list', intentId: null, editing: false },
      ...place,
    })
  const take = ([file]: File[]) => {
    if (!file) return
    go({ room: 'volume' })
    void discovery.run(file)
  }
  return (
    <DropArea words="Drop an export to map it" disabled={!handle.mayChange} onFiles={take}>
      {!isAlone && (
        <RoomHead
          class="knowledge-head"
          title="Intents"
          rooms={intentRooms}
          names={roomLabels}
          current={route.room}
          withBack={layout !== 'desk'}
          go={(room) => go({ room })}
        >
          {handle.mayChange && (
            <div class="knowledge-actions">
              <Button
                icon={Plus}
                label="Define an intent"
                keys={keymap['intent.new'][0]}
                hint="Define an intent"
                onClick={() => run('intent.new')}
              >
                {layout === 'phone' ? undefined : 'Define'}
              </Button>
            </div>
          )}
        </RoomHead>
      )}
      {handle.problem && !handle.read && <ProblemLine problem={handle.problem} />}
      {route.room === 'list' && <ListRoom route={route} layout={layout} handle={handle} go={go} />}
      {route.room === 'figures' && <FiguresRoom handle={handle} go={go} />}
      {route.room === 'try' && <SentenceRoom handle={handle} go={go} />}
      {route.room === 'disagreements' && <DisagreementsRoom />}
      {route.room === 'volume' && <VolumeRoom discovery={discovery} handle={handle} go={go} />}
    </DropArea>
  )
}
