import type { CannedReply, InboxFilter, InputOf, OutputOf } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import { newestRead } from './newest-read.ts'
import { asProblem } from './problem.ts'
import { createStore, type Store } from './store.ts'
import type { Toaster } from './toasts.ts'

type KitRead = OutputOf<'inboxKit'>

/** What the agents of a site share: prepared replies, macros, views, tags. */
export interface Kit {
  store: Store<KitRead>
  /** Reads it; what is known stays until then. */
  read(): void
  /** Resolves, like the others, to whether the server took it; says so in words if not. */
  saveReply(reply: Pick<CannedReply, 'shortcut' | 'text'>): Promise<boolean>
  removeReply(id: string): void
  saveMacro(macro: InputOf<'saveMacro'>): Promise<boolean>
  removeMacro(id: string): void
  saveView(name: string, filter: InboxFilter): void
  removeView(id: string): void
}

export function createKit({ api, toaster }: { api: SiteApi; toaster: Toaster }): Kit {
  const store = createStore<KitRead>({ replies: [], views: [], macros: [], teams: [], tags: [] })
  const read = newestRead(store, () => api.get<KitRead>('/kit'))

  async function change(words: string, request: () => Promise<unknown>): Promise<boolean> {
    try {
      await request()
      toaster.say(words)
      await read()
      return true
    } catch (error) {
      toaster.say(asProblem(error).message)
      return false
    }
  }

  return {
    store,
    // It is asked for again with the next look; nothing on the screen depends on it alone.
    read: () => void read().catch(() => {}),
    saveReply: (reply) => change(`Saved as /${reply.shortcut}`, () => api.put('/kit/replies', reply)),
    removeReply: (id) => void change('Prepared reply removed', () => api.delete(`/kit/replies/${id}`)),
    saveMacro: (macro) => change(`Macro saved: ${macro.name}`, () => api.put('/kit/macros', macro)),
    removeMacro: (id) => void change('Macro removed', () => api.delete(`/kit/macros/${id}`)),
    saveView: (name, filter) =>
      void change(`View saved: ${name}`, () => api.post('/kit/views', { name, filter })),
    removeView: (id) => void change('View removed', () => api.delete(`/kit/views/${id}`)),
  }
}
