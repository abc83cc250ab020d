import { openStream } from '@baton/client'
import type { StaffFact } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxEvent } from './inbox-types.ts'

export interface LiveOptions {
  api: SiteApi
  dispatch: (event: InboxEvent) => void
  /** Tells the agent what they should hear of at once. */
  alert: (fact: StaffFact) => void
  /** Reads the first page and resolves with the cursor it was read at. Called first, and after each reset. After `signal` another read has begun. */
  read: (signal: AbortSignal) => Promise<number>
  /** Everything missed has arrived; live from here. Called after each reconnection too. */
  onReady: () => void
}

/** The one stream of this tab. Returns what ends it. */
export function startLive({ api, dispatch, alert, read, onReady }: LiveOptions): () => void {
  const stream = openStream<StaffFact>({
    url: api.eventsUrl,
    headers: api.headers,
    after: null,
    read,
    renew: async () => {
      api.dropGrant()
      return true
    },
    onFact: (fact) => {
      dispatch({ type: 'fact', fact })
      alert(fact)
    },
    onPart: (part) => dispatch({ type: 'part', part }),
    onControl: (frame) => {
      if (frame.type === 'ready') {
        dispatch({ type: 'connection', connection: 'live' })
        onReady()
      }
      // What follows starts from a fresh read.
      else if (frame.type === 'reset') dispatch({ type: 'reset' })
    },
    // Live is what has caught up: the first bytes may be facts that were missed.
    onStatus: (status) =>
      status !== 'live' &&
      dispatch({ type: 'connection', connection: status === 'idle' ? 'retrying' : status }),
  })
  stream.open()
  // A server that has closed an idle stream is asked again as soon as somebody looks.
  const touch = () => stream.touch()
  window.addEventListener('focus', touch)
  return () => {
    window.removeEventListener('focus', touch)
    stream.close()
  }
}
