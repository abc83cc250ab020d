import type { OutputOf } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useNow } from '../controls/use-now.ts'
import { asProblem } from '../state/problem.ts'
import { LONG_ANSWER_MS } from '../state/silence-limit.ts'
import { exactTime, shortAge } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import type { SettingsRead } from './use-settings.ts'

type Checked = OutputOf<'checkPage'>

/** Which pages have loaded the chat, and a look at one that should. */
export function Installed({
  sightings,
  mayCheck,
}: {
  sightings: SettingsRead['sightings']
  mayCheck: boolean
}) {
  const { api } = useWorkspace().inbox
  const now = useNow()
  const [url, setUrl] = useState('')
  const [said, setSaid] = useState<Checked | null>(null)
  const [busy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    setSaid(
      await api
        .post<Checked>(
          '/settings/check-page',
          { url: url.includes('://') ? url : `https://${url}` },
          LONG_ANSWER_MS,
        )
        .catch((error) => ({ found: 'unreachable' as const, said: asProblem(error).message })),
    )
    setBusy(false)
  }
  return (
    <section class="setting" aria-labelledby="installed-title">
      <div class="setting-words">
        <h2 id="installed-title">Is it installed?</h2>
        <p>Pages that have loaded the chat, to the hour. Open yours once, then look here.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {sightings.map(({ origin, lastAt }) => (
            <li key={origin}>
              <span class="origin">{origin}</span>
              <span class="muted" title={exactTime(lastAt)}>
                seen {shortAge(now - lastAt)} ago
              </span>
            </li>
          ))}
          {sightings.length === 0 && <li class="muted">Not seen on any page yet.</li>}
        </ul>
        {mayCheck && (
          <form
            class="origin-form"
            onSubmit={(event) => {
              event.preventDefault()
              void check()
            }}
          >
            <label class="visually-hidden" for="check-page">
              Address of a page
            </label>
            <input
              id="check-page"
              type="text"
              inputMode="url"
              required
              autocomplete="off"
              spellcheck={false}
              placeholder="https://shop.example/"
              value={url}
              onInput={(event) => setUrl(event.currentTarget.value)}
            />
            <Button type="submit" disabled={busy}>
              Check
            </Button>
          </form>
        )}
        <p role="status" class={said && said.found !== 'installed' ? 'setting-problem' : undefined}>
          {said?.said}
        </p>
      </div>
    </section>
  )
}
