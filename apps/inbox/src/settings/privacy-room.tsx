import type { UnderstandingSettings } from '@baton/contracts'
import { EditedForm } from './edited-form.tsx'
import { FilesForm } from './files-form.tsx'
import { PrivacyMasking } from './privacy-masking.tsx'
import { PrivacyOrderNumbers } from './privacy-order-numbers.tsx'
import { PrivacyTry } from './privacy-try.tsx'
import { PrivacyWords } from './privacy-words.tsx'
import { useEdited } from './use-edited.ts'
import type { SettingsHandle, SettingsRead } from './use-settings.ts'

/** What is masked, who may read it, by what the site's own numbers and names are known, and what files are taken. */
export function PrivacyRoom({ handle, read }: { handle: SettingsHandle; read: SettingsRead }) {
  const form = useEdited(read.settings.understanding, {
    tidy,
    store: (understanding) => handle.change({ understanding }, 'Saved. It holds from the next message on.'),
    disabled: !handle.mayChange,
  })
  return (
    <>
      <EditedForm label="Privacy" of={form}>
        <PrivacyMasking edit={form.edit} />
        <PrivacyOrderNumbers edit={form.edit} />
        {handle.mayChange && <PrivacyTry understanding={form.tidied} />}
        <PrivacyWords edit={form.edit} />
      </EditedForm>
      <FilesForm handle={handle} read={read} />
    </>
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
