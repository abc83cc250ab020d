import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LOCAL } from '@baton/accounts'
import { backupSiteFile, checkSiteFile } from '@baton/store/node'
import { MACHINE_FILE } from '../../node/machine-file.ts'
import { OperatorError, type Verb } from '../verb.ts'

/**
 * Copies the whole data folder while the server goes on: each database by SQLite's own backup, so that every copy is a
 * consistent moment of its site, then checks each copy for damage.
 */
export const backup: Verb<{ target: string }, { files: number; target: string }> = {
  name: 'backup',
  async run({ folder, directory }, { target }, say) {
    makeTarget(target)
    const sites = await directory.listSites(LOCAL)
    const files = [
      [folder.directoryFile, join(target, 'directory.db')] as const,
      ...sites.map(({ id }) => [folder.siteFile(id), join(target, 'sites', `${id}.db`)] as const),
    ]
    let done = 0
    for (const [from, to] of files) {
      await backupSiteFile(from, to)
      const damage = checkSiteFile(to)
      if (damage.length > 0) throw new OperatorError(`The copy of ${from} is damaged: ${damage[0]}.`)
      done += 1
      say({ type: 'progress', done, total: files.length, label: 'databases' })
    }
    for (const name of ['secret', 'demo-site', MACHINE_FILE]) {
      const file = join(folder.path, name)
      if (existsSync(file)) cpSync(file, join(target, name))
    }
    return { files: files.length, target }
  },
}

function makeTarget(target: string): void {
  let isEmpty: boolean
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 })
    isEmpty = readdirSync(target).length === 0
    if (isEmpty) mkdirSync(join(target, 'sites'), { mode: 0o700 })
  } catch (error) {
    throw new OperatorError(`${target} cannot be written. Name a folder that this user may make.`, {
      cause: error,
    })
  }
  if (!isEmpty)
    throw new OperatorError(`${target} exists and is not empty. Name a new folder for the backup.`)
}
