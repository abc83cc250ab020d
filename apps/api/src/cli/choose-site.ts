import type { Directory } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { type DataFolder, readDemoSite } from '../node/data-folder.ts'
import { pickSite } from './pick-site.ts'

/** The site that `--site` names by id or name; without it the only site, else the demo. */
export async function chooseSite(
  { directory, folder }: { directory: Pick<Directory, 'listSites'>; folder: DataFolder },
  wanted: string | undefined,
): Promise<SiteId> {
  return pickSite(await directory.listSites(), wanted, readDemoSite(folder)).id
}
