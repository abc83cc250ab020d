import { Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { exactTime } from '../state/time-words.ts'
import { originFrom } from './origin-words.ts'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

/** The pages that may use this site's key, and those that tried and were refused. */
export function Origins({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const { origins } = read.settings
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const blocked = read.blockedOrigins.filter(({ origin }) => !origins.includes(origin))

  async function add(origin: string | null) {
    if (origin === null) return setProblem('Write an address such as https://shop.example')
    setProblem(null)
    if (origins.includes(origin)) return setTyped('')
    if (await handle.change({ origins: [...origins, origin] }, `${origin} may use the chat now.`))
      setTyped('')
  }
  const remove = (origin: string) =>
    void handle.change({ origins: origins.filter((known) => known !== origin) }, `${origin} was removed.`)

  return (
    <section class="setting" aria-labelledby="origins-title">
      <div class="setting-words">
        <h2 id="origins-title">Allowed origins</h2>
        <p>Only pages at these addresses may open the chat.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {origins.map((origin) => (
            <li key={origin}>
              <span class="origin">{origin}</span>
              {handle.mayChange && (
                <Button kind="quiet" icon={X} label={`Remove ${origin}`} onClick={() => remove(origin)} />
              )}
            </li>
          ))}
          {blocked.map(({ origin, at }) => (
            <li key={origin} class="origin-blocked">
              <span class="origin">{origin}</span>
              <span class="origin-why" title={exactTime(at)}>
                Blocked
              </span>
              {handle.mayChange && <Button onClick={() => void add(origin)}>Allow</Button>}
            </li>
          ))}
          {origins.length === 0 && blocked.length === 0 && <li class="muted">None yet.</li>}
        </ul>
        {handle.mayChange && (
          <form
            class="origin-form"
            onSubmit={(event) => {
              event.preventDefault()
              void add(originFrom(typed))
            }}
          >
            <label class="visually-hidden" for="origin">
              Origin to allow
            </label>
            <input
              id="origin"
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://shop.example"
              value={typed}
              aria-invalid={problem !== null}
              aria-describedby={problem ? 'origin-problem' : undefined}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" icon={Plus}>
              Add
            </Button>
          </form>
        )}
        <ProblemLine class="setting-problem" id="origin-problem" problem={problem} />
      </div>
    </section>
  )
}
