import { type LocalDirectory, readGrant, signGrant } from '@baton/accounts'
import type { StaffAuth } from '@baton/accounts/staff-auth'
import { BatonError, type Role, type SiteId } from '@baton/contracts'
import type { AboutPerson, Caller, Staff } from './app-context.ts'
import type { Mailing } from './mail/mailing.ts'
import { ResetLimit } from './mail/reset-limit.ts'
import { linkMail } from './mail/staff-mail.ts'
import type { ChangedAgent } from './sites/change-agent.ts'

export interface StaffOptions {
  directory: LocalDirectory
  /** The server's secret: signs grants and keys the cookies. */
  secret: Uint8Array
  /** An agent's rights at a site have changed: older grants must be refused there, and streams that live on one end. */
  tellSite: (siteId: SiteId, agent: ChangedAgent) => Promise<void>
  /** Null: links are handed over by hand. */
  mailing: Mailing | null
  onFault: (error: unknown, about: string) => void
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
export function createStaff({ directory, secret, tellSite, mailing, onFault }: StaffOptions): Staff {
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

  const resets = new ResetLimit()
  const mailReset = async (by: Mailing, to: string) => {
    const { token } = await directory.createLink({ purpose: 'reset', email: to })
    const url = linkUrl(by.publicUrl, token)
    await by.sender.send(linkMail(by, { to, purpose: 'reset', siteName: '', url }))
  }

  /** Who it is about, as they are before; refused where only an owner may. */
  const personFor = async ({ siteId, agentId, by }: AboutPerson, role?: Role) => {
    const person = (await directory.listAgents(siteId)).find((one) => one.agentId === agentId)
    if (!person) throw new BatonError('agent.not_found')
    if (by.role !== 'owner' && (person.role === 'owner' || role === 'owner'))
      throw new BatonError('agent.owner_only')
    return person
  }

  return {
    async listPeople(siteId) {
      const people = await directory.listAgents(siteId)
      return {
        people: people.map(({ agentId, name, email, role }) => ({ agentId, name, email, role })),
        invitations: await directory.listInvitations(siteId),
      }
    },
    async changeRole(input) {
      const { name } = await personFor(input, input.role)
      const { role, generation } = await directory.changeRole(input)
      const changed = 'agent.role_changed'
      await tellSite(input.siteId, { id: input.agentId, name, role, generation, changed, by: input.by })
    },
    async removeAgent(input) {
      const { name } = await personFor(input)
      const { role, generation } = await directory.removeMembership(input.agentId, input.siteId)
      const changed = 'agent.removed'
      await tellSite(input.siteId, { id: input.agentId, name, role, generation, changed, by: input.by })
    },
    withdrawInvitation: (siteId, id) => directory.withdrawInvitation({ siteId, id }),
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
      const { address, userAgent } = caller
      const signedIn = await auth.signIn({ email, password: input.password, address, userAgent })
      return { email, setCookies: signedIn?.setCookies ?? [] }
    },
    async invite({ siteId, email, role }, { ownOrigin }) {
      const { token, expiresAt } = await directory.createLink({ purpose: 'invite', siteId, email, role })
      if (!mailing) return { link: linkUrl(ownOrigin, token), expiresAt }
      const siteName = (await directory.findSite(siteId))?.name ?? ''
      const url = linkUrl(mailing.publicUrl, token)
      const mail = linkMail(mailing, { to: email, purpose: 'invite', siteName, url })
      // An invitation that cannot be mailed is handed over by hand.
      const isSent = await mailing.sender.send(mail).then(
        () => true,
        (error) => {
          onFault(error, 'invitation mail')
          return false
        },
      )
      return { link: isSent ? null : url, expiresAt }
    },
    async forgotPassword(email) {
      if (!mailing) return { canMail: false }
      const agent = await directory.findAgent(email)
      // Not waited for: how long the answer takes must not tell whether anybody has this address.
      if (agent && resets.take(agent.email))
        mailReset(mailing, agent.email).catch((error) => onFault(error, 'reset mail'))
      return { canMail: true }
    },
  }
}

// The token stands in the fragment, so that no log and no referrer ever holds it.
const linkUrl = (origin: string, token: string) => `${origin}/inbox/link#token=${token}`

function isPlainLoopback(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
