import { existsSync } from 'node:fs'
import { clusterToken, type Directory, LOCAL, makeSiteKey } from '@baton/accounts'
import { type DirectoryFile, openDirectory } from '@baton/accounts/node'
import type { ClaudeEngineOptions } from '@baton/assistant'
import { BatonError, type SiteId } from '@baton/contracts'
import type { Parser, Vectors } from '@baton/knowledge'
import { nodeSafeFetch } from '@baton/outbound/node'
import { openSiteFile } from '@baton/store/node'
import { assistantLoop } from '../assistant-loop.ts'
import { type Engines, enginesWith } from '../engines.ts'
import type { Mailing } from '../mail/mailing.ts'
import { nodeHouse } from '../moving/node-house.ts'
import { type Machine, machineMethods } from '../placement/machine-methods.ts'
import { peerAt, type Room } from '../placement/peer.ts'
import { pushContact } from '../push/push-contact.ts'
import { remote } from '../remote/remote.ts'
import { Sites } from '../sites/sites.ts'
import { openParserThread } from '../sources/parser-thread.ts'
import { refreshSource } from '../sources/refresh-source.ts'
import { type WebReader, webReader } from '../sources/web-reader.ts'
import { type DataFolder, requireThere, requireWritable } from './data-folder.ts'
import { readMachine } from './machine-file.ts'

export interface InstallationOptions {
  folder: DataFolder
  paceMs: number
  /** Addresses that are not public and that sources may be read from all the same; default none. */
  allowAddresses?: string[]
  /** Left out where there is no embedder. */
  vectors?: Vectors
  /** Left out where there is no key for a model: quotes answer. */
  model?: ClaudeEngineOptions | null
  /** Left out where no mail is sent. */
  mailing?: Mailing | null
  onFault: (error: unknown, about: string) => void
}

/** An opened data folder: what the server serves and what the command line works on. */
export interface Installation {
  folder: DataFolder
  /** What this folder knows of its sites: where they are and when they must wake. At home it is the whole directory. */
  directory: DirectoryFile
  /** The directory of the whole installation; on another machine than the directory's it is asked over the network. */
  home: Directory
  /** The name of this machine; `local` for the one that holds the directory. */
  machine: string
  /** Where the directory's machine answers; null on that machine itself. */
  homeAddress: string | null
  /** A machine by its name, this one included. Rejects with `machine.unreachable` for one that was never seen. */
  machineOf(name: string): Promise<Machine>
  sites: Sites
  engines: Engines
  /** Null: this installation sends no mail. */
  mailing: Mailing | null
  /** Reads foreign files in a thread that can be killed. */
  parser: Parser
  /** Reads sources on the web. */
  reader: WebReader
  siteKey: (id: SiteId) => string
  /** Where the server that owns this installation is reached; null while none runs. */
  origin: string | null
  close(timeoutMs: number): Promise<void>
}

/** Opens the directory, and sites as they are needed. The caller holds the folder's lock. */
export function openInstallation(options: InstallationOptions): Installation {
  const { folder, paceMs, allowAddresses, vectors, model = null, mailing = null, onFault } = options
  if (existsSync(folder.directoryFile)) requireWritable(folder.directoryFile)
  const { name: machine, directory: homeAddress } = readMachine(folder) ?? { name: LOCAL, directory: null }
  const directory = openDirectory(folder.directoryFile)
  const token = clusterToken(folder.secret)
  const call = <Methods>(address: string, room: Room) => remote<Methods>(() => peerAt(address, token, room))
  const home = homeAddress === null ? directory : call<Directory>(homeAddress, 'directory')
  const engines = enginesWith(model)
  const parserThread = openParserThread()
  const { parser } = parserThread
  const safeFetch = nodeSafeFetch({ allowAddresses })
  const reader = webReader({ safeFetch, parser })
  const siteKey = (id: SiteId) => makeSiteKey(folder.secret, id)
  const sites = new Sites({
    directory,
    now: Date.now,
    onFault,
    vectors,
    startRun: assistantLoop({ engines, paceMs, onFault }),
    refreshSource: (site, id, signal) => refreshSource(site, id, { reader, signal }),
    reach: { mailing, push: { safeFetch, contact: pushContact(mailing) }, siteKey },
    async open(id) {
      const site = await directory.findSite(id)
      // Only `site create` and `import` make a file. A key names a site that was made; what is not here is elsewhere.
      if (!site && machine === LOCAL) return null
      const file = folder.siteFile(id)
      if (site?.placement !== LOCAL)
        throw new BatonError('site.elsewhere', { details: { retryAfterSeconds: 2 } })
      requireThere(file)
      requireWritable(file)
      return openSiteFile(file)
    },
  })
  const installation: Installation = {
    ...{ folder, directory, home, machine, homeAddress, sites, engines, mailing },
    ...{ parser, reader },
    origin: null,
    siteKey,
    async machineOf(name) {
      if (name === machine) return own
      const known = (await home.listMachines()).find((one) => one.name === name)
      const address = name === LOCAL ? homeAddress : known?.address
      if (!address) throw new BatonError('machine.unreachable')
      return call<Machine>(address, 'machine')
    },
    async close(timeoutMs) {
      await sites.close(timeoutMs)
      await parserThread.close()
      directory.close()
    },
  }
  const own: Machine = { ...nodeHouse(installation), ...machineMethods(installation) }
  return installation
}
