import { type Appearance, BatonError } from '@baton/contracts'
import { readSettings } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { snippet } from '../snippet.ts'

const PLACEHOLDER = '__BATON_CONFIG__'

/** What a page loads: the loader with the site's appearance in it, the panel, and the built screens. */
export function embedRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { assets, sites } = dependencies
  const loaders = new LoaderCache(dependencies)

  app.get('/w/:file', async (context) => {
    const key = context.req.param('file').replace(/\.js$/, '')
    const id = dependencies.readSiteKey(key)
    if (!id) throw new BatonError('site.not_found')
    const { appearance, assistant } = await sites.use(id, (site) => readSettings(site.store))
    const look = { ...appearance, ...(assistant.name && { assistant: assistant.name }) }
    const loader = await loaders.make(key, dependencies.publicOrigin(context), look)
    const headers: Record<string, string> = {
      'content-type': 'text/javascript; charset=utf-8',
      // Revalidated on each page view, so that a change of appearance shows at once; a 304 costs a hundred bytes.
      'cache-control': 'max-age=60, stale-while-revalidate=86400',
      etag: loader.etag,
      vary: 'accept-encoding',
    }
    if (isKnown(context.req.header('if-none-match'), loader.etag)) return context.body(null, 304, headers)
    const packed = context.req.header('accept-encoding')?.includes('br') ? loader.brotli : null
    if (packed === null) return context.body(loader.text, 200, headers)
    return context.body(packed, 200, { ...headers, 'content-encoding': 'br' })
  })

  app.use('/assets/*', async (context, next) => {
    await next()
    // Module scripts and fonts are fetched with CORS from the customer's page.
    context.header('access-control-allow-origin', '*')
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.get('/assets/*', assets.serve)
}

/** Compares as a proxy needs it that packed the text and so made the tag a weak one. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

/** The inbox under a policy of its own, and the demo shop that carries the snippet. */
export function screenRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { assets } = dependencies
  app.get('/', (context) => context.redirect('/inbox/'))
  app.use('/inbox/*', async (context, next) => {
    await next()
    context.header('content-security-policy', INBOX_POLICY)
    context.header('referrer-policy', 'no-referrer')
    if (!context.res.ok) return
    const hashed = /-[\w-]{8}\.\w+$/.test(context.req.path)
    context.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  app.get('/inbox', (context) => context.redirect('/inbox/'))
  app.get('/inbox/*', assets.serve, async (context) => {
    // A tab that is older than the last update asks for files that are gone: the page in their place would be kept.
    if (/\.\w+$/.test(context.req.path)) throw new BatonError('route.not_found')
    const page = await assets.readText('inbox/index.html')
    if (page === null) throw new BatonError('route.not_found')
    return context.html(page)
  })

  app.get('/demo', (context) => context.redirect('/demo/'))
  app.get('/demo/*', async (context, next) => {
    const path = context.req.path.slice(1)
    if (/\.\w+$/.test(path)) return assets.serve(context, next)
    const page = await assets.readText(`${path.replace(/\/?$/, '/')}index.html`)
    const siteId = dependencies.demoSiteId()
    if (page === null || siteId === null) throw new BatonError('route.not_found')
    // The API is at localhost and the shop at 127.0.0.1, so that the demo is as cross-origin as a customer's page.
    const origin = dependencies.publicOrigin(context).replace('//127.0.0.1', '//localhost')
    context.header('cache-control', 'no-cache')
    return context.html(
      page.replace('<!-- baton-snippet -->', snippet(origin, dependencies.makeSiteKey(siteId))),
    )
  })
}

const INBOX_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

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

interface Loader {
  text: string
  brotli: ArrayBuffer | null
  etag: string
}

/** Loaders made lately; a change of appearance makes another entry. */
class LoaderCache {
  readonly #loaders = new Map<string, Promise<Loader>>()
  readonly #dependencies: Dependencies

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies
  }

  make(key: string, endpoint: string, appearance: Look): Promise<Loader> {
    const config = JSON.stringify({ key, endpoint, appearance })
    const known = this.#loaders.get(config)
    if (known) return known
    if (this.#loaders.size >= 1_000) this.#loaders.clear()
    const loader = this.#build(key, endpoint, appearance)
    this.#loaders.set(config, loader)
    loader.catch(() => this.#loaders.delete(config))
    return loader
  }

  async #build(key: string, endpoint: string, appearance: Look): Promise<Loader> {
    const { assets, compress, tokens } = this.#dependencies
    const [source, manifest] = await Promise.all([
      assets.readText('loader.js'),
      assets.readText('manifest.json'),
    ])
    if (source === null || manifest === null) throw new Error('The widget is not built: run "npm run build".')
    const { panel } = JSON.parse(manifest) as { panel: string }
    const config = { key, endpoint, panel: `${endpoint}/assets/${panel}`, appearance: unusual(appearance) }
    // "<" is escaped so that the text stays harmless should somebody inline it in a page.
    const text = source.replace(PLACEHOLDER, () => JSON.stringify(config).replaceAll('<', '\\u003c'))
    const packed = compress ? await compress(text) : null
    const brotli = packed ? new Uint8Array(packed).buffer : null
    return { text, brotli, etag: `"${tokens.hash(text).slice(0, 8)}"` }
  }
}
