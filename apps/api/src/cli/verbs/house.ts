import type { House } from '../../moving/house.ts'
import { nodeHouse } from '../../moving/node-house.ts'
import type { Verb } from '../verb.ts'

type Door<Name extends keyof House> = Verb<Parameters<House[Name]>[0], Awaited<ReturnType<House[Name]>>>

const door = <Name extends keyof House>(name: Name): Door<Name> => ({
  name: `house-${name}`,
  run: (installation, input) => nodeHouse(installation)[name](input as never) as never,
})

/** The doors of the house, each opened where the data is owned. */
export const houseVerbs: { [Name in keyof House]: Door<Name> } = {
  openExport: door('openExport'),
  exportPage: door('exportPage'),
  closeExport: door('closeExport'),
  openImport: door('openImport'),
  importLines: door('importLines'),
  reopen: door('reopen'),
  listSites: door('listSites'),
}
