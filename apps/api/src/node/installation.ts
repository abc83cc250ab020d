import { existsSync } from 'node:fs'
import { makeSiteKey } from '@baton/accounts'
import { type DirectoryFile, openDirectory } from '@baton/accounts/node'
import { extractive } from '@baton/assistant'
import type { SiteId } from '@baton/contracts'
import { openSiteFile } from '@baton/store/node'
import { assistantLoop } from '../assistant-loop.ts'
import { Sites } from '../sites/sites.ts'
import { type DataFolder, requireWritable } from './data-folder.ts'

export interface InstallationOptions {
  folder: DataFolder
  paceMs: number
  onFault: (error: unknown, about: string) => void
}

/** An opened data folder: what the server serves and what the command line works on. */
export interface Installation {
  folder: DataFolder
  directory: DirectoryFile
  sites: Sites
  siteKey: (id: SiteId) => string
  /** Where the server that owns this installation is reached; null while none runs. */
  origin: string | null
  close(timeoutMs: number): Promise<void>
}

/** Opens the directory, and sites as they are needed. The caller holds the folder's lock. */
export function openInstallation({ folder, paceMs, onFault }: InstallationOptions): Installation {
  if (existsSync(folder.directoryFile)) requireWritable(folder.directoryFile)
  const directory = openDirectory(folder.directoryFile)
  const sites = new Sites({
    directory,
    now: Date.now,
    onFault,
    startRun: assistantLoop({ engine: extractive, paceMs, onFault }),
    async open(id) {
      const file = folder.siteFile(id)
      // Only `site create` makes a file; a request for a site that the directory does not know makes nothing.
      if (existsSync(file)) requireWritable(file)
      else if (!(await directory.findSite(id))) return null
      return openSiteFile(file)
    },
  })
  return {
    folder,
    directory,
    sites,
    origin: null,
    siteKey: (id) => makeSiteKey(folder.secret, id),
    async close(timeoutMs) {
      await sites.close(timeoutMs)
      directory.close()
    },
  }
}
