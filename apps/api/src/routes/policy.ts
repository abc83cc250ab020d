import { BatonError, endpoints, type ReplayLine } from '@baton/contracts'
import { defaultPolicy, openReplay, readPolicy, switchPolicy } from '@baton/desk'
import { findPolicyVersion, listPolicies } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { streamLines } from '../live/stream-lines.ts'
import { currentAgent } from '../middleware/staff.ts'
import { inSlices } from '../moving/slices.ts'
import { register } from './register.ts'

const EVERY = 100

/** When a person takes over: the table that is on, those before it, and trying one. */
export function policyRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.readPolicy, (context) => {
    const { store } = context.get('site')
    return { policy: readPolicy(store), defaults: defaultPolicy.rules, versions: listPolicies(store) }
  })
  on.json(endpoints.readPolicyVersion, (context) => {
    const version = Number(context.req.param('version'))
    const policy = Number.isInteger(version)
      ? findPolicyVersion(context.get('site').store, version)
      : undefined
    if (!policy) throw new BatonError('policy.not_found')
    return { policy }
  })
  on.json(endpoints.switchPolicy, async (context, input) => {
    const agent = currentAgent(context)
    return { policy: await context.get('site').write((store) => switchPolicy(store, { ...input, agent })) }
  })
  on.stream(endpoints.replayPolicy, (context, { rules: proposed, conversations }) => {
    const { id } = context.get('site')
    // Borrowed anew, so that the site stays open for as long as the lines go on.
    return streamLines<ReplayLine>(dependencies, ({ say, signal }) =>
      dependencies.sites.use(id, async ({ store }) => {
        const startedAt = performance.now()
        const today = readPolicy(store).rules
        const work = await openReplay(store, { today, proposed, conversations })
        let said = -1
        const result = await inSlices(work, ({ done, of }) => {
          if (done % EVERY === 0 && done > said) say({ type: 'progress', done, of })
          said = Math.max(said, done)
          return signal.aborted ? 'stop' : 'go on'
        })
        if (result === 'stopped') return
        const tookMs = Math.round(performance.now() - startedAt)
        say({ type: 'result', replay: { ...result, tookMs } })
      }),
    )
  })
}
