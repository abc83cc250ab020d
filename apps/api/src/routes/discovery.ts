import { endpoints } from '@baton/contracts'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { streamLines } from '../live/stream-lines.ts'
import { register } from './register.ts'

/** What visitors ask for, found in an export of their conversations. */
export function discoveryRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.stream(endpoints.discoverIntents, async (context, { name }) => {
    const { id } = context.get('site')
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    // Loaded when it is first needed: no visitor's request should carry it.
    const { discoverLines, exportedQuestions } = await import('../understanding/discover-lines.ts')
    const questions = await exportedQuestions(bytes, name)
    return streamLines(dependencies, (lines) =>
      dependencies.sites.use(id, (site) => discoverLines(site, questions, lines)),
    )
  })
}
