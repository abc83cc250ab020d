import { endpoints } from '@baton/contracts'
import { isVisitorHeard, markReadByAgent, markReadByVisitor, visitorWhoHears } from '@baton/desk'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { conversationIdOf } from './conversation-id.ts'
import { register } from './register.ts'

/** What both sides tell each other while they are there: that they type, and how far they have read. */
export function attentionRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.tellTyping, (context, { active }) => {
    const { site, visitor } = context.var
    const conversationId = conversationIdOf(context)
    const author = { kind: 'visitor' } as const
    site.typing.take(visitor.id)
    if (isVisitorHeard(site.store, { visitorId: visitor.id, conversationId }))
      site.hub.publishTyping({ type: 'typing', conversationId, author, kind: 'text', active }, null)
    return {}
  })
  on.json(endpoints.tellAgentTyping, (context, { kind, active }) => {
    const { site } = context.var
    const conversationId = conversationIdOf(context)
    const agent = currentAgent(context)
    site.typing.take(agent.id)
    const visitorId = visitorWhoHears(site.store, { agent, conversationId, kind })
    const author = { kind: 'agent', agentId: agent.id, name: agent.name } as const
    site.hub.publishTyping({ type: 'typing', conversationId, author, kind, active }, visitorId)
    return {}
  })

  on.json(endpoints.markRead, async (context, { messageId }) => {
    const { site, visitor } = context.var
    const about = { visitorId: visitor.id, conversationId: conversationIdOf(context), messageId }
    await site.write((store) => markReadByVisitor(store, about))
    return {}
  })
  on.json(endpoints.markAgentRead, async (context, { messageId }) => {
    const { site } = context.var
    const about = { agent: currentAgent(context), conversationId: conversationIdOf(context), messageId }
    await site.write((store) => markReadByAgent(store, about))
    return {}
  })
}
