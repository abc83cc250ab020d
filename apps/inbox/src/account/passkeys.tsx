import { startRegistration } from '@simplewebauthn/browser'
import { Plus, X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { shortDate } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { deviceInWords } from './device-words.ts'
import type { SecurityHandle } from './use-security.ts'

type Options = Parameters<typeof startRegistration>[0]['optionsJSON']

/** Signing in with finger, face or PIN in place of password and code. */
export function Passkeys({ handle }: { handle: SecurityHandle }) {
  const { inbox } = useWorkspace()
  const passkeys = handle.read?.passkeys ?? []
  const add = async () => {
    const optionsJSON = await handle.send<Options>('passkeys/begin')
    if (!optionsJSON) return
    const response = await startRegistration({ optionsJSON }).catch(() => null)
    if (!response)
      return inbox.toaster.say('No passkey was made. The browser stopped, or it has one already.')
    const name = deviceInWords(navigator.userAgent)
    await handle.send('passkeys/add', { name, response }, 'You can sign in with it from now on.')
  }
  return (
    <section class="setting" aria-labelledby="passkeys-title">
      <div class="setting-words">
        <h2 id="passkeys-title">Passkeys</h2>
        <p>
          Sign in with finger, face or PIN of a device. Nothing that can be guessed or typed into a false
          page.
        </p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <span class="origin">{name}</span>
              <span class="muted">Added {shortDate(createdAt)}</span>
              <Button
                kind="quiet"
                icon={X}
                label={`Remove ${name}`}
                onClick={() => void handle.send('passkeys/remove', { id }, `${name} is refused from now on.`)}
              />
            </li>
          ))}
          {passkeys.length === 0 && <li class="muted">None yet.</li>}
        </ul>
        <Button icon={Plus} onClick={() => void add()}>
          Add a passkey
        </Button>
      </div>
    </section>
  )
}
