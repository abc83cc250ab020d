import { ArrowLeft } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { ApiKeys } from './api-keys.tsx'
import { AppearanceForm } from './appearance-form.tsx'
import { Origins } from './origins.tsx'
import { Snippet } from './snippet.tsx'
import { useSettings } from './use-settings.ts'

/** What a newcomer sets once: the snippet on the page, the pages that may use it, how it looks. */
export function SettingsScreen({ withBack }: { withBack: boolean }) {
  const { inbox, router } = useWorkspace()
  const handle = useSettings()
  const back = () =>
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'needs_you', conversationId: null })
  return (
    <>
      <header class="settings-head">
        {withBack && <Button kind="quiet" icon={ArrowLeft} label="Back to the inbox" onClick={back} />}
        <h1>Settings</h1>
        {!handle.mayChange && <p class="muted">You may read these. An admin can change them.</p>}
      </header>
      {handle.problem && (
        <p class="settings-problem" role="alert">
          {handle.problem}
        </p>
      )}
      {handle.read && (
        <div class="settings-body">
          <Snippet snippet={handle.read.snippet} />
          <Origins handle={handle} read={handle.read} />
          <AppearanceForm handle={handle} appearance={handle.read.settings.appearance} />
          {handle.mayChange && <ApiKeys />}
        </div>
      )}
    </>
  )
}
