import { randomUUID } from 'node:crypto'
import type { Directory } from '@baton/accounts'
import type { DirectoryFile } from '@baton/accounts/node'

/** What the directory's machine does for the others. */
export interface HomeMethods extends Directory {
  /** A machine says that it is up and where. Resolves to a word that is a new one whenever the directory has started. */
  join(machine: { name: string; address: string }): Promise<string>
}

export function homeMethods(directory: DirectoryFile): HomeMethods {
  const { db: _, close: __, ...methods } = directory
  const life = randomUUID()
  return {
    ...methods,
    async join(machine) {
      await directory.saveMachine(machine)
      return life
    },
  }
}
