import type { OutputOf, WebReach } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { webAddress } from './web-address.ts'

const reaches: [WebReach, string][] = [
  ['below', 'Pages below this address'],
  ['sitemap', 'Pages of its sitemap'],
  ['page', 'This page only'],
]

/** Adds a page, a sitemap or a part of a web site. */
export function AddWebsite({ onAdded }: { onAdded: () => void }) {
  const { inbox } = useWorkspace()
  const [typed, setTyped] = useState('')
  const [reach, setReach] = useState<WebReach>('below')
  const [hours, setHours] = useState('24')
  const [problem, setProblem] = useState<string | null>(null)
  async function add() {
    const url = webAddress(typed)
    if (url === null) return setProblem('Write an address such as https://shop.example/help')
    try {
      const refreshHours = hours === '' ? null : Number(hours)
      await inbox.api.post<OutputOf<'addWebSource'>>('/sources', { url, reach, refreshHours })
      setProblem(null)
      setTyped('')
      inbox.toaster.say(`${url} is read in a moment.`)
      onAdded()
    } catch (error) {
      setProblem(asProblem(error).message)
    }
  }
  return (
    <form
      class="add-website"
      aria-label="Add a website"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label class="field add-website-address">
        Website
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://shop.example/help"
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'website-problem' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <label class="field add-website-reach">
        Read
        <select value={reach} onChange={(event) => setReach(event.currentTarget.value as WebReach)}>
          {reaches.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Again
        <select value={hours} onChange={(event) => setHours(event.currentTarget.value)}>
          <option value="24">Every day</option>
          <option value="168">Every week</option>
          <option value="1">Every hour</option>
          <option value="">When I ask</option>
        </select>
      </label>
      <Button type="submit">Add website</Button>
      <ProblemLine id="website-problem" problem={problem} />
    </form>
  )
}
