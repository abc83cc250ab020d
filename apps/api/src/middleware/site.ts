import { BatonError, Origin, type SiteSettings } from '@baton/contracts'
import { noteBlockedOrigin, readSettings } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'

/**
 * Finds the site by its key and fences the origin: a request from a page that is not listed reaches no route. A key
 * that we did not make opens nothing.
 */
export function siteByKey(dependencies: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    // The answer to a refused page may be read there: it says what to do and holds nothing else.
    const origin = context.req.header('origin')
    if (origin) allowOrigin(context, origin)
    if (context.req.method === 'OPTIONS') return preflight(context)
    const id = dependencies.readSiteKey(context.req.param('siteKey') ?? '')
    if (!id) throw new BatonError('site.not_found')
    return dependencies.sites.use(id, async (site) => {
      site.requireHere()
      context.set('site', site)
      const verdict = judgeOrigin(
        context,
        origin,
        readSettings(site.store),
        dependencies.publicOrigin(context),
      )
      if (verdict === 'refused') {
        // Only what Settings could allow is offered there; `null` and `file://` never can be.
        if (origin && Origin.safeParse(origin).success) noteBlockedOrigin(site.store, origin)
        throw new BatonError('site.origin_not_allowed', {
          message: origin
            ? `The page at ${origin} may not use this key. Add its origin under Settings, Site, Allowed origins.`
            : 'No origin came with this request. A program that is no page sends an allowed one in the header Origin.',
        })
      }
      await next()
    })
  }
}

type Verdict = 'listed' | 'own' | 'refused'

function judgeOrigin(
  context: AppContext,
  origin: string | undefined,
  settings: SiteSettings,
  ownOrigin: string,
): Verdict {
  if (origin === undefined) {
    // Chromium sends no Origin on a same-origin GET; without one only a visitor's token can vouch for the caller.
    const sameOrigin = context.req.header('sec-fetch-site') === 'same-origin'
    return sameOrigin || context.req.header('authorization') ? 'own' : 'refused'
  }
  if (settings.origins.includes(origin)) return 'listed'
  if (settings.testMode && /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)) return 'listed'
  // Our own chat page: over plain http browsers send no Sec-Fetch-Site, but the origin can be no other page's.
  if (origin === ownOrigin) return 'own'
  return context.req.header('sec-fetch-site') === 'same-origin' ? 'own' : 'refused'
}

function allowOrigin(context: AppContext, origin: string): void {
  context.header('access-control-allow-origin', origin)
  context.header('access-control-expose-headers', 'retry-after, x-request-id')
  context.header('vary', 'origin')
}

function preflight(context: AppContext): Response {
  context.header('access-control-allow-methods', 'GET, POST, PUT, DELETE')
  context.header('access-control-allow-headers', 'authorization, content-type, last-event-id')
  context.header('access-control-max-age', '86400')
  return context.body(null, 204)
}
