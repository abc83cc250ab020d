import { LOCAL, type LocalDirectory, makeSiteKey } from '@baton/accounts'
import { openDirectoryStorage } from '@baton/accounts/durable-object'
import type { SiteId } from '@baton/contracts'
import type { Staff } from '../app-context.ts'
import { createStaff } from '../create-staff.ts'
import { giveToOwners } from '../give-to-owners.ts'
import { answerCall, remote } from '../remote/remote.ts'
import { type StaffMethods, staffMethods } from '../remote/remote-staff.ts'
import { onFault } from './log.ts'
import { mailingOf } from './mailing.ts'
import { OperatorFence } from './operator-fence.ts'
import { type Environment, type ObjectContext, siteStub } from './platform.ts'
import { secretOf } from './secret.ts'
import type { SiteMethods } from './site-object.ts'

/** What the directory's object does for the Worker and for the sites. */
export interface DirectoryMethods
  extends StaffMethods,
    Pick<LocalDirectory, 'listSites' | 'createLink' | 'resetSecondFactor'> {
  createSite(input: { name: string }): Promise<{ id: SiteId; name: string; key: string }>
  /** A site arrives from another house, under the id that it has. One that is known stays as it is. */
  admitSite(site: { id: SiteId; name: string }): Promise<void>
  /** Counts a wrong operator token, and tells whether one from there may be looked at. */
  tryOperator: OperatorFence['try']
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
      ...{ mailing: mailingOf(env), onFault },
      tellSite: (siteId, agent) => remote<SiteMethods>(() => siteStub(env, siteId)).changeAgent(agent),
    })
    this.#methods = methodsOver(directory, staff, secret)
  }

  async fetch(request: Request): Promise<Response> {
    return (await answerCall(this.#methods, request)) ?? new Response(null, { status: 404 })
  }
}

function methodsOver(directory: LocalDirectory, staff: Staff, secret: Uint8Array): DirectoryMethods {
  const { listSites, createLink, resetSecondFactor } = directory
  const fence = new OperatorFence()
  return {
    ...{ listSites, createLink, resetSecondFactor },
    ...staffMethods(staff),
    tryOperator: (tried) => fence.try(tried),
    async createSite({ name }) {
      const { id } = await directory.createSite({ name })
      await giveToOwners(directory, id)
      return { id, name, key: makeSiteKey(secret, id) }
    },
    async admitSite(site) {
      if (await directory.findSite(site.id)) return
      await directory.admitSite({ ...site, createdAt: Date.now(), placement: LOCAL, wakeAt: null })
      await giveToOwners(directory, site.id)
    },
  }
}
