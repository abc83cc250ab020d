import type { Appearance } from '@baton/contracts'

/**
 * What the server bakes into the loader of one site: it replaces the identifier `__BATON_CONFIG__`, which stands in
 * `dist/loader.js` exactly once, by this as JSON.
 */
export interface LoaderConfig {
  /** The site's public key. */
  key: string
  /** Where the API is, without a slash at the end, such as https://baton.example. */
  endpoint: string
  /** Absolute address of the panel's module. */
  panel: string
  appearance: Appearance
  /** The launcher's own words, in the site's language. Default: English. The panel brings words of its own. */
  words?: LauncherWords
}

export interface LauncherWords {
  /** The launcher's name for screen readers, such as "Chat". */
  name: string
  /** Said when the panel could not be loaded, such as "Chat could not load. Try again." */
  failed: string
}
