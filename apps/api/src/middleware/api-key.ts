import { BatonError, type SiteId } from '@baton/contracts'
import { admitApiKey } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { bearer } from './bearer.ts'

/**
 * The site that an API key names: it begins with the site's public key, whose MAC is checked at the door, so that a
 * made-up one opens nothing.
 */
export function siteOfApiKey(token: string, readSiteKey: Dependencies['readSiteKey']): SiteId | null {
  const [siteKey = '', secret] = token.split('.')
  return secret ? readSiteKey(siteKey) : null
}

/** A program with an API key of the site. */
export function siteByApiKey({ sites, tokens, readSiteKey }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const token = bearer(context)
    const id = token ? siteOfApiKey(token, readSiteKey) : null
    if (!token || !id) throw new BatonError('key.unknown')
    return sites.use(id, async (site) => {
      site.requireHere()
      if (!admitApiKey(site.store, tokens.hash(token))) throw new BatonError('key.unknown')
      context.set('site', site)
      await next()
    })
  }
}
