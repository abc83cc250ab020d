import type { Activity, Conversation, OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useNow } from '../controls/use-now.ts'
import { PageLink } from '../conversation/page-link.tsx'
import { exactTime, shortAge } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'

const FIRST = 8

/** What the visitor did on the site's pages, newest first; nothing where nothing is known. */
export function ActivityPart({ conversation }: { conversation: Conversation }) {
  const activity = useActivity(conversation)
  const [isWhole, showAll] = useState(false)
  if (activity.length === 0) return null
  const shown = isWhole ? activity : activity.slice(0, FIRST)
  return (
    <section class="context-part" aria-labelledby="activity-title">
      <h3 id="activity-title">Activity</h3>
      <ul class="activity">
        {shown.map((one) => (
          <Done key={one.clientId} one={one} />
        ))}
      </ul>
      {shown.length < activity.length && (
        <Button kind="quiet" class="activity-more" onClick={() => showAll(true)}>
          Show all {activity.length}
        </Button>
      )}
    </section>
  )
}

/** Read with the visitor, and again when something new was written. */
function useActivity({ visitorId, lastMessageAt }: Conversation): Activity[] {
  const { inbox } = useWorkspace()
  const [activity, setActivity] = useState<Activity[]>([])
  useEffect(() => {
    let isWanted = true
    inbox.api.get<OutputOf<'readActivity'>>(`/visitors/${visitorId}/activity`).then(
      (read) => isWanted && setActivity(read.activity),
      // The rest of the pane says it when the server is away.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [inbox, visitorId, lastMessageAt])
  return activity
}

function Done({ one: { name, properties, pageUrl, at } }: { one: Activity }) {
  const now = useNow()
  const said = Object.entries(properties).map(([key, value]) => `${key}: ${value}`)
  const isPage = name === 'page' && pageUrl !== null
  return (
    <li>
      <span class="activity-name">{isPage ? <PageLink url={pageUrl} /> : name}</span>
      <time class="faint" dateTime={new Date(at).toISOString()} title={exactTime(at)}>
        {shortAge(now - at)}
      </time>
      {said.length > 0 && <span class="activity-said">{said.join(' · ')}</span>}
    </li>
  )
}
