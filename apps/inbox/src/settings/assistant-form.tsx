import type { AssistantSettings } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { AssistantEngine } from './assistant-engine.tsx'
import { AssistantGuarantees } from './assistant-guarantees.tsx'
import { AssistantLimits } from './assistant-limits.tsx'
import { AssistantVoice } from './assistant-voice.tsx'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

/** The settings as they are edited, and how a part of the form changes them. */
export interface AssistantEdit {
  edited: AssistantSettings
  set: (change: Partial<AssistantSettings>) => void
  disabled: boolean
}

/** Who answers, how it speaks and what it may cost. */
export function AssistantForm({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const stored = read.settings.assistant
  const [edited, setEdited] = useState(stored)
  const dirty = JSON.stringify(tidy(edited)) !== JSON.stringify(stored)
  const edit: AssistantEdit = {
    edited,
    set: (change) => setEdited((known) => ({ ...known, ...change })),
    disabled: !handle.mayChange,
  }
  const save = async () => {
    if (await handle.change({ assistant: tidy(edited) }, 'Saved. It holds from the next answer on.')) {
      setEdited(tidy(edited))
    }
  }
  return (
    <form
      aria-label="Assistant"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <AssistantEngine edit={edit} hasModelKey={read.hasModelKey} />
      <AssistantVoice edit={edit} />
      <AssistantLimits edit={edit} />
      <AssistantGuarantees />
      {dirty && (
        <div class="settings-save">
          <Button kind="primary" type="submit">
            Save
          </Button>
          <Button kind="quiet" onClick={() => setEdited(stored)}>
            Discard
          </Button>
        </div>
      )}
    </form>
  )
}

/** As it is stored: no spaces around words, no empty topics. */
function tidy(settings: AssistantSettings): AssistantSettings {
  return {
    ...settings,
    name: settings.name.trim(),
    model: settings.model.trim(),
    neverAnswer: settings.neverAnswer.map((topic) => topic.trim()).filter(Boolean),
  }
}
