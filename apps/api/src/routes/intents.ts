import { BatonError, endpoints, type IntentAction, IntentId } from '@baton/contracts'
import { findStarterSet, listStarterSets, trainingReport, understandText } from '@baton/desk'
import {
  addExamples,
  findIntent,
  findIntentByName,
  findTeam,
  insertIntent,
  listExamples,
  listIntents,
  removeExample,
  removeIntent,
  type SiteStore,
  updateIntent,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { register } from './register.ts'

/** What visitors of a site ask for, and what the site does then. */
export function intentRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.listIntents, async (context) => {
    const { store, trainer } = context.get('site')
    const starterSets = await listStarterSets(store)
    const training = trainingReport(store, { isTraining: trainer.isRunning })
    return { intents: listIntents(store), training, starterSets }
  })
  on.json(endpoints.readIntent, (context) => {
    const { store } = context.get('site')
    const intent = intentOf(context, store)
    return { intent, examples: listExamples(store, intent.id) }
  })
  on.json(endpoints.createIntent, async (context, { examples, origin, ...input }) => ({
    intent: await change(context, (store) => {
      requireFreeName(store, input.name)
      requireTeam(store, input.action)
      const { id } = insertIntent(store, input)
      addExamples(store, id, examples, origin)
      return id
    }),
  }))
  on.json(endpoints.updateIntent, async (context, input) => ({
    intent: await change(context, (store) => {
      const { id, name } = intentOf(context, store)
      if (input.name !== undefined && input.name !== name) requireFreeName(store, input.name)
      if (input.action) requireTeam(store, input.action)
      updateIntent(store, id, input)
      return id
    }),
  }))
  on.json(endpoints.removeIntent, async (context) => {
    await context.get('site').write((store) => removeIntent(store, intentOf(context, store).id))
    return {}
  })
  on.json(endpoints.addExamples, async (context, { examples, origin }) => {
    let added = 0
    const intent = await change(context, (store) => {
      const { id } = intentOf(context, store)
      added = addExamples(store, id, examples, origin)
      return id
    })
    return { intent, added }
  })
  on.json(endpoints.removeExample, async (context) => ({
    intent: await change(context, (store) => {
      const { id } = intentOf(context, store)
      if (!removeExample(store, id, context.req.param('exampleId') ?? ''))
        throw new BatonError('example.not_found')
      return id
    }),
  }))
  on.json(endpoints.installStarterSet, async (context) => {
    const site = context.get('site')
    const install = await findStarterSet(context.req.param('starterSetId') ?? '')
    if (!install) throw new BatonError('starter_set.not_found')
    return site.write(install)
  })
  on.json(endpoints.tryIntents, async (context, { text }) => ({
    signals: await understandText(context.get('site').store, text),
  }))
}

/** Does it in one transaction, and reads the intent that it was done to. */
function change(context: AppContext, work: (store: SiteStore) => IntentId) {
  return context.get('site').write((store) =>
    store.transaction(() => {
      const intent = findIntent(store, work(store))
      if (!intent) throw new BatonError('intent.not_found')
      return intent
    }),
  )
}

function intentOf(context: AppContext, store: SiteStore) {
  const id = IntentId.safeParse(context.req.param('intentId'))
  const intent = id.success ? findIntent(store, id.data) : undefined
  if (!intent) throw new BatonError('intent.not_found')
  return intent
}

function requireFreeName(store: SiteStore, name: string): void {
  if (findIntentByName(store, name))
    throw new BatonError('intent.name_taken', { message: `There is an intent named "${name}" already.` })
}

function requireTeam(store: SiteStore, action: IntentAction): void {
  if ('teamId' in action && action.teamId && !findTeam(store, action.teamId))
    throw new BatonError('team.not_found')
}
