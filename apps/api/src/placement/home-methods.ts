import type { Directory, SiteEntry } from '@baton/accounts'
import type { DirectoryFile } from '@baton/accounts/node'

/** What the directory's machine does for the others. */
export interface HomeMethods extends Directory {
  /** A machine says that it is up and where. Resolves to the sites placed at it. */
  join(machine: { name: string; address: string }): Promise<SiteEntry[]>
}

export function homeMethods(directory: DirectoryFile): HomeMethods {
  const { db: _, close: __, ...methods } = directory
  return {
    ...methods,
    async join(machine) {
      await directory.saveMachine(machine)
      return (await directory.listSites()).filter(({ placement }) => placement === machine.name)
    },
  }
}
