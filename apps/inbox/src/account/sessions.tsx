import { X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { exactTime, momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { deviceInWords } from './device-words.ts'
import type { SecurityHandle } from './use-security.ts'

/** Where one is signed in, and the ways out. */
export function Sessions({ handle }: { handle: SecurityHandle }) {
  const { signOut } = useWorkspace()
  const sessions = handle.read?.sessions ?? []
  return (
    <section class="setting" aria-labelledby="sessions-title">
      <div class="setting-words">
        <h2 id="sessions-title">Where you are signed in</h2>
        <p>What you end stops at once, wherever it is open.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {sessions.map(({ id, userAgent, seenAt, isCurrent }) => (
            <li key={id}>
              <span class="origin">{deviceInWords(userAgent)}</span>
              <span class="muted" title={exactTime(seenAt)}>
                {isCurrent ? 'This one' : `Seen ${momentInWords(seenAt)}`}
              </span>
              {!isCurrent && (
                <Button
                  kind="quiet"
                  icon={X}
                  label={`Sign out ${deviceInWords(userAgent)}`}
                  onClick={() => void handle.send('sessions/end', { id }, 'Signed out there.')}
                />
              )}
            </li>
          ))}
        </ul>
        <Button
          onClick={() => void handle.send('sessions/end-all').then((done) => done !== undefined && signOut())}
        >
          Sign out everywhere
        </Button>
      </div>
    </section>
  )
}
