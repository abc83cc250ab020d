import type { AgentId, AuditAction, Role } from '@baton/contracts'
import { letGo } from '@baton/desk'
import { appendAudit, saveAgent } from '@baton/store'
import type { OpenSite } from './open-site.ts'

/** What a site keeps of an agent. */
export interface ChangedAgent {
  id: AgentId
  name: string
  role: Role
  generation: number
  /** What became of their rights, for the audit log; left out by who has noted it. */
  changed?: Extract<AuditAction, `agent.${string}`>
  /** Who did it; default the agent themself, by a link. */
  by?: { agentId: AgentId; name: string } | null
}

/** Grants of the generation before are refused from here on, and streams that live on one end; who leaves lets go of all. */
export async function changeAgent(site: OpenSite, { changed, by, ...agent }: ChangedAgent): Promise<void> {
  const { store, hub } = site
  const { id, name, role } = agent
  store.transaction(() => {
    saveAgent(store, agent)
    if (changed)
      appendAudit(store, {
        by: by === undefined ? { agentId: id, name } : by,
        action: changed,
        about: id,
        details: { name, role },
      })
  })
  hub.end('revoked', { agentId: id })
  if (changed !== 'agent.removed') return
  const { agentsOnline } = hub
  await site.write((open) => letGo(open, { agentId: id, agentsOnline }))
}
