import { BatonError, type Policy, type PolicyRule } from '@baton/contracts'
import { type AgentRow, appendAudit, findTeam, insertPolicy, type SiteStore } from '@baton/store'
import { readPolicy } from './read-policy.ts'

/**
 * Switches on a table in place of version `replaces`, with a line in the audit log. Throws `policy.conflict` when another
 * came in between, and `team.not_found` where a rule names a team that is not there.
 */
export function switchPolicy(
  store: SiteStore,
  { agent, rules, note, replaces }: { agent: AgentRow; rules: PolicyRule[]; note: string; replaces: number },
): Policy {
  return store.transaction(() => {
    const { version, by } = readPolicy(store)
    if (version !== replaces)
      throw new BatonError('policy.conflict', {
        message: `${by?.name ?? 'Somebody'} has switched on version ${version} meanwhile; yours began with version ${replaces}. Look at theirs, then switch on yours again.`,
        details: { version },
      })
    for (const { name, teamId } of rules)
      if (teamId && !findTeam(store, teamId))
        throw new BatonError('team.not_found', {
          message: `The rule “${name}” names the team ${teamId}, which this site does not have. Choose another.`,
        })
    const who = { agentId: agent.id, name: agent.name }
    const policy = insertPolicy(store, { rules, note, by: who })
    const details = { version: policy.version, replaces, rules: rules.length }
    appendAudit(store, { by: who, action: 'policy.switched', about: null, details })
    return policy
  })
}
