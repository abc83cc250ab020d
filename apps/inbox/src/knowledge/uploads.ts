import type { IngestOutcome } from '@baton/contracts'
import type { SiteApi } from '../state/api.ts'
import type { Inbox } from '../state/inbox.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { sendFile } from './send-file.ts'

export type UploadState =
  | { phase: 'waiting' }
  /** Share of its bytes that are sent, 0 to 1; at 1 the server reads it. */
  | { phase: 'sending'; share: number }
  | { phase: 'done'; outcome: IngestOutcome }
  | { phase: 'failed'; message: string }

export interface Upload {
  id: number
  /** With the folders it was in. */
  path: string
  state: UploadState
}

export interface Uploads {
  list: Upload[]
  add: (files: Iterable<File>) => void
  /** Forgets what is over. */
  clear: () => void
}

interface Queue {
  store: Store<Upload[]>
  add: (files: Iterable<File>) => void
}

/** One queue a site: it goes on while another room is open. */
const queues = new WeakMap<Inbox, Queue>()

/** The files that are on their way, and what became of those that were. */
export function useUploads(): Uploads {
  const { inbox } = useWorkspace()
  const queue = queues.get(inbox) ?? createQueue(inbox.api)
  queues.set(inbox, queue)
  return {
    list: useStore(queue.store),
    add: queue.add,
    clear: () => queue.store.set((list) => list.filter((upload) => !isOver(upload))),
  }
}

export const isOver = ({ state }: Upload): boolean => state.phase === 'done' || state.phase === 'failed'

let count = 0

function createQueue(api: SiteApi): Queue {
  const store = createStore<Upload[]>([])
  const files = new Map<number, File>()
  let busy = false
  const put = (id: number, state: UploadState) =>
    store.set((list) => list.map((upload) => (upload.id === id ? { ...upload, state } : upload)))

  async function send({ id, path }: Upload): Promise<void> {
    const file = files.get(id)
    files.delete(id)
    if (!file) return
    put(id, { phase: 'sending', share: 0 })
    try {
      const outcome = await sendFile(api, path, file, (share) => put(id, { phase: 'sending', share }))
      put(id, { phase: 'done', outcome })
    } catch (error) {
      put(id, { phase: 'failed', message: asProblem(error).message })
    }
  }

  // One after the other: the server takes articles in one by one anyway, and the list reads well.
  async function work(): Promise<void> {
    if (busy) return
    busy = true
    for (;;) {
      const next = store.get().find(({ state }) => state.phase === 'waiting')
      if (!next) break
      await send(next)
    }
    busy = false
  }

  return {
    store,
    add(added) {
      const list = [...added].map((file): Upload => {
        count += 1
        files.set(count, file)
        return { id: count, path: file.webkitRelativePath || file.name, state: { phase: 'waiting' } }
      })
      store.set((known) => [...known, ...list])
      void work()
    },
  }
}
