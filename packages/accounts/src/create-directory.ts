import type { DirectoryDatabase } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { migrations } from './database/migrations.ts'
import type { LocalDirectory } from './directory.ts'
import { acceptLink } from './rows/accept-link.ts'
import { listInvitations, withdrawInvitation } from './rows/invitations.ts'
import { createLink, readLink } from './rows/links.ts'
import { listMachines, saveMachine } from './rows/machines.ts'
import {
  addMembership,
  changeRole,
  listAgents,
  listOwners,
  membershipOf,
  removeMembership,
  sitesOf,
} from './rows/memberships.ts'
import { randomText } from './rows/random-text.ts'
import { resetSecondFactor } from './rows/reset-second-factor.ts'
import { admitSite, createSite, findSite, listSites, placeSite, renameSite } from './rows/sites.ts'
import { findAgent, hasStaff } from './rows/staff.ts'
import { announceWake, dueSites, nextWakeAt, setWake } from './rows/wakes.ts'

export interface DirectoryOptions {
  /** The clock, in milliseconds since 1970; defaults to the system's. */
  now?: () => number
}

/** A newer program has written this database. */
export class NewerDirectoryError extends Error {
  override name = 'NewerDirectoryError'
}

/**
 * A directory over any synchronous SQLite (foreign keys on), whose tables it makes or brings up to date. Throws
 * NewerDirectoryError when the database is ahead of this program, and then changes nothing.
 */
export function createDirectory(
  db: DirectoryDatabase,
  { now = Date.now }: DirectoryOptions = {},
): LocalDirectory {
  const unknown = migrate(db, migrations, now())
  if (unknown.length > 0)
    throw new NewerDirectoryError(
      `The directory was written by a newer Baton (it has ${unknown.join(', ')}). Start that version, or restore a backup made with this one.`,
    )
  const life = randomText(8)
  let changes = 0
  const changed = <T>(result: T): T => {
    changes += 1
    return result
  }
  return {
    db,
    revision: async () => `${life}-${changes}`,
    createSite: async ({ name }) => changed(createSite(db, name, now())),
    listSites: async (placement) => listSites(db, placement),
    findSite: async (siteId) => findSite(db, siteId),
    admitSite: async (entry) => changed(admitSite(db, entry)),
    placeSite: async (siteId, placement) => changed(placeSite(db, siteId, placement)),
    saveMachine: async ({ name, address }) => saveMachine(db, { name, address, seenAt: now() }),
    listMachines: async () => listMachines(db),
    renameSite: async (siteId, name) => changed(renameSite(db, siteId, name)),
    announceWake: async (siteId, at) => announceWake(db, siteId, at),
    setWake: async (siteId, at) => setWake(db, siteId, at),
    dueSites: async (until, limit) => dueSites(db, until, limit),
    nextWakeAt: async () => nextWakeAt(db),
    hasStaff: async () => hasStaff(db),
    findAgent: async (email) => findAgent(db, email),
    listAgents: async (siteId) => listAgents(db, siteId),
    listOwners: async () => listOwners(db),
    sitesOf: async (agentId) => sitesOf(db, agentId),
    membershipOf: async (agentId, siteId) => membershipOf(db, agentId, siteId),
    addMembership: async (input) => addMembership(db, input, now()),
    changeRole: async (input) => changeRole(db, input),
    removeMembership: async (agentId, siteId) => removeMembership(db, agentId, siteId, now()),
    listInvitations: async (siteId) => listInvitations(db, siteId, now()),
    withdrawInvitation: async (input) => withdrawInvitation(db, input, now()),
    createLink: async (input) => createLink(db, input, now()),
    readLink: async (token) => readLink(db, token, now()),
    acceptLink: (input) => acceptLink(db, input, now),
    resetSecondFactor: async (email) => resetSecondFactor(db, email, now()),
  }
}
