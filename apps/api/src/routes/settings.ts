import { endpoints } from '@baton/contracts'
import { changeSettings } from '@baton/desk'
import { listBlockedOrigins, listSightings, readSettings } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { checkPage } from '../check-page.ts'
import { currentAgent } from '../middleware/staff.ts'
import { snippet } from '../snippet.ts'
import { usageReport } from '../usage-report.ts'
import { register } from './register.ts'

/** A site's settings, what its owner pastes, and what its assistant used. */
export function settingsRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)
  on.json(endpoints.readSettings, (context) => {
    const { site } = context.var
    const key = dependencies.makeSiteKey(site.id)
    return {
      settings: readSettings(site.store),
      snippet: snippet(dependencies.publicOrigin(context), key),
      blockedOrigins: listBlockedOrigins(site.store),
      sightings: listSightings(site.store),
      hasModelKey: dependencies.hasModelKey ?? false,
    }
  })
  on.json(endpoints.updateSettings, async (context, change) => {
    const agent = currentAgent(context)
    return { settings: await context.get('site').write((store) => changeSettings(store, { agent, change })) }
  })
  on.json(endpoints.checkPage, async (context, { url }) => {
    const page = await dependencies.readPage(url)
    if ('problem' in page) return { found: 'unreachable' as const, said: page.problem }
    return checkPage(page.text, dependencies.makeSiteKey(context.get('site').id))
  })
  on.json(endpoints.readUsage, (context, { days }) => usageReport(context.get('site').store, days))
}
