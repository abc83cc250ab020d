import { useEffect, useState } from 'preact/hooks'
import type { Connection } from '../state/inbox-types.ts'

/** A stream that is back within this time was never worth a word. */
const GRACE_MS = 2_000

/** Says that what is shown may be old, and what happens with what is written. */
export function ConnectionBar({ connection }: { connection: Connection }) {
  const lost = connection === 'offline' || connection === 'retrying'
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!lost) return setShown(false)
    const timer = setTimeout(() => setShown(true), connection === 'offline' ? 0 : GRACE_MS)
    return () => clearTimeout(timer)
  }, [lost, connection])
  return (
    <div role="status" aria-live="polite" class="connection-layer">
      {shown && lost && (
        <p class="connection">
          {connection === 'offline' ? 'You are offline.' : 'The connection is lost; trying again.'} What you
          write is kept and sent when it is back.
        </p>
      )}
    </div>
  )
}
