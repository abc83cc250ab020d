import type { SiteId } from '@baton/contracts'
import { readDemoSite } from '../node/data-folder.ts'
import type { Installation } from '../node/installation.ts'
import { OperatorError } from './verb.ts'

/** The site that `--site` names by id or name; without it the only site, else the demo. */
export async function chooseSite(
  { directory, folder }: Installation,
  wanted: string | undefined,
): Promise<SiteId> {
  const sites = await directory.listSites()
  if (wanted !== undefined) {
    const found = sites.filter((site) => site.id === wanted || site.name === wanted)
    if (found.length === 1 && found[0]) return found[0].id
    const known = sites.map((site) => `${site.name} (${site.id})`).join(', ') || 'none yet'
    const problem =
      found.length > 1
        ? `${found.length} sites are named "${wanted}": use the id`
        : `There is no site "${wanted}"`
    throw new OperatorError(`${problem}. Sites: ${known}.`)
  }
  const [only] = sites
  if (!only)
    throw new OperatorError(
      'There is no site yet. Make one: npx baton site create "My shop" --origin https://shop.example',
    )
  const demo = readDemoSite(folder)
  const chosen = sites.length === 1 ? only : sites.find((site) => site.id === demo)
  if (!chosen)
    throw new OperatorError(`There are ${sites.length} sites: name one with --site. (npx baton site list)`)
  return chosen.id
}
