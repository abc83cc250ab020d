import { LOCAL } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { readDemoSite } from '../node/data-folder.ts'
import type { Installation } from '../node/installation.ts'
import { pickSite } from './pick-site.ts'
import { OperatorError } from './verb.ts'

/** The site of this machine that `--site` names by id or name; without it the only site, else the demo. */
export async function chooseSite(
  { directory, folder }: Pick<Installation, 'directory' | 'folder'>,
  wanted: string | undefined,
): Promise<SiteId> {
  const { id, name, placement } = pickSite(await directory.listSites(), wanted, readDemoSite(folder))
  if (placement === LOCAL) return id
  throw new OperatorError(
    `${name} is on another machine. Run this on the one that "npx baton placement" says it is on.`,
  )
}
