import { exactTime, momentInWords } from '../state/time-words.ts'
import { deviceInWords } from './device-words.ts'
import type { SecurityHandle } from './use-security.ts'

const words: Record<string, string> = {
  signed_in: 'Signed in',
  signed_in_by_passkey: 'Signed in with a passkey',
  recovery_code_used: 'Signed in with a recovery code',
  second_factor_on: 'Codes switched on',
  second_factor_off: 'Codes switched off',
  second_factor_reset: 'Codes and passkeys taken away by the operator',
  recovery_codes_made: 'New recovery codes',
  passkey_added: 'Passkey added',
  passkey_removed: 'Passkey removed',
  session_ended: 'Signed out elsewhere',
  signed_out_everywhere: 'Signed out everywhere',
  joined: 'Account made',
  password_reset: 'New password',
}

/** What happened to the account lately. */
export function SecurityEvents({ handle }: { handle: SecurityHandle }) {
  return (
    <section class="setting" aria-labelledby="events-title">
      <div class="setting-words">
        <h2 id="events-title">Lately</h2>
        <p>If one of these was not you, sign out everywhere and choose a new password.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {handle.read?.events.map(({ kind, userAgent, at }) => (
            <li key={`${kind} ${at}`}>
              <span class="origin">{words[kind] ?? kind}</span>
              <span class="muted" title={exactTime(at)}>
                {userAgent ? `${deviceInWords(userAgent)}, ` : ''}
                {momentInWords(at)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
