import { BatonError, endpoints } from '@baton/contracts'
import { readRatings } from '@baton/desk'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { register } from './register.ts'

/** What visitors said of how it went. */
export function ratingRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  register(app, dependencies).json(endpoints.readRatings, (context, query) => {
    const { site, grant } = context.var
    const isOwn = query.agentId === undefined || query.agentId === grant.agentId
    if (!isOwn && grant.role !== 'admin' && grant.role !== 'owner') throw new BatonError('staff.forbidden')
    return readRatings(site.store, query)
  })
}
