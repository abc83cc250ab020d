import type { Role } from '@baton/contracts'
import { readDemoSite } from '../../node/data-folder.ts'
import { pickSite } from '../pick-site.ts'
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
  async run(installation, { email, role, site }) {
    const { home, folder } = installation
    const { id: siteId } = pickSite(await home.listSites(), site, readDemoSite(folder))
    const link = await home.createLink({ purpose: 'invite', email, siteId, role })
    return { ...link, email, endpoint: installation.origin }
  },
}

/** A link with which a staff member chooses a new password; using it ends all their sessions. */
export const resetStaff: Verb<{ email: string }, LinkCard> = {
  name: 'staff-reset',
  async run({ home, origin }, { email }) {
    if (!(await home.findAgent(email)))
      throw new OperatorError(
        `Nobody has signed up as ${email}. Invite them: npx baton staff invite ${email}`,
      )
    const link = await home.createLink({ purpose: 'reset', email })
    return { ...link, email, endpoint: origin }
  },
}
