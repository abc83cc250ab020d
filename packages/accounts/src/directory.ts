import type { AgentId, Role, SiteId } from '@baton/contracts'
import type { DirectoryDatabase } from './database/database.ts'

/** A site as the directory knows it; everything else about it is in its own database. */
export interface SiteEntry {
  id: SiteId
  name: string
  createdAt: number
  /** The machine that holds its database; `local` is the one that holds the directory. */
  placement: string
  /** When the site must be open next, in milliseconds since 1970; null when nothing waits. May be early, never late. */
  wakeAt: number | null
}

/** Another machine that may hold sites of this installation. */
export interface MachineEntry {
  name: string
  /** Where it answers the other machines. */
  address: string
  /** When it last said so, in milliseconds since 1970. */
  seenAt: number
}

/** A person with an account, whatever sites they serve. */
export interface StaffAgent {
  agentId: AgentId
  name: string
  /** In lower case. */
  email: string
}

export interface Membership {
  agentId: AgentId
  siteId: SiteId
  role: Role
  /** Grows with each change of rights and each password reset; grants of an older one are refused. */
  generation: number
}

export type LinkPurpose = 'setup' | 'invite' | 'reset'

export interface NewLink {
  /** `setup` makes the first account, `invite` one more, `reset` gives an account a new password. */
  purpose: LinkPurpose
  /** Fixes whose link it is. Needed for a reset; else whoever accepts may choose. */
  email?: string
  /** The site to serve. A set-up link without one is for every site there is. */
  siteId?: SiteId
  /** Defaults to owner for a set-up link and to agent for an invitation. */
  role?: Role
  /** Defaults to one hour, seven days for an invitation. */
  ttlMs?: number
}

export interface LinkEntry {
  purpose: LinkPurpose
  email: string | null
  siteId: SiteId | null
  siteName: string | null
  role: Role
  expiresAt: number
}

/** Who was asked to join a site and has not yet. */
export interface InvitationEntry {
  id: string
  /** Null: whoever has the link may choose. */
  email: string | null
  role: Role
  expiresAt: number
}

export interface LinkAnswer {
  token: string
  /** Needed unless the link is a reset. */
  name?: string
  /** Needed where the link names none; ignored where it does. */
  email?: string
  password: string
}

export interface AcceptedLink extends StaffAgent {
  purpose: LinkPurpose
  /** What this link gave or renewed: sites with live grants of a lower generation should hear of it. */
  memberships: Membership[]
}

/**
 * The one database that sites share: which sites there are, when each must wake, who may work on them. Off the
 * visitor's path, and asynchronous, because it may live elsewhere. What cannot be rejects with a BatonError.
 */
export interface Directory {
  /** Another word whenever a site was made, renamed or placed since, and after each start. */
  revision(): Promise<string>
  /** Makes a new site with a short random id, placed `local`. */
  createSite(input: { name: string }): Promise<SiteEntry>
  /** Oldest first; all, or those of one placement. */
  listSites(placement?: string): Promise<SiteEntry[]>
  findSite(siteId: SiteId): Promise<SiteEntry | null>
  /** Takes in a site that was made elsewhere and keeps its id; one that is known takes these values. */
  admitSite(entry: SiteEntry): Promise<SiteEntry>
  /** Writes down where a site's database is from now on. Rejects with `site.not_found`. */
  placeSite(siteId: SiteId, placement: string): Promise<SiteEntry>
  /** Adds a machine, or notes that a known one answers, and where. */
  saveMachine(machine: { name: string; address: string }): Promise<MachineEntry>
  /** All but the one that holds the directory, by name. */
  listMachines(): Promise<MachineEntry[]>
  /** Rejects with `site.not_found`. */
  renameSite(siteId: SiteId, name: string): Promise<SiteEntry>

  /** The site must be open at `at` or before: never makes its wake later. To be called before the site's commit. */
  announceWake(siteId: SiteId, at: number): Promise<void>
  /** Sets the wake exactly, also to later or to never. Only for the site itself, when it has looked at all its work. */
  setWake(siteId: SiteId, at: number | null): Promise<void>
  /** Sites placed `local` whose time has come, longest overdue first. */
  dueSites(now: number, limit: number): Promise<SiteEntry[]>
  /** The earliest wake of the sites placed `local`; null when none waits. */
  nextWakeAt(): Promise<number | null>

  /** Has anybody an account yet? */
  hasStaff(): Promise<boolean>
  /** Whose address this is, in whatever case it is written. */
  findAgent(email: string): Promise<StaffAgent | null>
  /** Who serves a site, in the order they joined. */
  listAgents(siteId: SiteId): Promise<(StaffAgent & Membership)[]>
  /** Everybody who owns at least one site. */
  listOwners(): Promise<AgentId[]>
  /** The sites an agent serves, in the order they joined. */
  sitesOf(agentId: AgentId): Promise<{ id: SiteId; name: string; role: Role }[]>
  membershipOf(agentId: AgentId, siteId: SiteId): Promise<Membership | null>
  /** Lets an agent serve a site; one who serves it already gets the new role. */
  addMembership(input: { agentId: AgentId; siteId: SiteId; role: Role }): Promise<Membership>
  /** Rejects with `agent.not_found`, or `agent.last_owner` where no other owner would be left. */
  changeRole(input: { agentId: AgentId; siteId: SiteId; role: Role }): Promise<Membership>
  /**
   * Resolves to the membership that ended, with the generation from which grants are refused. Who serves no site any more is
   * signed out everywhere. Rejects with `agent.not_found` and `agent.last_owner`.
   */
  removeMembership(agentId: AgentId, siteId: SiteId): Promise<Membership>

  /** Invitations to a site that nobody has used yet. */
  listInvitations(siteId: SiteId): Promise<InvitationEntry[]>
  /** Ends an invitation and resolves to it. Rejects with `invitation.not_found`. */
  withdrawInvitation(input: { siteId: SiteId; id: string }): Promise<InvitationEntry>

  /** Makes a link's token: 256 bits, told once and stored only as a hash. */
  createLink(input: NewLink): Promise<{ token: string; expiresAt: number }>
  /** What a link is for. Rejects with `staff.link_invalid` when it was used, has ended or never was. */
  readLink(token: string): Promise<LinkEntry>
  /**
   * Uses a link, once: of two at the same time one wins and the other gets `staff.link_invalid`. A new account for an
   * address that has one is `staff.email_taken` and leaves the link good. A reset ends every session of its agent.
   */
  acceptLink(input: LinkAnswer): Promise<AcceptedLink>
  /**
   * For who has lost phone and recovery codes: takes away their codes and passkeys and ends their sessions. Resolves to the
   * memberships with the generations from which grants are refused. Rejects with `agent.not_found`.
   */
  resetSecondFactor(email: string): Promise<StaffAgent & { memberships: Membership[] }>
}

/** A directory in this process; `db` is for staff auth, which lives beside it. */
export interface LocalDirectory extends Directory {
  readonly db: DirectoryDatabase
}
