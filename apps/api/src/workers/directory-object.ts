import { type LocalDirectory, makeSiteKey } from '@baton/accounts'
import { openDirectoryStorage } from '@baton/accounts/durable-object'
import type { SiteId } from '@baton/contracts'
import type { Caller, Staff, StaffMember } from '../app-context.ts'
import { createStaff } from '../create-staff.ts'
import { giveToOwners } from '../give-to-owners.ts'
import { type Environment, type ObjectContext, siteStub } from './platform.ts'
import { answerCall, remote } from './remote.ts'
import { secretOf } from './secret.ts'
import type { SiteMethods } from './site-object.ts'

/** A request or an answer as plain values. */
interface PlainRequest {
  method: string
  url: string
  headers: [string, string][]
  body: string | null
}

/** What the directory's object does for the Worker and for the sites. */
export interface DirectoryMethods
  extends Pick<Staff, 'sitesOf' | 'makeGrant' | 'readLink' | 'acceptLink'>,
    Pick<LocalDirectory, 'listSites' | 'createLink'> {
  createSite(input: { name: string }): Promise<{ id: SiteId; name: string; key: string }>
  handleAuth(
    request: PlainRequest,
    caller: Caller,
  ): Promise<{ status: number; headers: [string, string][]; body: string }>
  sessionOf(cookie: string, caller: Caller): Promise<{ member: StaffMember | null; setCookies: string[] }>
}

/** The one object that knows all sites and all staff. */
export class DirectoryObject {
  readonly #methods: DirectoryMethods

  constructor({ storage }: ObjectContext, env: Environment) {
    const secret = secretOf(env)
    const directory = openDirectoryStorage(storage)
    const staff = createStaff({
      directory,
      secret,
      tellSite: (siteId, agent) => remote<SiteMethods>(() => siteStub(env, siteId)).changeAgent(agent),
    })
    this.#methods = methodsOver(directory, staff, secret)
  }

  async fetch(request: Request): Promise<Response> {
    return (await answerCall(this.#methods, request)) ?? new Response(null, { status: 404 })
  }
}

function methodsOver(directory: LocalDirectory, staff: Staff, secret: Uint8Array): DirectoryMethods {
  const { listSites, createLink } = directory
  const { sitesOf, makeGrant, readLink, acceptLink } = staff
  return {
    ...{ listSites, createLink, sitesOf, makeGrant, readLink, acceptLink },
    async createSite({ name }) {
      const { id } = await directory.createSite({ name })
      await giveToOwners(directory, id)
      return { id, name, key: makeSiteKey(secret, id) }
    },
    async handleAuth({ url, ...init }, caller) {
      const { status, headers, body } = await staff
        .handleAuth(new Request(url, init), caller)
        .then(async (answer) => ({
          status: answer.status,
          headers: answer.headers,
          body: await answer.text(),
        }))
      return { status, headers: [...headers], body }
    },
    async sessionOf(cookie, caller) {
      const setCookies: string[] = []
      const member = await staff.sessionOf(new Headers({ cookie }), caller, (value) => setCookies.push(value))
      return { member, setCookies }
    },
  }
}
