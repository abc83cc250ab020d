import type { ComponentChildren } from 'preact'
import { Button } from '../controls/button.tsx'
import type { EditedSettings } from './use-edited.ts'

interface EditedFormProps<Settings> {
  label: string
  of: EditedSettings<Settings>
  children: ComponentChildren
}

/** A room of settings; its buttons come once something has been changed. */
export function EditedForm<Settings>({ label, of, children }: EditedFormProps<Settings>) {
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void of.save()
      }}
    >
      {children}
      {of.isDirty && (
        <div class="settings-save">
          <Button kind="primary" type="submit">
            Save
          </Button>
          <Button kind="quiet" onClick={of.discard}>
            Discard
          </Button>
        </div>
      )}
    </form>
  )
}
