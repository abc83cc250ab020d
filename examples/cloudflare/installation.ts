import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a deployment keeps as secrets, and the demo's site once it is made. */
export interface Installation {
  secret: string
  operatorToken: string
  demoSiteId: string | null
}

export function readInstallation(folder: string): Installation {
  const file = join(folder, 'installation.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Installation
  const made = { secret: randomHex(), operatorToken: randomHex(), demoSiteId: null }
  writeInstallation(folder, made)
  return made
}

export function writeInstallation(folder: string, installation: Installation): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'installation.json'), JSON.stringify(installation), { mode: 0o600 })
}

const randomHex = () => randomBytes(32).toString('hex')
