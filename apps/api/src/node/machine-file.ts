import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFileError } from '@baton/store/node'
import { z } from 'zod'
import type { DataFolder } from './data-folder.ts'

const Machine = z.object({ name: z.string(), directory: z.url() })

/** Which machine of an installation a data folder is, and where the directory's machine answers. */
export type Machine = z.infer<typeof Machine>

export const MACHINE_FILE = 'machine.json'

/** Null for the folder that holds the directory itself. */
export function readMachine({ path }: Pick<DataFolder, 'path'>): Machine | null {
  const file = join(path, MACHINE_FILE)
  if (!existsSync(file)) return null
  const parsed = Machine.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new DataFileError(
    file,
    `${file} is damaged: wanted {"name": …, "directory": …}. Start this machine once with --machine and --directory.`,
  )
}

/** Makes a new folder that machine's for good; a later start may only change where the directory answers. */
export function claimFolder(folder: DataFolder, machine: Machine): void {
  const file = join(folder.path, MACHINE_FILE)
  const known = existsSync(file) ? readMachine(folder)?.name : undefined
  if (known === undefined && existsSync(folder.directoryFile))
    throw new DataFileError(
      file,
      `${folder.path} holds a directory of its own. Give machine "${machine.name}" a new folder with --data.`,
    )
  if (known !== undefined && known !== machine.name)
    throw new DataFileError(
      file,
      `${folder.path} belongs to machine "${known}", not to "${machine.name}". Name its own folder with --data.`,
    )
  writeFileSync(file, `${JSON.stringify(machine)}\n`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
