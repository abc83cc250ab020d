import type { SiteId } from '@baton/contracts'
import { OperatorError } from './verb.ts'

export interface NamedSite {
  id: SiteId
  name: string
}

/** The site that is wanted by id or name; when none is, the only one, else `usual`. */
export function pickSite<Site extends NamedSite>(
  sites: Site[],
  wanted: string | undefined,
  usual: SiteId | null = null,
): Site {
  if (wanted !== undefined) return pickNamed(sites, wanted)
  const [only] = sites
  if (!only)
    throw new OperatorError(
      'There is no site yet. Make one: npx baton site create "My shop" --origin https://shop.example',
    )
  const chosen = sites.length === 1 ? only : sites.find((site) => site.id === usual)
  if (!chosen)
    throw new OperatorError(`There are ${sites.length} sites: name one with --site. (npx baton site list)`)
  return chosen
}

function pickNamed<Site extends NamedSite>(sites: Site[], wanted: string): Site {
  const found = sites.filter((site) => site.id === wanted || site.name === wanted)
  if (found.length === 1 && found[0]) return found[0]
  const known = sites.map((site) => `${site.name} (${site.id})`).join(', ') || 'none yet'
  const problem =
    found.length > 1
      ? `${found.length} sites are named "${wanted}": use the id`
      : `There is no site "${wanted}"`
  throw new OperatorError(`${problem}. Sites: ${known}.`)
}
