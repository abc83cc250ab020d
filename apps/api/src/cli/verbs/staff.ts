import type { Directory } from '@baton/accounts'
import type { Role } from '@baton/contracts'
import { siteOrDemo } from '../choose-site.ts'
import { OperatorError, type Verb } from '../verb.ts'

export interface LinkCard {
  token: string
  email: string
  /** Milliseconds since 1970. */
  expiresAt: number
  /** Of the running server; null while none runs. */
  endpoint: string | null
}

/** A link with which a colleague joins a site. */
export const inviteStaff: Verb<{ email: string; role: Role; site?: string }, LinkCard> = {
  name: 'staff-invite',
  async run(installation, { email, role, site }, say) {
    const { home, folder } = installation
    const { id: siteId, placement } = siteOrDemo(await home.listSites(), site, { folder, say })
    const link = await home.createLink({ purpose: 'invite', email, siteId, role })
    const machine = await installation.machineOf(placement)
    await machine.noteOfOperator(siteId, { action: 'agent.invited', about: null, details: { role } })
    return { ...link, email, endpoint: installation.origin }
  },
}

async function requireAgent(home: Directory, email: string): Promise<void> {
  if (!(await home.findAgent(email)))
    throw new OperatorError(`Nobody has signed up as ${email}. Invite them: npx baton staff invite ${email}`)
}

/** A link with which a staff member chooses a new password; using it ends all their sessions. */
export const resetStaff: Verb<{ email: string }, LinkCard> = {
  name: 'staff-reset',
  async run({ home, origin }, { email }) {
    await requireAgent(home, email)
    const link = await home.createLink({ purpose: 'reset', email })
    return { ...link, email, endpoint: origin }
  },
}

/** Who has lost phone and recovery codes signs in by their password again; every session of theirs ends. */
export const resetSecondFactor: Verb<{ email: string }, { email: string; sites: number }> = {
  name: 'staff-reset-second-factor',
  async run({ home, machineOf }, { email }) {
    await requireAgent(home, email)
    const { agentId: id, name, memberships } = await home.resetSecondFactor(email)
    for (const { siteId, role, generation } of memberships) {
      const site = await home.findSite(siteId)
      if (!site) continue
      const machine = await machineOf(site.placement)
      const changed = 'agent.second_factor_reset'
      await machine.changeAgent(siteId, { id, name, role, generation, changed, by: null })
    }
    return { email, sites: memberships.length }
  },
}
