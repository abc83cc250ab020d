import { BatonError, endpoints, VisitorId } from '@baton/contracts'
import { blockVisitor, mark, redactMessage, snooze, wake } from '@baton/desk'
import { latestSeq, readVisitor, searchMessages } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { change } from './change.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'

/** What agents do in the inbox besides answering. */
export function inboxRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.snooze, (context, { epoch, until }) =>
    change(context, (about) => snooze(about.store, { ...about, epoch, until, agent: currentAgent(context) })),
  )
  on.json(endpoints.wake, (context, { epoch }) =>
    change(context, (about) => wake(about.store, { ...about, epoch })),
  )
  on.json(endpoints.mark, (context, input) =>
    change(context, (about) => mark(about.store, { ...input, ...about })),
  )
  on.json(endpoints.redactMessage, async (context) => {
    const { site } = context.var
    const messageId = messageIdOf(context)
    const agent = currentAgent(context)
    const conversation = await site.write((store) => redactMessage(store, { agent, messageId }))
    return { conversation, asOf: latestSeq(site.store) }
  })
  on.json(endpoints.blockVisitor, async (context, { blocked }) => {
    const { site } = context.var
    const { data: visitorId } = VisitorId.safeParse(context.req.param('visitorId'))
    if (!visitorId) throw new BatonError('visitor.not_found')
    const agent = currentAgent(context)
    await site.write((store) => blockVisitor(store, { agent, visitorId, blocked }))
    const visitor = readVisitor(site.store, visitorId)
    if (!visitor) throw new BatonError('visitor.not_found')
    return { visitor, asOf: latestSeq(site.store) }
  })

  on.json(endpoints.searchMessages, (context, { text, before, ...filter }) => {
    const { store } = context.get('site')
    return { ...searchMessages(store, { text, filter, before }), asOf: latestSeq(store) }
  })
}
