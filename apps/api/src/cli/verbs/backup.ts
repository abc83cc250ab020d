import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupSiteFile, checkSiteFile } from '@baton/store/node'
import { OperatorError, type Verb } from '../verb.ts'

/**
 * Copies the whole data folder while the server goes on: each database by SQLite's own backup, so that every copy is a
 * consistent moment of its site, then checks each copy for damage.
 */
export const backup: Verb<{ target: string }, { files: number; target: string }> = {
  name: 'backup',
  async run({ folder, directory }, { target }, say) {
    if (existsSync(target) && readdirSync(target).length > 0)
      throw new OperatorError(`${target} exists and is not empty. Name a new folder for the backup.`)
    mkdirSync(join(target, 'sites'), { recursive: true, mode: 0o700 })
    const sites = await directory.listSites()
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
    for (const name of ['secret', 'demo-site']) {
      const file = join(folder.path, name)
      if (existsSync(file)) cpSync(file, join(target, name))
    }
    return { files: files.length, target }
  },
}
