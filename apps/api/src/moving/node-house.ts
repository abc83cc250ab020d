import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LOCAL } from '@baton/accounts'
import { BatonError, type SiteId } from '@baton/contracts'
import { findMove, readExportHeader, type SiteStore, startArriving, startLeaving } from '@baton/store'
import { backupSiteFile, DataFileError, openSiteFile } from '@baton/store/node'
import { giveToOwners } from '../give-to-owners.ts'
import type { Installation } from '../node/installation.ts'
import { placeHere } from '../placement/place-here.ts'
import { requireNotElsewhere } from '../placement/require-not-elsewhere.ts'
import { giveLines } from './give-lines.ts'
import type { Arrival, House } from './house.ts'
import { comeBack, leaveHouse } from './leave-house.ts'
import { takeFirstLine, takeLines } from './take-lines.ts'

/** The doors of this machine's data folder. The caller's process owns it. */
export function nodeHouse(installation: Installation): House {
  const { directory, sites, siteKey } = installation
  return {
    listSites: () => directory.listSites(),
    openExport: async ({ siteId, move }) =>
      move ? leaveHouse(sites, siteId, { holdMs: null }) : copySite(installation, siteId),
    async exportPage({ siteId, token, after }) {
      const { name } = await requireSite(installation, siteId)
      const about = { token, siteId, name, siteKey: siteKey(siteId) }
      const copy = copyFile(installation, siteId)
      const isLeaving = await sites.use(siteId, ({ store }) => findMove(store)?.token === token)
      if (isLeaving || !existsSync(copy))
        return sites.use(siteId, ({ store }) => giveLines(store, about, after))
      return withStore(copy, (store) => giveLines(store, about, after))
    },
    async closeExport({ siteId, token }) {
      const copy = copyFile(installation, siteId)
      if (!existsSync(copy)) return
      const isOver = await withStore(copy, (store) => findMove(store)?.token === token)
      if (isOver) removeFile(copy)
    },
    openImport: ({ line }) => openImport(installation, line),
    importLines: ({ siteId, lines }) =>
      writing(installation, siteId, () =>
        sites.use(siteId, (site) => takeLines(site, lines, () => placeHere(installation, siteId))),
      ),
    async reopen({ siteId, nowhereElse }) {
      await requireNotElsewhere(installation, siteId)
      const beforeLive = () => placeHere(installation, siteId)
      await sites.use(siteId, (site) => comeBack(site, { nowhereElse, beforeLive }))
    },
  }
}

async function requireSite({ directory }: Pick<Installation, 'directory'>, siteId: SiteId) {
  const site = await directory.findSite(siteId)
  if (!site) throw new BatonError('site.not_found', { message: `There is no site ${siteId} here.` })
  return site
}

const copyFile = ({ folder }: Pick<Installation, 'folder'>, siteId: SiteId) =>
  join(folder.path, 'exports', `${siteId}.db`)

/** A copy as the site is now. It alone is shut, and the site goes on. */
async function copySite(
  installation: Pick<Installation, 'directory' | 'folder'>,
  siteId: SiteId,
): Promise<{ token: string }> {
  await requireSite(installation, siteId)
  const copy = copyFile(installation, siteId)
  mkdirSync(join(installation.folder.path, 'exports'), { recursive: true, mode: 0o700 })
  removeFile(copy)
  await backupSiteFile(installation.folder.siteFile(siteId), copy)
  return withStore(copy, (store) => startLeaving(store, { until: null }))
}

/** The site's file appears shut, so that nobody is ever served a site that is half here. */
async function openImport(installation: Installation, line: string): Promise<Arrival> {
  const { directory, folder, sites, siteKey } = installation
  const { siteId: id, name, siteKey: key } = readExportHeader(line)
  await requireNotElsewhere(installation, id)
  const file = folder.siteFile(id)
  if (!existsSync(file)) {
    const draft = `${file}.arriving`
    removeFile(draft)
    await writing(installation, id, () => withStore(draft, (store) => startArriving(store, line)))
    renameSync(draft, file)
  }
  const known = await directory.findSite(id)
  if (known?.placement !== LOCAL) {
    const createdAt = known?.createdAt ?? Date.now()
    await directory.admitSite({ id, name, createdAt, placement: LOCAL, wakeAt: null })
    if (!known) await giveToOwners(directory, id)
  }
  const position = await writing(installation, id, () => sites.use(id, (site) => takeFirstLine(site, line)))
  return { siteId: id, name, position, keyHolds: siteKey(id) === key }
}

/** A disk that is full is said in words: with a whole site coming in, it is what goes wrong first. */
async function writing<T>(
  { folder }: Pick<Installation, 'folder'>,
  siteId: SiteId,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw DataFileError.from(folder.siteFile(siteId), error) ?? error
  }
}

async function withStore<T>(file: string, work: (store: SiteStore) => T | Promise<T>): Promise<T> {
  const store = openSiteFile(file)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

function removeFile(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}
