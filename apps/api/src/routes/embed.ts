import { BatonError, Origin, type SiteSettings } from '@baton/contracts'
import { noteSighting, readSettings } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { snippet } from '../snippet.ts'
import { LoaderCache, readBuilt } from './loader-cache.ts'

/** What a page loads: the loader with the site's appearance in it, the panel, and the chat as a page of its own. */
export function embedRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { assets, sites } = dependencies
  const loaders = new LoaderCache(dependencies)

  /** With the origin of a page that asks: it is noted that the chat is there. */
  const settingsOf = async (key: string, seenAt: string | null = null): Promise<SiteSettings> => {
    const id = dependencies.readSiteKey(key)
    if (!id) throw new BatonError('site.not_found')
    return sites.use(id, (site) => {
      if (seenAt) noteSighting(site.store, seenAt)
      return readSettings(site.store)
    })
  }
  const loaderOf = async (context: AppContext, key: string) => {
    const endpoint = dependencies.publicOrigin(context)
    const { appearance, assistant } = await settingsOf(key, pageOf(context, endpoint))
    const look = { ...appearance, ...(assistant.name && { assistant: assistant.name }) }
    const mode = context.req.query('mode') === 'iframe' ? 'iframe' : 'page'
    return loaders.make({ key, endpoint, look, mode })
  }
  // Revalidated on each page view, so that a change of appearance shows at once; a 304 costs a hundred bytes.
  const brief = { 'cache-control': 'max-age=60, stale-while-revalidate=86400' }

  // The same without the script, for who brings the widget along: bundles and the chat's own page.
  app.get('/w/:file{.+\\.json}', async (context) => {
    const { config } = await loaderOf(context, context.req.param('file').replace(/\.json$/, ''))
    return context.json(config, 200, { ...brief, 'access-control-allow-origin': '*' })
  })
  app.get('/w/:file', async (context) => {
    const loader = await loaderOf(context, context.req.param('file').replace(/\.js$/, ''))
    const headers: Record<string, string> = {
      ...brief,
      'content-type': 'text/javascript; charset=utf-8',
      etag: loader.etag,
      vary: 'accept-encoding',
    }
    if (isKnown(context.req.header('if-none-match'), loader.etag)) return context.body(null, 304, headers)
    const packed = context.req.header('accept-encoding')?.includes('br') ? loader.brotli : null
    if (packed === null) return context.body(loader.text, 200, headers)
    return context.body(packed, 200, { ...headers, 'content-encoding': 'br' })
  })

  app.get('/chat/:key', async (context) => {
    const settings = await settingsOf(context.req.param('key'))
    context.header('content-security-policy', chatPolicy(settings))
    context.header('referrer-policy', 'no-referrer')
    context.header('cache-control', 'no-cache')
    return context.html(await readBuilt(assets, 'chat.html'))
  })

  // For Settings: the widget on an empty page of ours, which the inbox around it dresses.
  app.get('/preview/:key', async (context) => {
    const key = context.req.param('key')
    await settingsOf(key)
    context.header('content-security-policy', PREVIEW_POLICY)
    context.header('cache-control', 'no-cache')
    return context.html(previewPage(snippet(dependencies.publicOrigin(context), key)))
  })

  app.use('/assets/*', async (context, next) => {
    await next()
    // Module scripts and fonts are fetched with CORS from the customer's page.
    context.header('access-control-allow-origin', '*')
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.get('/assets/*', assets.serve)
}

/** The origin of the page that carries the tag, as browsers say it; null for our own pages and for who says nothing. */
function pageOf(context: AppContext, own: string): string | null {
  const { origin } = URL.parse(context.req.header('referer') ?? '') ?? {}
  return origin && origin !== own && Origin.safeParse(origin).success ? origin : null
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

/** Of the chat's own page: nothing foreign runs or is asked, and only pages that the site lists may frame it. */
function chatPolicy({ origins, testMode }: SiteSettings): string {
  // What an origin may hold could end this directive and begin another.
  const listed = origins.filter((origin) => /^https?:\/\/[\w.:[\]-]+$/.test(origin))
  const local = testMode ? ['http://localhost:*', 'http://127.0.0.1:*'] : []
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    `frame-ancestors ${[...listed, ...local].join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "trusted-types 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

const previewPage = (tag: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Preview</title></head><body>${tag}</body></html>`

const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "trusted-types 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const INBOX_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')
