import type { Me, SiteMembership } from './inbox.ts'
import { type Route, siteIdOf } from './route.ts'

/** The site to show: the one that the address names if it is one of theirs, else their first. */
export function siteAt({ sites }: Me, route: Route): SiteMembership | undefined {
  const wanted = siteIdOf(route)
  return sites.find(({ id }) => id === wanted) ?? sites[0]
}
