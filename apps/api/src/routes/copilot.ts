import { endpoints } from '@baton/contracts'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { conversationIdOf } from './conversation-id.ts'
import { register } from './register.ts'

// Loaded when it is first needed: no visitor's request should carry it.
const load = () => import('../copilot/copilot-lines.ts')

/** Help for agents. */
export function copilotRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)
  const asked = (context: AppContext) => ({
    agentId: context.get('grant').agentId,
    conversationId: conversationIdOf(context),
  })

  on.json(endpoints.readCopilot, async (context) => {
    const about = asked(context)
    const { readCopilot, hasModel } = await load()
    const { store } = context.get('site')
    return { ...readCopilot(store, about), hasModel: hasModel(store, dependencies) }
  })
  on.json(endpoints.readTranslations, async (context, { language }) => {
    const { conversationId } = asked(context)
    const { readTranslations, hasModel } = await load()
    const { store } = context.get('site')
    const translations = readTranslations(store, conversationId, language)
    return { translations, hasModel: hasModel(store, dependencies) }
  })
  on.stream(endpoints.summarise, async (context) => {
    const about = asked(context)
    return (await load()).summaryLines(context.get('site'), about, dependencies)
  })
  on.stream(endpoints.suggestReply, async (context) => {
    const about = asked(context)
    return (await load()).replyLines(context.get('site'), about, dependencies)
  })
  on.stream(endpoints.redraft, async (context, wish) => {
    const about = asked(context)
    return (await load()).redraftLines(context.get('site'), about, wish, dependencies)
  })
  on.stream(endpoints.translate, async (context, { to }) => {
    const about = asked(context)
    return (await load()).translationLines(context.get('site'), about, to, dependencies)
  })
}
