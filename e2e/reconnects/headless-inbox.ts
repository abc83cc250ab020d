import { createApi } from '../../apps/inbox/src/state/api.ts'
import { createInbox, type Inbox } from '../../apps/inbox/src/state/inbox.ts'
import { createToaster } from '../../apps/inbox/src/state/toasts.ts'

/** The inbox's own code without a screen: state, grants, stream and all, as one agent. Needs a page (`breakStreams`). */
export async function openHeadlessInbox(origin: string, cookie: string): Promise<Inbox> {
  const request: typeof fetch = (path, init) => {
    const headers = new Headers(init?.headers)
    headers.set('cookie', cookie)
    headers.set('origin', origin)
    return fetch(path, { ...init, headers })
  }
  const api = createApi({ fetch: request, now: Date.now, onSignedOut: () => {} })
  const me = await api.me()
  const [site] = me.sites
  if (!site) throw new Error('This agent serves no site.')
  const inbox = createInbox({ api, me, site, toaster: createToaster(), storage: null })
  inbox.openView('all')
  return inbox
}
