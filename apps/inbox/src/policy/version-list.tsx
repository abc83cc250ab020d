import type { Policy } from '@baton/contracts'
import { Button } from '../controls/button.tsx'
import { ageInWords, exactTime } from '../state/time-words.ts'
import type { PolicyHandle, PolicyRead } from './use-policy.ts'

/** Which table was on since when, by whom and why; each can be brought back. */
export function VersionList({ handle, read }: { handle: PolicyHandle; read: PolicyRead }) {
  const { policy, versions } = read
  return (
    <section class="policy-part" aria-labelledby="versions-title">
      <h2 id="versions-title">Versions</h2>
      <ul class="policy-versions">
        {versions.map((one) => (
          <li key={one.version}>
            <VersionWords version={one} isOn={one.version === policy.version} />
            {handle.mayChange && one.version !== policy.version && (
              <Button kind="quiet" onClick={() => void handle.bringBack(one.version)}>
                Bring back version {one.version}
              </Button>
            )}
          </li>
        ))}
        <li>
          <p class="policy-version">
            <b>The product’s own table</b>
            <span class="muted">
              {policy.version === 0 ? ' · on; it gets better with updates' : ' · what a new site begins with'}
            </span>
          </p>
          {handle.mayChange && policy.version !== 0 && (
            <Button kind="quiet" onClick={() => void handle.bringBack(0)}>
              Bring it back
            </Button>
          )}
        </li>
      </ul>
    </section>
  )
}

function VersionWords({ version, isOn }: { version: Omit<Policy, 'rules'>; isOn: boolean }) {
  const { at, by, note } = version
  return (
    <p class="policy-version">
      <b>Version {version.version}</b>
      {isOn && <span class="policy-on"> on</span>}
      <span class="muted">
        {` · ${by?.name ?? 'Nobody'}`}
        {at !== null && <span title={exactTime(at)}>{`, ${ageInWords(Date.now() - at)} ago`}</span>}
      </span>
      {note && <span class="policy-note">{note}</span>}
    </p>
  )
}
