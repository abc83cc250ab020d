import { LOCAL } from '@baton/accounts'
import type { Placement } from '../../placement/map-text.ts'
import type { Verb } from '../verb.ts'

/** Which site is on which machine. */
export const readPlacement: Verb<Record<string, never>, Placement> = {
  name: 'placement',
  async run({ home, siteKey }) {
    const [machines, sites] = await Promise.all([home.listMachines(), home.listSites()])
    return {
      machines: [{ name: LOCAL, address: null, seenAt: null }, ...machines],
      sites: sites.map(({ id, name, placement }) => ({ id, name, key: siteKey(id), machine: placement })),
    }
  },
}
