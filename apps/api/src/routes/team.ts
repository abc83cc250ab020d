import { AgentId, BatonError, endpoints, TeamId } from '@baton/contracts'
import { declineOffer, removeTeam, setPresence, updateRouting, updateTeam, updateTraits } from '@baton/desk'
import { insertTeam, listAgentProfiles, listTeams, readRouting } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { change } from './change.ts'
import { register } from './register.ts'

/** Who answers, when, and how conversations come to them. */
export function teamRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.readTeam, (context) => {
    const { store } = context.get('site')
    return { agents: listAgentProfiles(store), teams: listTeams(store), routing: readRouting(store) }
  })
  on.json(endpoints.updateRouting, async (context, change) => ({
    routing: await context.get('site').write((store) => updateRouting(store, change)),
  }))
  on.json(endpoints.createTeam, (context, input) => ({ team: insertTeam(context.get('site').store, input) }))
  on.json(endpoints.updateTeam, async (context, change) => ({
    team: await context.get('site').write((store) => updateTeam(store, teamIdOf(context), change)),
  }))
  on.json(endpoints.removeTeam, async (context) => {
    await context.get('site').write((store) => removeTeam(store, teamIdOf(context)))
    return {}
  })
  on.json(endpoints.updateAgent, async (context, traits) => {
    const id = AgentId.safeParse(context.req.param('agentId'))
    if (!id.success) throw new BatonError('agent.not_found')
    return { agent: await context.get('site').write((store) => updateTraits(store, id.data, traits)) }
  })
  on.json(endpoints.setPresence, async (context, { presence }) => {
    const { id } = currentAgent(context)
    return { agent: await context.get('site').write((store) => setPresence(store, id, presence)) }
  })
  on.json(endpoints.declineOffer, (context) =>
    change(context, (about) => declineOffer(about.store, { ...about, agent: currentAgent(context) })),
  )
}

function teamIdOf(context: AppContext): TeamId {
  const id = TeamId.safeParse(context.req.param('teamId'))
  if (!id.success) throw new BatonError('team.not_found')
  return id.data
}
