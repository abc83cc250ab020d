import type { LoaderConfig } from './loader-config.ts'
import { type PageApi, start } from './start.ts'

/** Replaced by the server, see loader-config.ts. Must be read exactly once. */
declare const __BATON_CONFIG__: LoaderConfig

const page = window as { Baton?: PageApi }
// Another loader may have been here; the stub that queues calls is none.
if (page.Baton?.q ?? !page.Baton) {
  const config = __BATON_CONFIG__
  const settings = { ...config, ...document.currentScript?.dataset }
  start(settings, () => import(/* @vite-ignore */ config.panel), page)
}
