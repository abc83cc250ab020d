import { AgentId, BatonError, endpoints } from '@baton/contracts'
import { appendAudit } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { callerOf } from '../middleware/staff.ts'
import { register } from './register.ts'

/** Who serves a site, and who was asked to. */
export function peopleRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)
  const { staff } = dependencies

  on.json(endpoints.listPeople, (context) => staff.listPeople(context.var.site.id))
  on.json(endpoints.changeRole, async (context, { role }) => {
    await staff.changeRole({ ...about(context), role })
    return {}
  })
  on.json(endpoints.removePerson, async (context) => {
    await staff.removeAgent(about(context))
    return {}
  })
  on.json(endpoints.resendInvitation, async (context) => {
    const { site } = context.var
    const { email, role } = await staff.withdrawInvitation(site.id, invitationIdOf(context))
    if (!email) throw new BatonError('invitation.not_found')
    const caller = callerOf(dependencies, context)
    const invited = await staff.invite({ siteId: site.id, email, role }, caller)
    await note(context, 'agent.invited', role)
    return invited
  })
  on.json(endpoints.withdrawInvitation, async (context) => {
    const { role } = await staff.withdrawInvitation(context.var.site.id, invitationIdOf(context))
    await note(context, 'agent.invitation_withdrawn', role)
    return {}
  })
}

/** Whom it is about, and who does it. */
function about(context: AppContext) {
  const { site, grant } = context.var
  const { data: agentId } = AgentId.safeParse(context.req.param('agentId'))
  if (!agentId) throw new BatonError('agent.not_found')
  return { siteId: site.id, agentId, by: { agentId: grant.agentId, name: grant.name, role: grant.role } }
}

const invitationIdOf = (context: AppContext) => context.req.param('invitationId') ?? ''

async function note(
  context: AppContext,
  action: 'agent.invited' | 'agent.invitation_withdrawn',
  role: string,
): Promise<void> {
  const { site, grant } = context.var
  await site.write((store) =>
    store.transaction(() => appendAudit(store, { by: grant, action, about: null, details: { role } })),
  )
}
