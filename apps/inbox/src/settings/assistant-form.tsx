import type { AssistantSettings } from '@baton/contracts'
import { AssistantEngine } from './assistant-engine.tsx'
import { AssistantGuarantees } from './assistant-guarantees.tsx'
import { AssistantLimits } from './assistant-limits.tsx'
import { AssistantVoice } from './assistant-voice.tsx'
import { EditedForm } from './edited-form.tsx'
import { useEdited } from './use-edited.ts'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

/** Who answers, how it speaks and what it may cost. */
export function AssistantForm({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const form = useEdited(read.settings.assistant, {
    tidy,
    store: (assistant) => handle.change({ assistant }, 'Saved. It holds from the next answer on.'),
    disabled: !handle.mayChange,
  })
  return (
    <EditedForm label="Assistant" of={form}>
      <AssistantEngine edit={form.edit} hasModelKey={read.hasModelKey} />
      <AssistantVoice edit={form.edit} />
      <AssistantLimits edit={form.edit} />
      <AssistantGuarantees />
    </EditedForm>
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
