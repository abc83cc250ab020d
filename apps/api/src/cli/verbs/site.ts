import { Origin, type SiteId } from '@baton/contracts'
import { giveToOwners } from '../../give-to-owners.ts'
import { chooseMachine } from '../../placement/choose-machine.ts'
import { OperatorError, type Verb } from '../verb.ts'

export interface SiteCard {
  id: SiteId
  name: string
  key: string
  /** Of the running server; null while none runs. */
  endpoint: string | null
}

export interface NewSiteArguments {
  name: string
  origins: string[]
  testMode?: boolean
  /** Default: the one with the fewest sites. */
  machine?: string
}

/** Makes a site: its row in the directory, its database on its machine, and its owners, who are the owners there are. */
export const createSite: Verb<NewSiteArguments, SiteCard> = {
  name: 'site-create',
  async run(installation, { name, origins, testMode = false, machine: wanted }) {
    for (const origin of origins) {
      const parsed = Origin.safeParse(origin)
      if (!parsed.success)
        throw new OperatorError(`"${origin}" is not an origin. Wanted: ${parsed.error.issues[0]?.message}.`)
    }
    const { home, machineOf, siteKey, origin: endpoint } = installation
    const placement = await chooseMachine(installation, wanted)
    if (placement === null)
      throw new OperatorError(
        `Machine "${wanted}" is not known or does not answer. "npx baton placement" lists those there are.`,
      )
    const machine = await machineOf(placement)
    const { id } = await home.createSite({ name })
    const site = await home.placeSite(id, placement)
    await machine.makeSite({ ...site, origins, testMode })
    await giveToOwners(home, id)
    return { id, name, key: siteKey(id), endpoint }
  },
}

export const listSites: Verb<Record<string, never>, SiteCard[]> = {
  name: 'site-list',
  async run({ home, siteKey, origin }) {
    const sites = await home.listSites()
    return sites.map(({ id, name }) => ({ id, name, key: siteKey(id), endpoint: origin }))
  },
}
