import { endpoints } from '@baton/contracts'
import { answerForm, preferPerson } from '@baton/desk'
import { latestVisitorSeq } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { conversationIdOf } from './conversation-id.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'
import { whoIsThere } from './who-is-there.ts'

/** What visitors are asked in a conversation, and what they choose for all to come. */
export function askingRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.answerForm, async (context, input) => {
    const { site, visitor } = context.var
    const about = {
      ...whoIsThere(context),
      visitorId: visitor.id,
      messageId: messageIdOf(context),
      addressKey: dependencies.addressKey(context),
      seal: dependencies.sealOf(site.id),
      stopToken: dependencies.tokens.make(),
    }
    const runId = await site.write((store) => answerForm(store, { ...input, ...about }))
    if (runId) site.runs.start(runId)
    return { asOf: asOf(context) }
  })
  on.json(endpoints.preferPerson, async (context, { always }) => {
    const { site, visitor } = context.var
    const about = { visitorId: visitor.id, conversationId: conversationIdOf(context) }
    await site.write((store) => preferPerson(store, { ...about, always }))
    return { asOf: asOf(context) }
  })
}

function asOf(context: AppContext): number {
  return latestVisitorSeq(context.get('site').store, context.get('visitor').id)
}
