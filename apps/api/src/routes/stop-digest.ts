import { BatonError } from '@baton/contracts'
import { stopDigest } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { digestLanguage, digestWords } from '../mail/digest-words.ts'
import { stopPage } from './stop-page.ts'

/** A link in each digest ends them, with no sign-in: its token is the proof. */
export function stopDigestRoutes(app: Hono<AppEnv>, { readSiteKey, sites }: Dependencies): void {
  const path = '/w/:siteKey/stop-digest/:token'
  app.get(path, (context) => page(context, false))
  app.post(path, async (context) => {
    const id = readSiteKey(context.req.param('siteKey'))
    if (!id) throw new BatonError('site.not_found')
    const token = context.req.param('token')
    await sites.use(id, (site) => site.write((store) => stopDigest(store, token)))
    return page(context, true)
  })
}

function page(context: AppContext, isDone: boolean): Response {
  const language = digestLanguage(context.req.header('accept-language')?.split(',')[0] ?? '')
  return stopPage(context, { language, words: digestWords(language), isDone })
}
