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
  /** Without a theme of `auto` and a position of `right`, which go without saying. */
  appearance: Omit<Appearance, 'theme' | 'position'> & Partial<Appearance> & { assistant?: string }
}
