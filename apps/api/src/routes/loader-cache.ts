import type { Appearance } from '@baton/contracts'
import type { Assets, Dependencies } from '../app-context.ts'

const PLACEHOLDER = '__BATON_CONFIG__'

/** What a page gets to know of a site, with what its assistant is called, if it has a name. */
type Look = Appearance & { assistant?: string }

/** Without what is as the widget has it anyway. */
function unusual(appearance: Look): Partial<Look> {
  const { theme, position, ...rest } = appearance
  return {
    ...rest,
    ...(theme !== 'auto' && { theme }),
    ...(position !== 'right' && { position }),
  }
}

/** Where the panel is: in the page itself, or in a frame of our origin. */
type Mode = 'page' | 'iframe'

/** As the widget's `LoaderConfig` has it. */
interface LoaderConfig extends Partial<Look> {
  key: string
  endpoint: string
  panel: string
}

interface Loader {
  config: LoaderConfig
  text: string
  brotli: ArrayBuffer | null
  etag: string
}

interface LoaderOptions {
  key: string
  endpoint: string
  look: Look
  mode: Mode
}

/** Loaders made lately; a change of appearance makes another entry. */
export class LoaderCache {
  readonly #loaders = new Map<string, Promise<Loader>>()
  readonly #dependencies: Dependencies

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies
  }

  make(options: LoaderOptions): Promise<Loader> {
    const name = JSON.stringify(options)
    const known = this.#loaders.get(name)
    if (known) return known
    if (this.#loaders.size >= 1_000) this.#loaders.clear()
    const loader = this.#build(options)
    this.#loaders.set(name, loader)
    loader.catch(() => this.#loaders.delete(name))
    return loader
  }

  async #build({ key, endpoint, look, mode }: LoaderOptions): Promise<Loader> {
    const { assets, compress, tokens } = this.#dependencies
    const [source, manifest] = await Promise.all([
      readBuilt(assets, 'loader.js'),
      readBuilt(assets, 'manifest.json'),
    ])
    const { panel, frame } = JSON.parse(manifest) as Record<'panel' | 'frame', string>
    const module = mode === 'iframe' ? frame : panel
    const config = { ...unusual(look), key, endpoint, panel: `${endpoint}/assets/${module}` }
    // "<" is escaped so that the text stays harmless should somebody inline it in a page.
    const text = source.replace(PLACEHOLDER, () => JSON.stringify(config).replaceAll('<', '\\u003c'))
    const packed = compress ? await compress(text) : null
    const brotli = packed ? new Uint8Array(packed).buffer : null
    return { config, text, brotli, etag: `"${tokens.hash(text).slice(0, 8)}"` }
  }
}

/** A file of the widget's build as text. */
export async function readBuilt(assets: Assets, path: string): Promise<string> {
  const text = await assets.readText(path)
  if (text === null) throw new Error('The widget is not built: run "npm run build".')
  return text
}
