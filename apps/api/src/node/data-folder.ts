import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteId } from '@baton/contracts'
import { DataFileError } from '@baton/store/node'

/** Where everything of one installation lives. */
export interface DataFolder {
  path: string
  directoryFile: string
  siteFile: (id: SiteId) => string
  /** Signs site keys and grants, and keys the cookies. */
  secret: Uint8Array
}

/** Makes the folder and its secret when they are missing. Throws DataFileError in words for the operator. */
export function prepareDataFolder(path: string): DataFolder {
  try {
    makeFolder(join(path, 'sites'))
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'is in the way: it is not a folder' : 'cannot be written'
    throw new DataFileError(
      path,
      `The data folder ${path} ${reason}. Give this user write access to it, or name another folder with --data.`,
      { cause: error },
    )
  }
  return {
    path,
    directoryFile: join(path, 'directory.db'),
    siteFile: (id) => join(path, 'sites', `${id}.db`),
    secret: readSecret(join(path, 'secret')),
  }
}

/** SQLite would make an empty one in its place. Throws DataFileError. */
export function requireThere(file: string): void {
  if (existsSync(file)) return
  throw new DataFileError(file, `${file} is missing. Put its newest backup there.`)
}

/** SQLite would open such a file all the same, and fail at the first write. Throws DataFileError. */
export function requireWritable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new DataFileError(file, `${file} cannot be written. Give this user write access to it.`, {
      cause: error,
    })
  }
}

/** Like `mkdir -p`. Node's own recursive form never returns below a folder such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

function readSecret(file: string): Uint8Array {
  let text: string
  try {
    if (!existsSync(file)) makeSecret(file)
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new DataFileError(
      file,
      `${file} cannot be read: wanted a file with the secret of this installation that this user may read.`,
      { cause: error },
    )
  }
  if (/^[\da-f]{64}\s*$/i.test(text)) return new Uint8Array(Buffer.from(text.trim(), 'hex'))
  throw new DataFileError(
    file,
    `${file} is damaged: it should hold 64 hexadecimal digits. Restore it from a backup; without it every site key changes.`,
  )
}

/** Appears whole or not at all, also when two processes start at once or one is killed on the way. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

const DEMO_FILE = 'demo-site'

/** The site that `npm start` made for the demo; null when there is none. */
export function readDemoSite(folder: DataFolder): SiteId | null {
  const file = join(folder.path, DEMO_FILE)
  return existsSync(file) ? (readFileSync(file, 'utf8').trim() as SiteId) : null
}

export function writeDemoSite(folder: DataFolder, id: SiteId): void {
  writeFileSync(join(folder.path, DEMO_FILE), `${id}\n`)
}
