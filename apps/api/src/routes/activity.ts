import { BatonError, endpoints } from '@baton/contracts'
import { track } from '@baton/desk'
import { findVisitor, listVisitorEvents } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { register } from './register.ts'
import { visitorIdOf } from './visitor-id.ts'

/** What visitors do on the site's pages, told by the page and shown to staff. */
export function activityRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.track, async (context, { events }) => {
    const { site, visitor } = context.var
    await site.write((store) => track(store, { visitorId: visitor.id, events }))
    return {}
  })
  on.json(endpoints.readActivity, (context) => {
    const { store } = context.get('site')
    const visitorId = visitorIdOf(context)
    if (!findVisitor(store, visitorId)) throw new BatonError('visitor.not_found')
    return { activity: listVisitorEvents(store, visitorId) }
  })
}
