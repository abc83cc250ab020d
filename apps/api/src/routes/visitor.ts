import { BatonError, endpoints } from '@baton/contracts'
import {
  cancelHandoff,
  createVisitorSession,
  endVisitorSessions,
  giveCsat,
  rateMessage,
  refreshVisitorSession,
  requestHandoff,
  retryAnswer,
  type Sent,
  sendMessage,
  startConversation,
} from '@baton/desk'
import {
  findConversation,
  findVisitorAddress,
  latestVisitorSeq,
  listMessages,
  listPastConversations,
  readSettings,
  toVisitorConversation,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { limitSessions } from '../middleware/limits.ts'
import { siteByKey } from '../middleware/site.ts'
import { channelOf } from './channel-of.ts'
import { conversationIdOf } from './conversation-id.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'
import { whoIsThere } from './who-is-there.ts'

/** What the widget asks for. */
export function visitorRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { tokens } = dependencies
  app.options('/v1/sites/:siteKey/*', siteByKey(dependencies))

  register(app, dependencies, [limitSessions(dependencies)]).json(
    endpoints.createSession,
    (context, input) => {
      const { store } = context.get('site')
      if (readSettings(store).identity === 'enforced') throw new BatonError('identity.required')
      return createVisitorSession(store, tokens, input)
    },
  )

  const on = register(app, dependencies)
  on.json(endpoints.refreshSession, (context, { refreshToken }) =>
    refreshVisitorSession(context.get('site').store, tokens, refreshToken),
  )
  on.json(endpoints.endSession, (context) => {
    const { site, visitor } = context.var
    endVisitorSessions(site.store, visitor.id)
    site.hub.end('revoked', { visitorId: visitor.id })
    return {}
  })

  on.json(endpoints.listConversations, (context) => {
    const { store } = context.get('site')
    const visitorId = context.get('visitor').id
    return {
      conversations: listPastConversations(store, visitorId),
      canMail: context.get('site').messenger.mailing !== null,
      hasAddress: findVisitorAddress(store, visitorId) !== undefined,
      asOf: asOf(context),
    }
  })
  on.json(endpoints.readConversation, (context) => {
    const row = ownConversation(context)
    const { store } = context.get('site')
    return {
      conversation: toVisitorConversation(store, row),
      messages: listMessages(store, row.id, { notes: false }),
      asOf: asOf(context),
    }
  })

  on.json(endpoints.startConversation, async (context, { clientId, message }) => {
    const visitorId = context.get('visitor').id
    const addressKey = dependencies.addressKey(context)
    const { site } = context.var
    const about = { ...message, ...whoIsThere(context), addressKey, seal: dependencies.sealOf(site.id) }
    const sent = await site.write((store) =>
      startConversation(store, { visitorId, clientId, message: about, channel: channelOf(context) }),
    )
    return { ...afterSend(context, sent), asOf: asOf(context) }
  })
  on.json(endpoints.sendMessage, async (context, input) => {
    const visitorId = context.get('visitor').id
    const about = {
      ...whoIsThere(context),
      visitorId,
      conversationId: conversationIdOf(context),
      addressKey: dependencies.addressKey(context),
      seal: dependencies.sealOf(context.get('site').id),
    }
    const sent = await context.get('site').write((store) => sendMessage(store, { ...input, ...about }))
    return { message: afterSend(context, sent).message, asOf: asOf(context) }
  })

  on.json(endpoints.requestHandoff, async (context) => {
    const { site, visitor } = context.var
    const about = { visitorId: visitor.id, conversationId: conversationIdOf(context) }
    const there = whoIsThere(context)
    await site.write((store) => requestHandoff(store, { ...about, ...there }))
    return { asOf: asOf(context) }
  })
  on.json(endpoints.cancelHandoff, async (context) => {
    const { site, visitor } = context.var
    const conversationId = conversationIdOf(context)
    await site.write((store) => cancelHandoff(store, { visitorId: visitor.id, conversationId }))
    return { asOf: asOf(context) }
  })
  on.json(endpoints.rateMessage, async (context, input) => {
    const { site, visitor } = context.var
    const about = {
      visitorId: visitor.id,
      messageId: messageIdOf(context),
      seal: dependencies.sealOf(site.id),
    }
    await site.write((store) => rateMessage(store, { ...input, ...about }))
    return { asOf: asOf(context) }
  })
  on.json(endpoints.giveCsat, async (context, input) => {
    const { site, visitor } = context.var
    const conversationId = conversationIdOf(context)
    const about = { visitorId: visitor.id, conversationId, seal: dependencies.sealOf(site.id) }
    await site.write((store) => giveCsat(store, { ...input, ...about }))
    return { asOf: asOf(context) }
  })
  on.json(endpoints.retryAnswer, async (context) => {
    const { site, visitor } = context.var
    const about = {
      visitorId: visitor.id,
      messageId: messageIdOf(context),
      addressKey: dependencies.addressKey(context),
    }
    const { runId } = await site.write((store) => retryAnswer(store, about))
    if (runId) site.runs.start(runId)
    return { asOf: asOf(context) }
  })
}

/** Starts the assistant after COMMIT; the loop outlives this request. */
function afterSend(context: AppContext, sent: Sent) {
  const { site } = context.var
  // A run has it scored itself, before it answers.
  if (sent.runId) site.runs.start(sent.runId)
  else void site.understand(sent.conversationId)
  const row = findConversation(site.store, sent.conversationId)
  if (!row) throw new BatonError('conversation.not_found')
  return { conversation: toVisitorConversation(site.store, row), message: sent.message }
}

function ownConversation(context: AppContext) {
  const row = findConversation(context.get('site').store, conversationIdOf(context))
  if (row?.visitorId !== context.get('visitor').id) throw new BatonError('conversation.not_found')
  return row
}

function asOf(context: AppContext): number {
  return latestVisitorSeq(context.get('site').store, context.get('visitor').id)
}
