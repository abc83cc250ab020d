import { BatonError, endpoints } from '@baton/contracts'
import { saveMacro } from '@baton/desk'
import {
  insertSavedView,
  listCannedReplies,
  listMacros,
  listSavedViews,
  listTags,
  listTeams,
  removeCannedReply,
  removeMacro,
  removeSavedView,
  saveCannedReply,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { register } from './register.ts'

/** What agents of a site share: prepared replies, macros, views, tags. */
export function kitRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.inboxKit, (context) => {
    const { store } = context.get('site')
    return {
      replies: listCannedReplies(store),
      views: listSavedViews(store),
      macros: listMacros(store),
      teams: listTeams(store),
      tags: listTags(store),
    }
  })
  on.json(endpoints.saveCannedReply, async (context, input) => ({
    reply: await context.get('site').write((store) => saveCannedReply(store, input)),
  }))
  on.json(endpoints.removeCannedReply, async (context) => {
    const id = context.req.param('replyId') ?? ''
    const gone = await context.get('site').write((store) => removeCannedReply(store, id))
    if (!gone) throw new BatonError('reply.not_found')
    return {}
  })
  on.json(endpoints.saveMacro, async (context, input) => ({
    macro: await context.get('site').write((store) => saveMacro(store, input)),
  }))
  on.json(endpoints.removeMacro, async (context) => {
    const id = context.req.param('macroId') ?? ''
    const gone = await context.get('site').write((store) => removeMacro(store, id))
    if (!gone) throw new BatonError('macro.not_found')
    return {}
  })
  on.json(endpoints.saveView, async (context, input) => ({
    view: await context.get('site').write((store) => insertSavedView(store, input)),
  }))
  on.json(endpoints.removeView, async (context) => {
    const id = context.req.param('viewId') ?? ''
    const gone = await context.get('site').write((store) => removeSavedView(store, id))
    if (!gone) throw new BatonError('view.not_found')
    return {}
  })
}
