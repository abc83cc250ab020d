import type { KnownLook, PageSettings } from './settings.ts'

type Look = KnownLook & Pick<PageSettings, 'theme' | 'position' | 'assistant' | 'words'>

/**
 * What the server bakes into the loader of one site: it replaces the identifier `__BATON_CONFIG__`, which stands in
 * `dist/loader.js` exactly once, by this as JSON.
 * The look lacks a theme of `auto` and a position of `right`, which go without saying.
 */
export interface LoaderConfig extends Look {
  /** The site's public key. */
  key: string
  /** Where the API is, without a slash at the end, such as https://baton.example. */
  endpoint: string
  /** Absolute address of the panel's module. */
  panel: string
}
