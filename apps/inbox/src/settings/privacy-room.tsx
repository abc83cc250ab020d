import type { UnderstandingSettings } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { PrivacyMasking } from './privacy-masking.tsx'
import { PrivacyOrderNumbers } from './privacy-order-numbers.tsx'
import { PrivacyTry } from './privacy-try.tsx'
import { PrivacyWords } from './privacy-words.tsx'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

/** The settings as they are edited, and how a part of the form changes them. */
export interface PrivacyEdit {
  edited: UnderstandingSettings
  set: (change: Partial<UnderstandingSettings>) => void
  disabled: boolean
}

/** What is masked, who may read it, and by what the site's own numbers and names are known. */
export function PrivacyRoom({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const stored = read.settings.understanding
  const [edited, setEdited] = useState(stored)
  const dirty = JSON.stringify(tidy(edited)) !== JSON.stringify(stored)
  const edit: PrivacyEdit = {
    edited,
    set: (change) => setEdited((known) => ({ ...known, ...change })),
    disabled: !handle.mayChange,
  }
  const save = async () => {
    const understanding = tidy(edited)
    if (await handle.change({ understanding }, 'Saved. It holds from the next message on.'))
      setEdited(understanding)
  }
  return (
    <form
      aria-label="Privacy"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <PrivacyMasking edit={edit} />
      <PrivacyOrderNumbers edit={edit} />
      {handle.mayChange && <PrivacyTry understanding={tidy(edited)} />}
      <PrivacyWords edit={edit} />
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

/** As it is stored: no spaces around words, nothing empty. */
function tidy(settings: UnderstandingSettings): UnderstandingSettings {
  return {
    ...settings,
    currency: settings.currency.trim().toUpperCase(),
    orderNumbers: settings.orderNumbers
      .map((one) => ({ ...one, pattern: one.pattern.trim() }))
      .filter(({ pattern }) => pattern !== ''),
    products: settings.products.map((name) => name.trim()).filter(Boolean),
  }
}
