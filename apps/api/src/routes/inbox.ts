import { BatonError, endpoints } from '@baton/contracts'
import { blockVisitor, mark, redactMessage, runMacro, snooze, wake } from '@baton/desk'
import { countUnseenMentions, latestSeq, listMentions, readVisitor, searchMessages } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { eraseVisitorOf } from '../sites/erase-visitor.ts'
import { change, written } from './change.ts'
import { conversationIdOf } from './conversation-id.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'
import { visitorIdOf } from './visitor-id.ts'

/** What agents do in the inbox besides answering. */
export function inboxRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.snooze, (context, input) =>
    change(context, (about) => snooze(about.store, { ...about, ...input, agent: currentAgent(context) })),
  )
  on.json(endpoints.wake, (context, { epoch }) =>
    change(context, (about) => wake(about.store, { ...about, epoch })),
  )
  on.json(endpoints.mark, (context, input) =>
    change(context, (about) => mark(about.store, { ...input, ...about })),
  )
  on.json(endpoints.runMacro, (context, input) => {
    const { site } = context.var
    const { agentsOnline } = site.hub
    const about = { agent: currentAgent(context), conversationId: conversationIdOf(context), agentsOnline }
    return written(site, (store) => runMacro(store, { ...about, ...input }))
  })
  on.json(endpoints.redactMessage, (context) => {
    const { site } = context.var
    const messageId = messageIdOf(context)
    const agent = currentAgent(context)
    return written(site, (store) => ({ conversation: redactMessage(store, { agent, messageId }) }))
  })
  on.json(endpoints.eraseVisitor, async (context) => {
    const { site, grant } = context.var
    const receipt = await eraseVisitorOf(site, { visitorId: visitorIdOf(context), by: grant })
    return { receipt, asOf: latestSeq(site.store) }
  })
  on.json(endpoints.blockVisitor, async (context, { blocked }) => {
    const { site } = context.var
    const visitorId = visitorIdOf(context)
    const agent = currentAgent(context)
    await site.write((store) => blockVisitor(store, { agent, visitorId, blocked }))
    const visitor = readVisitor(site.store, visitorId)
    if (!visitor) throw new BatonError('visitor.not_found')
    return { visitor, asOf: latestSeq(site.store) }
  })

  on.json(endpoints.listMentions, (context) => {
    const { site, grant } = context.var
    return {
      mentions: listMentions(site.store, grant.agentId),
      unseen: countUnseenMentions(site.store, grant.agentId),
    }
  })
  on.json(endpoints.searchMessages, (context, { text, before, ...filter }) => {
    const { store } = context.get('site')
    return { ...searchMessages(store, { text, filter, before }), asOf: latestSeq(store) }
  })
}
