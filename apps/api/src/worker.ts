import { readGrant, readSiteKey } from '@baton/accounts'
import { BatonError, type SiteId } from '@baton/contracts'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { AppEnv } from './app-context.ts'
import { siteOfApiKey } from './middleware/api-key.ts'
import { dependenciesOf } from './workers/dependencies.ts'
import { operate } from './workers/operator.ts'
import { type Environment, siteStub } from './workers/platform.ts'
import { secretOf } from './workers/secret.ts'

export { DirectoryObject } from './workers/directory-object.ts'
export { SiteObject } from './workers/site-object.ts'

let app: Hono<AppEnv> | undefined

// biome-ignore lint/style/noDefaultExport: the platform looks for the Worker here
export default {
  /** What is about a site goes to the site's object; the rest is answered here. */
  async fetch(request: Request, env: Environment): Promise<Response> {
    const siteId = await siteOf(request, env)
    if (siteId) return siteStub(env, siteId).fetch(request)
    app ??= appWithoutSites(env)
    return app.fetch(request)
  },
}

/**
 * The site a request may reach, by a key or a grant that we made; null for all others, so that a forged one makes no
 * object. The app refuses those in the words it has for them.
 */
async function siteOf(request: Request, env: Environment): Promise<SiteId | null> {
  const { pathname } = new URL(request.url)
  const key = /^\/(?:v1\/sites|w|chat|preview)\/([^/.]+)/.exec(pathname)?.[1]
  // The answer to a preflight is the same for every key.
  if (key) return request.method === 'OPTIONS' ? null : readSiteKey(secretOf(env), key)
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token && pathname.startsWith('/v1/articles/'))
    return siteOfApiKey(token, (key) => readSiteKey(secretOf(env), key))
  const named = /^\/v1\/staff\/sites\/([^/]+)/.exec(pathname)?.[1]
  if (!named || !token) return null
  const grant = await readGrant(secretOf(env), token, Date.now())
  return 'siteId' in grant && grant.siteId === named ? grant.siteId : null
}

function appWithoutSites(env: Environment): Hono<AppEnv> {
  const use = () => Promise.reject(new BatonError('site.not_found'))
  const dependencies = dependenciesOf(env, { use })
  const made = createApp(dependencies)
  made.post('/operator/:verb', async (context) =>
    context.json(await operate(env, context.req.raw, dependencies.clientAddress(context))),
  )
  return made
}
