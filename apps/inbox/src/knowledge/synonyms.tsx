import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useSettings } from '../settings/use-settings.ts'
import { groupsAsText, groupsIn } from './synonym-groups.ts'

/** Words that mean the same on this site, one group a line. */
export function Synonyms() {
  const { read, change, mayChange } = useSettings()
  const [typed, setTyped] = useState<string | null>(null)
  if (!read || !mayChange) return null
  const saved = groupsAsText(read.settings.synonyms)
  const text = typed ?? saved
  const save = async () => {
    if (await change({ synonyms: groupsIn(text) }, 'Saved.')) setTyped(null)
  }
  return (
    <section class="room-part" aria-labelledby="synonyms-title">
      <h2 id="synonyms-title">Words that mean the same</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label class="field">
          <span class="muted synonyms-help">
            When visitors say “shelter” and your pages say “tent”, write both on one line, with a comma
            between.
          </span>
          <textarea
            rows={4}
            placeholder="tent, shelter"
            value={text}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {typed !== null && typed !== saved && (
          <div class="synonyms-buttons">
            <Button kind="primary" type="submit">
              Save
            </Button>
            <Button kind="quiet" onClick={() => setTyped(null)}>
              Discard
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}
