import { BatonError, type Role, type SiteId } from '@baton/contracts'
import { findAgent, saveAgent } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv, Caller, Dependencies } from '../app-context.ts'
import { bearer } from './bearer.ts'

/**
 * Cookies travel by themselves, so a change needs proof that our own page sent it: our Origin and a header that a form
 * cannot set.
 */
export function ownPage({ publicOrigin }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const ours = context.req.header('origin') === publicOrigin(context)
      if (!ours || !context.req.header('x-baton-request')) throw new BatonError('request.foreign_origin')
    }
    await next()
  }
}

export function callerOf(dependencies: Dependencies, context: AppContext): Caller {
  return {
    address: dependencies.clientAddress(context),
    ownOrigin: dependencies.publicOrigin(context),
    userAgent: context.req.header('user-agent'),
  }
}

/** Who is signed in, by the session cookie. */
export function memberByCookie(dependencies: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const member = await dependencies.staff.sessionOf(
      context.req.raw.headers,
      callerOf(dependencies, context),
      (cookie) => context.header('set-cookie', cookie, { append: true }),
    )
    if (!member) throw new BatonError('staff.sign_in_required')
    context.set('member', member)
    await next()
  }
}

const rank: Record<Role, number> = { viewer: 0, agent: 1, admin: 2, owner: 3 }

/**
 * What staff may do on one site, by a signed grant that the site checks alone: signature, site, time, role, and the
 * generation, which any change of rights has bumped.
 */
export function grantOfRole(dependencies: Dependencies, least: Role): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const siteId = context.req.param('siteId') as SiteId | undefined
    const token = bearer(context)
    const grant = token ? await dependencies.staff.readGrant(token) : null
    if (grant === 'expired') throw new BatonError('staff.grant_expired')
    if (!grant) throw new BatonError('staff.sign_in_required')
    if (grant.siteId !== siteId) throw new BatonError('staff.forbidden')
    return dependencies.sites.use(grant.siteId, async (site) => {
      site.requireHere()
      const known = findAgent(site.store, grant.agentId)
      if (known && known.generation > grant.generation) throw new BatonError('staff.grant_expired')
      if (rank[grant.role] < rank[least]) throw new BatonError('staff.forbidden')
      const { agentId: id, name, role, generation } = grant
      saveAgent(site.store, { id, name, role, generation })
      context.set('site', site)
      context.set('grant', grant)
      await next()
    })
  }
}

/** The agent's own row, which the grant's middleware has just made sure of. */
export function currentAgent(context: AppContext) {
  const agent = findAgent(context.get('site').store, context.get('grant').agentId)
  if (!agent) throw new BatonError('staff.sign_in_required')
  return agent
}
