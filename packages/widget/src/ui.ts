import type { BatonClient } from '@baton/client'
import type { Appearance } from '@baton/contracts'
import type { Language } from './locales/load-words.ts'
import type { Words } from './locales/words.ts'
import type { Tell } from './panel-handle.ts'
import type { PageSettings } from './settings.ts'

/** What every part of the panel needs; made once per mounted panel. */
export interface Ui extends Language {
  client: BatonClient
  appearance: Appearance & Pick<PageSettings, 'sound'>
  tell?: Tell
}

/** The same for the parts of a thread. */
export interface ThreadUi extends Ui {
  words: Words
}
