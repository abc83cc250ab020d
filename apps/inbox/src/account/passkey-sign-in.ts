import { startAuthentication } from '@simplewebauthn/browser'
import type { Api } from '../state/api.ts'
import { Problem } from '../state/problem.ts'

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Signs in with a passkey of this device; rejects with words when the browser or the server says no. */
export async function signInWithPasskey(api: Api): Promise<void> {
  const optionsJSON = await api.auth<Options>('passkeys/ask', {})
  const response = await startAuthentication({ optionsJSON }).catch(() => {
    throw new Problem('staff.passkey_refused', 'No passkey was used. Sign in with your password.')
  })
  await api.auth('passkeys/sign-in', { response })
}
