import { render } from 'preact'
import './theme/tokens.css'
import './theme/base.css'
import './controls/button.css'
import './controls/floating.css'
import './controls/tabs.css'
import './commands/commands.css'
import './shell/shell.css'
import './shell/first-steps.css'
import './shell/mentions.css'
import './queue/views.css'
import './queue/list.css'
import './queue/row.css'
import './conversation/thread.css'
import './conversation/message.css'
import './conversation/answer.css'
import './conversation/run.css'
import './conversation/composer.css'
import './conversation/context.css'
import './activity/activity.css'
import './conversation/narrow.css'
import './account/account.css'
import './privacy/privacy.css'
import './labels/labels.css'
import './files/files.css'
import './ratings/ratings.css'
import './team/team.css'
import { App, type Session } from './shell/app.tsx'
import { createApi } from './state/api.ts'
import { restoreKeys } from './state/choose-key.ts'
import { asProblem } from './state/problem.ts'
import { createRouter, siteIdOf } from './state/route.ts'
import { createScreen } from './state/screen.ts'
import { siteAt } from './state/site-at.ts'
import { createStore } from './state/store.ts'
import { createToaster } from './state/toasts.ts'

/** A storage that the browser may forbid. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const RETRY_MS = 3_000

const session = createStore<Session>({ phase: 'checking' })
const api = createApi({
  fetch: window.fetch.bind(window),
  now: Date.now,
  onSignedOut: () =>
    session.set((known) => (known.phase === 'out' ? known : { phase: 'out', ended: known.phase === 'in' })),
})

const router = createRouter(window)

async function check(): Promise<void> {
  try {
    const me = await api.me()
    const site = siteAt(me, router.store.get())
    if (site) api.prepare(site.id)
    session.set({ phase: 'in', me })
  } catch (error) {
    if (asProblem(error).code === 'staff.sign_in_required') return
    session.set({ phase: 'unreachable' })
    setTimeout(() => void check(), RETRY_MS)
  }
}

// Asked before anything is drawn; for the site that the address names both at once.
const named = siteIdOf(router.store.get())
if (named) api.prepare(named)
void check()
restoreKeys(deviceStorage())

const root = document.getElementById('app')
if (root) {
  render(
    <App
      api={api}
      session={session}
      router={router}
      screen={createScreen(deviceStorage())}
      toaster={createToaster()}
      storage={deviceStorage()}
      check={check}
    />,
    root,
  )
}
