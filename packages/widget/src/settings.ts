import type { Appearance } from '@baton/contracts'
import type { OwnWords } from './locales/own-words.ts'

/**
 * What a page may set: in `init` and `update` as one object, or as data attributes of the script tag under the same
 * names (`data-theme="dark"`). What is left out is as the site's own settings say. Of the look: `theme` (auto, light,
 * dark), `position` (right, left), `accent` (#1f6f5c), `name`, `greeting`, and in an object `suggestions`.
 */
export interface PageSettings extends Partial<Omit<Appearance, 'words'>> {
  /** What the assistant is called; that it is an AI always stands beside it. Default: no name. */
  assistant?: string
  /** BCP 47 tag of the panel's language. Default: the browser's. English where it is not spoken. */
  locale?: string
  /**
   * Phrases in the site's own words, by language: `{ en: { placeholder: 'Ask us' } }`. What is left out stays; a language
   * that Baton does not speak is English with these in it. In an object only. Default: those of the site's settings.
   */
  words?: OwnWords
  /** `hidden`: the page opens the panel itself. Default: `shown`. `show` and `hide` are short for it. */
  launcher?: 'shown' | 'hidden'
  /** `on`: a short tone for replies that come while nobody looks; visitors may change it. Default: `off`. */
  sound?: 'on' | 'off'
}

/** What a panel is always told of a site's look; a theme of `auto` and a position of `right` go without saying. */
export type KnownLook = Omit<Appearance, 'theme' | 'position' | 'words'>
