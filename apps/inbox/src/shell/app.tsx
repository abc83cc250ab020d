import type { SiteId } from '@baton/contracts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { LinkScreen } from '../account/link-screen.tsx'
import { NoSites } from '../account/no-sites.tsx'
import { SignIn } from '../account/sign-in.tsx'
import { runCommand } from '../commands/commands.ts'
import type { Api } from '../state/api.ts'
import { createInbox, type Me } from '../state/inbox.ts'
import type { Router } from '../state/route.ts'
import type { ScreenStore } from '../state/screen.ts'
import { type Store, useStore } from '../state/store.ts'
import type { Toaster } from '../state/toasts.ts'
import { type Workspace, WorkspaceContext } from '../state/workspace.ts'
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
  useEffect(() => void check(), [])
  return (
    <>
      {route.screen === 'link' ? (
        <LinkScreen api={api} token={route.token} onDone={() => void check().then(() => leaveLink(router))} />
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
      return <SignIn api={api} ended={state.ended} onDone={check} />
    case 'in':
      return state.me.sites.length === 0 ? (
        <NoSites api={api} onOut={check} />
      ) : (
        <Inside {...props} me={state.me} />
      )
  }
}

function Inside({ me, api, router, screen, toaster, storage, session }: AppProps & { me: Me }) {
  const route = useStore(router.store)
  const wanted = route.screen === 'link' ? null : route.siteId
  const [first] = me.sites
  const site = me.sites.find((candidate) => candidate.id === wanted) ?? first
  const [rows] = useState<Workspace['rows']>({ current: [] })
  const inbox = useMemo(
    () => (site ? createInbox({ api, me, site, toaster, storage }) : null),
    [api, me, site, toaster, storage],
  )
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
