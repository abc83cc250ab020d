import type { OutputOf } from '@baton/contracts'
import { ChartNoAxesColumn, Check, Download } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { languageName } from '../state/names.ts'
import { useWorkspace } from '../state/workspace.ts'
import { counted } from './share-words.ts'
import type { IntentsHandle } from './use-intents.ts'

interface StarterSetsProps {
  read: OutputOf<'listIntents'>
  handle: IntentsHandle
  onMap: () => void
}

/** How to begin: a set of intents in one click, or those that one's own conversations hold. */
export function StarterSets({ read: { intents, starterSets }, handle, onMap }: StarterSetsProps) {
  const isEmpty = intents.length === 0
  if (!handle.mayChange)
    return <p class="starter muted">{isEmpty ? 'An admin can define intents here.' : 'Choose an intent.'}</p>
  return (
    <div class="starter">
      <h2>{isEmpty ? 'What do your visitors ask for?' : 'Choose an intent, or add some'}</h2>
      <p class="muted">
        An intent has a name, a few examples and what to do. Five examples are enough to begin with.
      </p>
      <ul class="starter-sets">
        {starterSets.map((set) => (
          <StarterSet key={set.id} set={set} handle={handle} />
        ))}
      </ul>
      <p class="muted">Or find them in what visitors asked before.</p>
      <Button icon={ChartNoAxesColumn} onClick={onMap}>
        Map your volume
      </Button>
    </div>
  )
}

type Set = OutputOf<'listIntents'>['starterSets'][number]

function StarterSet({ set, handle }: { set: Set; handle: IntentsHandle }) {
  const { api, toaster } = useWorkspace().inbox
  const [busy, setBusy] = useState(false)
  const { id, name, intents, installed, languages } = set
  const missing = intents - installed
  const install = async () => {
    setBusy(true)
    await handle.change(async () => {
      const { installed, kept } = await api.post<OutputOf<'installStarterSet'>>(`/starter-sets/${id}`)
      const before = kept > 0 ? `, ${kept} were there already` : ''
      toaster.say(`${counted(installed, 'intent')} installed${before}.`)
    }, null)
    setBusy(false)
  }
  return (
    <li>
      <span class="starter-name">{name}</span>
      <span class="muted">
        {counted(intents, 'intent')} · {languages.map(languageName).join(', ')}
      </span>
      {missing === 0 ? (
        <span class="starter-installed">
          <Icon of={Check} /> Installed
        </span>
      ) : (
        <Button
          icon={Download}
          label={installed === 0 ? `Install the set ${name}` : `Add what is missing of the set ${name}`}
          disabled={busy}
          onClick={() => void install()}
        >
          {installed === 0 ? 'Install' : `Add the missing ${missing}`}
        </Button>
      )}
    </li>
  )
}
