import { NotificationSettingsForm } from '../notifications/notification-settings-form.tsx'
import { mayWrite } from '../state/permitted.ts'
import { useWorkspace } from '../state/workspace.ts'
import { MailState } from './mail-state.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'
import { SecurityEvents } from './security-events.tsx'
import { Sessions } from './sessions.tsx'
import { useSecurity } from './use-security.ts'

/** One's own account: what one hears of, how one signs in, where one is signed in. */
export function AccountRoom() {
  const { inbox } = useWorkspace()
  const handle = useSecurity()
  return (
    <>
      <NotificationSettingsForm />
      <SecondFactor handle={handle} />
      <Passkeys handle={handle} />
      <Sessions handle={handle} />
      <SecurityEvents handle={handle} />
      {mayWrite(inbox.role) && <MailState />}
    </>
  )
}
