import { endpoints } from '@baton/contracts'
import { revealMessage, tryMasking } from '@baton/desk'
import { checkAudit, listAudit } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { inSlices } from '../moving/slices.ts'
import { messageIdOf } from './message-id.ts'
import { register } from './register.ts'

/** What was masked, and who did what. */
export function privacyRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.revealMessage, async (context) => {
    const { site } = context.var
    const about = {
      agent: currentAgent(context),
      messageId: messageIdOf(context),
      seal: dependencies.sealOf(site.id),
    }
    return { originals: await site.write((store) => revealMessage(store, about)) }
  })
  on.json(endpoints.tryMasking, (_context, { text, understanding }) => tryMasking(text, understanding))
  on.json(endpoints.readAudit, (context, { before }) => listAudit(context.get('site').store, before))
  on.json(endpoints.checkAudit, async (context) => {
    const checked = await inSlices(checkAudit(context.get('site').store))
    if (checked === 'stopped') throw new Error('Nobody stops the check of an audit log.')
    return checked
  })
}
