import { makeSiteKey } from '@baton/accounts'
import { openDirectory } from '@baton/accounts/node'
import { updateSettings } from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import { prepareDataFolder } from '../../apps/api/src/node/data-folder.ts'

/** A data folder with so many empty sites that any page of this computer may use. Resolves to their keys. */
export async function makeSites(path: string, count: number): Promise<string[]> {
  const folder = prepareDataFolder(path)
  const directory = openDirectory(folder.directoryFile)
  const keys: string[] = []
  for (let n = 0; n < count; n += 1) {
    const { id } = await directory.createSite({ name: `Site ${n}` })
    const store = openSiteFile(folder.siteFile(id))
    updateSettings(store, { testMode: true })
    store.close()
    keys.push(makeSiteKey(folder.secret, id))
  }
  directory.close()
  return keys
}
