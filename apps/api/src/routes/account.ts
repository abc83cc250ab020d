import { BatonError, endpoints } from '@baton/contracts'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { limitBody } from '../middleware/limits.ts'
import { callerOf, ownPage } from '../middleware/staff.ts'
import { register } from './register.ts'

/** Signing in, links, and the grants that open a site. */
export function accountRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { staff } = dependencies
  app.on(['GET', 'POST'], '/v1/auth/*', ownPage(dependencies), limitBody(), (context) =>
    staff.handleAuth(context.req.raw, callerOf(dependencies, context)),
  )

  const on = register(app, dependencies)
  on.json(endpoints.readLink, (_context, { token }) => staff.readLink(token))
  on.json(endpoints.acceptLink, async (context, input) => {
    const { email, setCookies } = await staff.acceptLink(input, callerOf(dependencies, context))
    for (const cookie of setCookies) context.header('set-cookie', cookie, { append: true })
    return { email }
  })
  on.json(endpoints.me, async (context) => {
    const member = context.get('member')
    return { ...member, sites: await staff.sitesOf(member.agentId) }
  })
  on.json(endpoints.createGrant, async (context, { siteId }) => {
    const grant = await staff.makeGrant(context.get('member'), siteId)
    if (!grant) throw new BatonError('staff.forbidden')
    return grant
  })
}
