import { useState } from 'preact/hooks'

/** Settings as they are edited, and how a part of the form changes them. */
export interface Edit<Settings> {
  edited: Settings
  set: (change: Partial<Settings>) => void
  disabled: boolean
}

export interface EditedSettings<Settings> {
  edit: Edit<Settings>
  /** As they would be stored. */
  tidied: Settings
  /** Something would be stored otherwise than it is. */
  isDirty: boolean
  save: () => Promise<void>
  discard: () => void
}

interface Rules<Settings> {
  /** How they are stored: no spaces around words, nothing empty. */
  tidy: (settings: Settings) => Settings
  /** Resolves with whether the server took them. */
  store: (tidied: Settings) => Promise<boolean>
  disabled: boolean
}

/** A part of the settings until it is saved. What the server refuses stays as it was typed. */
export function useEdited<Settings extends object>(
  stored: Settings,
  { tidy, store, disabled }: Rules<Settings>,
): EditedSettings<Settings> {
  const [edited, setEdited] = useState(stored)
  const tidied = tidy(edited)
  return {
    edit: { edited, set: (change) => setEdited((known) => ({ ...known, ...change })), disabled },
    tidied,
    isDirty: JSON.stringify(tidied) !== JSON.stringify(tidy(stored)),
    save: async () => {
      if (await store(tidied)) setEdited(tidied)
    },
    discard: () => setEdited(stored),
  }
}
