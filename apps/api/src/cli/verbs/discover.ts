import { chooseSite } from '../choose-site.ts'
import { type Discovered, discover } from '../discover.ts'
import type { Verb } from '../verb.ts'

/** Groups the questions of an exported file (its absolute path) and asks a site's knowledge for them; stores nothing. */
export const discoverForSite: Verb<{ file: string; site: string }, Discovered> = {
  name: 'intents-discover',
  async run(installation, { file, site }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, (open) => {
      open.requireHere()
      return discover(file, { site: open, say, signal })
    })
  },
}
