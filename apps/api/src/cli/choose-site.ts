import { LOCAL } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { type DataFolder, readDemoSite } from '../node/data-folder.ts'
import type { Installation } from '../node/installation.ts'
import { type NamedSite, pickSite } from './pick-site.ts'
import { OperatorError, type Progress } from './verb.ts'

type Say = (progress: Progress) => void

/** The site of this machine that `--site` names by id or name; without it the only site, else the demo. */
export async function chooseSite(
  { directory, folder }: Pick<Installation, 'directory' | 'folder'>,
  wanted: string | undefined,
  say: Say,
): Promise<SiteId> {
  const { id, name, placement } = siteOrDemo(await directory.listSites(), wanted, { folder, say })
  if (placement === LOCAL) return id
  throw new OperatorError(
    `${name} is on another machine. Run this on the one that "npx baton placement" says it is on.`,
  )
}

/** The same among given sites. Says which it is where it was the demo's turn: the flag is soon forgotten. */
export function siteOrDemo<Site extends NamedSite>(
  sites: Site[],
  wanted: string | undefined,
  { folder, say }: { folder: DataFolder; say: Say },
): Site {
  const site = pickSite(sites, wanted, readDemoSite(folder))
  if (wanted === undefined && sites.length > 1)
    say({ type: 'line', text: `Of ${sites.length} sites the demo's, ${site.name}: --site names another.` })
  return site
}
