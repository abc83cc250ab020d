import type { ComponentChildren } from 'preact'
import { Button } from '../controls/button.tsx'

/** Where a prepared reply or a macro is written. `save` resolves to whether it was kept; then `onClose` follows. */
export function EditorForm(props: {
  label: string
  save: () => Promise<boolean>
  onClose: () => void
  children: ComponentChildren
}) {
  const { label, save, onClose, children } = props
  const keep = async () => {
    if (await save()) onClose()
  }
  return (
    <form
      class="macro-editor"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {children}
      <div class="setting-save">
        <Button kind="primary" type="submit">
          Save
        </Button>
        <Button kind="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
