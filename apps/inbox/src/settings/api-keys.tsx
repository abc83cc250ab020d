import type { ApiKey, OutputOf } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { asProblem } from '../state/problem.ts'
import { shortDate } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AddByName } from './add-by-name.tsx'

type Made = OutputOf<'createApiKey'>

/** Keys for the owner's own programs, which write articles with them. For admins. */
export function ApiKeys() {
  const { inbox } = useWorkspace()
  const { api, toaster } = inbox
  const [keys, setKeys] = useState<ApiKey[]>([])
  const [made, setMade] = useState<Made | null>(null)
  const tell = (error: unknown) => toaster.say(asProblem(error).message)
  const read = () => api.get<OutputOf<'listApiKeys'>>('/keys').then((answer) => setKeys(answer.keys), tell)
  useEffect(() => void read(), [inbox])

  const add = async (name: string) => {
    try {
      setMade(await api.post<Made>('/keys', { name }))
      await read()
      return true
    } catch (error) {
      tell(error)
      return false
    }
  }
  const end = async ({ id, name }: ApiKey) => {
    try {
      await api.delete(`/keys/${id}`)
      if (made?.key.id === id) setMade(null)
      toaster.say(`${name} is refused from now on.`)
      await read()
    } catch (error) {
      tell(error)
    }
  }
  return (
    <section class="setting" aria-labelledby="keys-title">
      <div class="setting-words">
        <h2 id="keys-title">API keys</h2>
        <p>For programs of yours that write articles: PUT and DELETE /v1/articles/:id.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {keys.map((key) => (
            <li key={key.id}>
              <span class="origin">{key.name}</span>
              <span class="muted">
                {key.usedAt === null ? 'Never used' : `Used ${shortDate(key.usedAt)}`}
              </span>
              <Button kind="quiet" icon={X} label={`End ${key.name}`} onClick={() => void end(key)} />
            </li>
          ))}
          {keys.length === 0 && <li class="muted">None yet.</li>}
        </ul>
        {made && (
          <div class="secret" role="status">
            <p>Copy it now; it is not shown again. Whoever has it can change your articles.</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
            <pre class="snippet" tabIndex={0}>
              <code>{made.secret}</code>
            </pre>
          </div>
        )}
        <AddByName
          id="key-name"
          label="What the key is for"
          placeholder="What it is for, such as our CMS"
          verb="Make a key"
          most={80}
          add={add}
        />
      </div>
    </section>
  )
}
