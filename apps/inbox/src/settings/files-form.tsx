import type { FileSettings } from '@baton/contracts'
import { EditedForm } from './edited-form.tsx'
import { useEdited } from './use-edited.ts'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

const limits: { name: keyof FileSettings; label: string; max: number }[] = [
  { name: 'visitorMegabytesADay', label: 'One visitor, MB a day', max: 10_000 },
  { name: 'siteMegabytesADay', label: 'All visitors, MB a day', max: 1_000_000 },
]

/** How much visitors may send; agents are not counted. */
export function FilesForm({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const form = useEdited(read.settings.files, {
    tidy: (files) => files,
    store: (files) => handle.change({ files }, 'Saved. It holds from the next file on.'),
    disabled: !handle.mayChange,
  })
  const { edited, set, disabled } = form.edit
  return (
    <EditedForm label="Files from visitors" of={form}>
      <section class="setting" aria-labelledby="files-title">
        <div class="setting-words">
          <h2 id="files-title">Files from visitors</h2>
          <p>
            Images, PDF, text and office documents of at most 10 MB, told by their bytes. Images lose the
            place and time they were taken. 0 takes no files.
          </p>
        </div>
        <fieldset class="setting-control" disabled={disabled}>
          <div class="field-row">
            {limits.map(({ name, label, max }) => (
              <label key={name} class="field">
                {label}
                <input
                  type="number"
                  required
                  step={1}
                  min={0}
                  max={max}
                  inputMode="numeric"
                  value={Number.isNaN(edited[name]) ? '' : edited[name]}
                  onInput={(event) => set({ [name]: event.currentTarget.valueAsNumber })}
                />
              </label>
            ))}
          </div>
        </fieldset>
      </section>
    </EditedForm>
  )
}
