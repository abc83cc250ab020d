import type { SiteId } from '@baton/contracts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { runCommand } from '../commands/commands.ts'
import type { Api } from '../state/api.ts'
import { createInbox, type Me } from '../state/inbox.ts'
import { type Router, shownView } from '../state/route.ts'
import type { ScreenStore } from '../state/screen.ts'
import { siteAt } from '../state/site-at.ts'
import { type Store, useStore } from '../state/store.ts'
import type { Toaster } from '../state/toasts.ts'
import { type Workspace, WorkspaceContext } from '../state/workspace.ts'
import { linkScreen, noSites, signIn } from './screens.ts'
import { ToastLayer } from './toast.tsx'
import { WorkspaceView } from './workspace-view.tsx'

/** Who is signed in. `ended`: the session ended while somebody worked; their drafts are kept. */
export type Session =
  | { phase: 'checking' }
  | { phase: 'unreachable' }
  | { phase: 'out'; ended: boolean }
  | { phase: 'in'; me: Me }

export interface AppProps {
  api: Api
  session: Store<Session>
  router: Router
  screen: ScreenStore
  toaster: Toaster
  storage: Storage | null
  /** Asks again who is signed in. */
  check: () => Promise<void>
}

export function App(props: AppProps) {
  const { api, router, toaster, check } = props
  const session = useStore(props.session)
  const route = useStore(router.store)
  return (
    <>
      {route.screen === 'link' ? (
        <linkScreen.Screen
          api={api}
          token={route.token}
          onDone={() => void check().then(() => leaveLink(router))}
        />
      ) : (
        <Signed {...props} state={session} />
      )}
      <ToastLayer toaster={toaster} />
    </>
  )
}

function createWorkspace(parts: Omit<Workspace, 'run'>): Workspace {
  const workspace: Workspace = { ...parts, run: (id) => runCommand(id, workspace) }
  return workspace
}

function leaveLink(router: Router) {
  router.go({ screen: 'inbox', siteId: null, view: 'needs_you', conversationId: null }, { replace: true })
}

function Signed(props: AppProps & { state: Session }) {
  const { state, api, check } = props
  switch (state.phase) {
    case 'checking':
      return null
    case 'unreachable':
      return (
        <main class="door">
          <p role="alert">The server cannot be reached. It is tried again by itself.</p>
        </main>
      )
    case 'out':
      return <signIn.Screen api={api} ended={state.ended} onDone={check} />
    case 'in':
      return state.me.sites.length === 0 ? (
        <noSites.Screen api={api} onOut={check} />
      ) : (
        <Inside {...props} me={state.me} />
      )
  }
}

function Inside({ me, api, router, screen, toaster, storage, session }: AppProps & { me: Me }) {
  const route = useStore(router.store)
  const site = siteAt(me, route)
  const [rows] = useState<Workspace['rows']>({ current: [], view: null })
  const inbox = useMemo(() => {
    if (!site) return null
    const created = createInbox({ api, me, site, toaster, storage })
    // Now and not once it is drawn: drawing it takes as long as the answer.
    created.openView(shownView(route))
    return created
  }, [api, me, site, toaster, storage])
  useEffect(() => () => inbox?.stop(), [inbox])

  const switchSite = (siteId: SiteId) =>
    router.go({ screen: 'inbox', siteId, view: 'needs_you', conversationId: null })
  const signOut = () => {
    void api.signOut().catch(() => {})
    session.set({ phase: 'out', ended: false })
  }
  const workspace = useMemo(
    () =>
      inbox ? createWorkspace({ inbox, router, screen, rows, auth: api.auth, switchSite, signOut }) : null,
    [inbox],
  )
  useEffect(() => {
    // The address always names the site, so that it can be sent to a colleague.
    if (site && route.screen !== 'link' && route.siteId !== site.id) {
      router.go({ ...route, siteId: site.id }, { replace: true })
    }
  }, [site, route])
  if (!workspace) return null
  return (
    <WorkspaceContext.Provider value={workspace}>
      <WorkspaceView key={site?.id} />
    </WorkspaceContext.Provider>
  )
}
