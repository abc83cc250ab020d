import { setImmediate } from 'node:timers/promises'
import { BatonError, endpoints, LabelKind } from '@baton/contracts'
import { labelMessage, listDisagreements, readAgreement, readSignals, removeLabel } from '@baton/desk'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { streamLines } from '../live/stream-lines.ts'
import { currentAgent } from '../middleware/staff.ts'
import { exportLabels } from '../understanding/export-labels.ts'
import { conversationIdOf } from './conversation-id.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'

/** What is known of visitors' messages, and what staff say it should be. */
export function labelRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.readSignals, (context, asked) =>
    readSignals(context.get('site').store, conversationIdOf(context), asked),
  )
  on.json(endpoints.labelMessage, async (context, label) => {
    const about = { messageId: messageIdOf(context), agentId: currentAgent(context).id }
    return { label: await context.get('site').write((store) => labelMessage(store, { ...about, label })) }
  })
  on.json(endpoints.removeLabel, async (context) => {
    const about = { messageId: messageIdOf(context), agentId: currentAgent(context).id }
    const kind = LabelKind.safeParse(context.req.param('kind'))
    if (!kind.success) throw new BatonError('route.not_found')
    await context.get('site').write((store) => removeLabel(store, { ...about, kind: kind.data }))
    return {}
  })
  on.json(endpoints.listDisagreements, async (context, asked) => {
    const { store } = context.get('site')
    const agreement = readAgreement(store)
    await setImmediate()
    return { ...listDisagreements(store, asked), agreement }
  })
  on.stream(endpoints.exportLabels, (context, { as }) => {
    const { id } = context.get('site')
    // Borrowed anew, so that the site stays open for as long as the lines go on.
    return streamLines(dependencies, (lines) =>
      dependencies.sites.use(id, ({ store }) => exportLabels(store, as, lines)),
    )
  })
}
