import { setImmediate as breathe } from 'node:timers/promises'
import { LOCAL } from '@baton/accounts'
import type { Placement } from '../../placement/map-text.ts'
import type { Verb } from '../verb.ts'

// A key takes a tenth of a millisecond, and the server has visitors to serve.
const KEYS_AT_ONCE = 50

/** Which site is on which machine; null where it is still as it was at the revision that the caller knows. */
export const readPlacement: Verb<{ unless?: string }, Placement | null> = {
  name: 'placement',
  async run({ home, siteKey }, { unless }) {
    const revision = await home.revision()
    if (revision === unless) return null
    const [machines, entries] = await Promise.all([home.listMachines(), home.listSites()])
    const sites: Placement['sites'] = []
    for (const { id, name, placement } of entries) {
      sites.push({ id, name, key: siteKey(id), machine: placement })
      if (sites.length % KEYS_AT_ONCE === 0) await breathe()
    }
    return { revision, machines: [{ name: LOCAL, address: null, seenAt: null }, ...machines], sites }
  },
}
