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
import './notifications/notifications.css'
import './settings/settings.css'
import './settings/assistant.css'
import './settings/usage.css'
import './privacy/privacy.css'
import './knowledge/knowledge.css'
import './knowledge/articles.css'
import './knowledge/article.css'
import './knowledge/editor.css'
import './knowledge/rooms.css'
import './knowledge/sources.css'
import './knowledge/try.css'
import './knowledge/evaluate.css'
import './labels/labels.css'
import './intents/intents.css'
import './intents/intent.css'
import './intents/figures.css'
import './intents/volume.css'
import './policy/policy.css'
import './policy/replay.css'
import './people/people.css'
import './replies/replies.css'
import './files/files.css'
import './ratings/ratings.css'
import './team/team.css'
import { App, type Session } from './shell/app.tsx'
import { createApi } from './state/api.ts'
import { restoreKeys } from './state/choose-key.ts'
import { asProblem } from './state/problem.ts'
import { createRouter } from './state/route.ts'
import { createScreen } from './state/screen.ts'
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

async function check(): Promise<void> {
  try {
    session.set({ phase: 'in', me: await api.me() })
  } catch (error) {
    if (asProblem(error).code === 'staff.sign_in_required') return
    session.set({ phase: 'unreachable' })
    setTimeout(() => void check(), RETRY_MS)
  }
}

restoreKeys(deviceStorage())

const root = document.getElementById('app')
if (root) {
  render(
    <App
      api={api}
      session={session}
      router={createRouter(window)}
      screen={createScreen(deviceStorage())}
      toaster={createToaster()}
      storage={deviceStorage()}
      check={check}
    />,
    root,
  )
}
