import { type LocalDirectory, readGrant, signGrant } from '@baton/accounts'
import type { StaffAuth } from '@baton/accounts/staff-auth'
import { BatonError, type SiteId } from '@baton/contracts'
import type { Caller, Staff } from './app-context.ts'
import type { ChangedAgent } from './sites/change-agent.ts'

export interface StaffOptions {
  directory: LocalDirectory
  /** The server's secret: signs grants and keys the cookies. */
  secret: Uint8Array
  /** An agent's rights at a site have changed: older grants must be refused there, and streams that live on one end. */
  tellSite: (siteId: SiteId, agent: ChangedAgent) => Promise<void>
}

/** Reads grants by the secret alone. */
export function grantReader(secret: Uint8Array): Staff['readGrant'] {
  return async (token) => {
    const grant = await readGrant(secret, token, Date.now())
    if ('problem' in grant) return grant.problem === 'expired' ? 'expired' : null
    return grant
  }
}

/** The staff side, beside the directory's database. The accounts library is loaded when somebody first signs in. */
export function createStaff({ directory, secret, tellSite }: StaffOptions): Staff {
  const libraries = new Map<boolean, Promise<StaffAuth>>()
  /** Cookies are Secure except on loopback, so each kind of origin has its own library. */
  const authFor = ({ ownOrigin }: Caller) => {
    const secure = !isPlainLoopback(ownOrigin)
    const known = libraries.get(secure)
    if (known) return known
    const loading = import('@baton/accounts/staff-auth').then(({ createStaffAuth }) =>
      createStaffAuth({
        ...{ directory, secret, baseUrl: ownOrigin, secureCookies: secure },
        async onGrantsEnded({ agentId: id, name }, memberships) {
          for (const { siteId, role, generation } of memberships)
            await tellSite(siteId, { id, name, role, generation })
        },
      }),
    )
    libraries.set(secure, loading)
    return loading
  }

  return {
    handleAuth: async (request, caller) => (await authFor(caller)).handler(request, caller),
    async sessionOf(headers, caller, onRenewed) {
      if (!headers.has('cookie')) return null
      return (await authFor(caller)).sessionOf(headers, onRenewed)
    },
    sitesOf: (agentId) => directory.sitesOf(agentId),
    async makeGrant({ agentId, name }, siteId) {
      const membership = await directory.membershipOf(agentId, siteId)
      if (!membership) return null
      const { role, generation } = membership
      return signGrant(secret, { siteId, agentId, name, role, generation }, Date.now())
    },
    readGrant: grantReader(secret),
    async readLink(token) {
      const { purpose, email, siteName } = await directory.readLink(token)
      return { purpose, email, siteName }
    },
    async acceptLink(input, caller) {
      const { email, agentId, name, purpose, memberships } = await directory.acceptLink(input)
      const changed = purpose === 'reset' ? 'agent.password_reset' : 'agent.joined'
      for (const { siteId, role, generation } of memberships)
        await tellSite(siteId, { id: agentId, name, role, generation, changed })
      if (memberships.length === 0) throw new BatonError('staff.forbidden')
      const auth = await authFor(caller)
      const signedIn = await auth.signIn({ email, password: input.password, address: caller.address })
      return { email, setCookies: signedIn?.setCookies ?? [] }
    },
  }
}

function isPlainLoopback(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
