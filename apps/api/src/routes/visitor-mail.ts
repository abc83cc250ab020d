import { BatonError, endpoints } from '@baton/contracts'
import { ADDRESSES_A_DAY } from '@baton/desk'
import {
  findConversation,
  forgetVisitorMail,
  readSettings,
  saveVisitorAddress,
  stopVisitorMail,
  takeFromBudget,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { visitorWords } from '../mail/visitor-words.ts'
import { conversationIdOf } from './conversation-id.ts'
import { register } from './register.ts'
import { stopPage } from './stop-page.ts'

const DAY_MS = 86_400_000
const TRANSCRIPTS_A_DAY = 5

/** A visitor's address: given, taken back, and ended by a link in each mail. */
export function visitorMailRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.leaveAddress, async (context, { email }) => {
    const { site, visitor } = context.var
    if (email === null) {
      await site.write((store) => forgetVisitorMail(store, visitor.id))
      return {}
    }
    requireMail(context)
    const stopToken = dependencies.tokens.make()
    await site.write((store) =>
      store.transaction(() => {
        if (!takeFromBudget(store, `address ${visitor.id}`, ADDRESSES_A_DAY, DAY_MS))
          throw new BatonError('limit.messages_a_day')
        saveVisitorAddress(store, { visitorId: visitor.id, email, stopToken })
      }),
    )
    return {}
  })
  on.json(endpoints.sendTranscript, async (context) => {
    const { site, visitor } = context.var
    requireMail(context)
    const id = conversationIdOf(context)
    if (findConversation(site.store, id)?.visitorId !== visitor.id)
      throw new BatonError('conversation.not_found')
    await site.write((store) =>
      store.transaction(() => {
        if (!takeFromBudget(store, `transcript ${visitor.id}`, TRANSCRIPTS_A_DAY, DAY_MS))
          throw new BatonError('limit.messages_a_day')
        if (!site.messenger.queueTranscript(id)) throw new BatonError('visitor.no_address')
      }),
    )
    return {}
  })

  // No sign-in: the token is the proof.
  app.get('/w/:siteKey/stop-mail/:token', (context) => page(dependencies, context, false))
  app.post('/w/:siteKey/stop-mail/:token', async (context) => {
    const id = siteIdOf(dependencies, context)
    const token = context.req.param('token')
    await dependencies.sites.use(id, (site) => site.write((store) => stopVisitorMail(store, token)))
    return page(dependencies, context, true)
  })
}

function requireMail(context: AppContext): void {
  if (!context.get('site').messenger.mailing)
    throw new BatonError('host.cannot', { message: 'This installation sends no mail.' })
}

function siteIdOf(dependencies: Dependencies, context: AppContext) {
  const id = dependencies.readSiteKey(context.req.param('siteKey') ?? '')
  if (!id) throw new BatonError('site.not_found')
  return id
}

async function page(dependencies: Dependencies, context: AppContext, isDone: boolean): Promise<Response> {
  const asked = context.req.header('accept-language')?.split(',')[0]
  const siteLanguage = await dependencies.sites.use(
    siteIdOf(dependencies, context),
    ({ store }) => readSettings(store).language,
  )
  const { language, words } = visitorWords(asked || siteLanguage)
  return stopPage(context, { language, words, isDone })
}
