import type { InboxState } from './inbox-types.ts'
import type { Readers } from './readers.ts'
import type { Store } from './store.ts'
import type { ViewId } from './views.ts'

/** What only the server knows is asked for at most once in this time. */
const SUMMARY_MS = 2_000
/** What could not be read is tried again after this time. */
const RETRY_MS = 3_000

/** Sees to it that the list on the screen is read, and that counts and agents are true. */
export interface ListKeeper {
  /** Another view is shown. It is read unless it is known already. */
  show(view: ViewId): void
  loadMore(view: ViewId): void
  /** The read that the stream begins with. Rejects when it cannot be had. */
  begin(signal: AbortSignal): Promise<number>
  stop(): void
}

export function createListKeeper({
  store,
  readList,
  tryList,
}: Pick<Readers, 'readList' | 'tryList'> & { store: Store<InboxState> }): ListKeeper {
  let shown: ViewId = 'needs_you'
  let summing: ReturnType<typeof setTimeout> | undefined
  let retrying: ReturnType<typeof setTimeout> | undefined
  const list = () => store.get().lists[shown]
  const isLive = () => store.get().connection === 'live'
  let stopped = false

  const sum = async () => {
    if (isLive() && store.get().summaryStale) await tryList(shown, null)
    summing = undefined
    keep()
  }
  const retry = () => {
    retrying = undefined
    if (list().phase === 'failed' && isLive()) void tryList(shown, list().next)
  }

  /** The stream reads the view that is shown when it begins. One that is shown before the answer is read here. */
  function keep() {
    const { startedAt, summaryStale } = store.get()
    if (startedAt === null || stopped) return
    if (list().phase === 'unread') void tryList(shown, null)
    if (list().phase === 'failed' && isLive()) retrying ??= setTimeout(retry, RETRY_MS)
    if (summaryStale && isLive()) summing ??= setTimeout(sum, SUMMARY_MS)
  }
  const unsubscribe = store.subscribe(keep)

  return {
    show(view) {
      shown = view
      const { startedAt, lists } = store.get()
      if (startedAt !== null && lists[view].phase === 'failed') void tryList(view, lists[view].next)
      keep()
    },
    loadMore(view) {
      const { next, phase } = store.get().lists[view]
      if (next !== null && phase !== 'reading') void tryList(view, next)
    },
    begin: (signal) => readList(shown, null, signal),
    stop() {
      stopped = true
      unsubscribe()
      clearTimeout(summing)
      clearTimeout(retrying)
    },
  }
}
