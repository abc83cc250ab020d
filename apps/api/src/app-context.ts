import type { AgentId, HostCapability, OutputOf, Role, SiteId, VisitorId } from '@baton/contracts'
import type { Seal, TokenMaker } from '@baton/desk'
import type { Parser } from '@baton/knowledge'
import type { Context, MiddlewareHandler } from 'hono'
import type { Engines } from './engines.ts'
import type { OpenSite } from './sites/open-site.ts'
import type { Sites } from './sites/sites.ts'

/** A staff member as a grant names them. */
export interface Grant {
  siteId: SiteId
  agentId: AgentId
  name: string
  role: Role
  generation: number
  expiresAt: number
}

export interface StaffMember {
  agentId: AgentId
  name: string
  email: string
}

/** Who asks, as far as the door trusts it. */
export interface Caller {
  address: string
  /** Scheme, host and port that the caller's browser shows. */
  ownOrigin: string
  /** What their browser says of itself. */
  userAgent?: string
}

export type People = OutputOf<'listPeople'>

/** Whose rights at a site are changed, and who does it. */
export interface AboutPerson {
  siteId: SiteId
  agentId: AgentId
  by: { agentId: AgentId; name: string; role: Role }
}

/** The staff side of the directory, as the routes need it. */
export interface Staff {
  /** Answers everything below /v1/auth/. */
  handleAuth(request: Request, caller: Caller): Promise<Response>
  /** A session that is renewed by use hands its new cookie to `onRenewed`. */
  sessionOf(
    headers: Headers,
    caller: Caller,
    onRenewed: (setCookie: string) => void,
  ): Promise<StaffMember | null>
  sitesOf(agentId: AgentId): Promise<{ id: SiteId; name: string; role: Role }[]>
  makeGrant(member: StaffMember, siteId: SiteId): Promise<{ grant: string; expiresAt: number } | null>
  readGrant(token: string): Promise<Grant | 'expired' | null>
  readLink(
    token: string,
  ): Promise<{ purpose: 'setup' | 'invite' | 'reset'; email: string | null; siteName: string | null }>
  /** Uses the link and signs its user in. */
  acceptLink(
    input: { token: string; name?: string; email?: string; password: string },
    caller: Caller,
  ): Promise<{ email: string; setCookies: string[] }>
  /** Mails an invitation, or answers with its link where no mail can be sent. */
  invite(
    input: { siteId: SiteId; email: string; role: Role },
    caller: Caller,
  ): Promise<{ link: string | null; expiresAt: number }>
  /** Everybody who serves a site, and who was asked to and has not yet. */
  listPeople(siteId: SiteId): Promise<People>
  /** Only owners make, change or remove an owner (`agent.owner_only`), and one stays (`agent.last_owner`). */
  changeRole(input: AboutPerson & { role: Role }): Promise<void>
  removeAgent(input: AboutPerson): Promise<void>
  /** Ends an invitation and resolves to what it was. */
  withdrawInvitation(siteId: SiteId, id: string): Promise<People['invitations'][number]>
  /** Mails a link for a new password to who signs in with this address, if anybody does. */
  forgotPassword(email: string): Promise<{ canMail: boolean }>
}

/** Built files, wherever the host keeps them. */
export interface Assets {
  /** Serves a file below the given path, precompressed where the reader takes it. */
  serve: MiddlewareHandler
  /** A built file as text; null when there is none. */
  readText(path: string): Promise<string | null>
}

/** All that the app needs from its door. Read once; nothing below reads the environment. */
export interface Dependencies {
  version: string
  sites: Pick<Sites, 'use'>
  staff: Staff
  tokens: TokenMaker
  /** What this host is without, and the sentence that says why and what to do. */
  cannot: Partial<Record<HostCapability, string>>
  /** The installation can ask a model. Default false: quotes answer. */
  hasModelKey?: boolean
  /** What writes for agents, loaded when it is first wanted. Default: quotes. */
  engines?: () => Promise<Engines>
  /** A page of the web as it was sent, or why it could not be had, in a sentence. */
  readPage: (url: string) => Promise<{ text: string } | { problem: string }>
  /** Reads foreign files where it can be killed. */
  parser: Parser
  /** The site that a public key names, or null for a key that we did not make. Touches no database. */
  readSiteKey: (key: string) => SiteId | null
  makeSiteKey: (id: SiteId) => string
  /** Closes what is masked on a site; only this installation opens it. */
  sealOf: (id: SiteId) => Seal
  assets: Assets
  /** Brotli for what is made per site; left out where the host compresses by itself. */
  compress?: (text: string) => Promise<Uint8Array>
  /** The site whose snippet the demo pages carry; null when there is no demo. */
  demoSiteId: () => SiteId | null
  /** Where the request came from; forwarded headers count only behind a trusted proxy. */
  clientAddress: (context: Context) => string
  /** What stands for the caller's neighbourhood in a site's budgets of tokens. */
  addressKey: (context: Context) => string
  /** Scheme, host and port that the reader sees, such as https://chat.example. */
  publicOrigin: (context: Context) => string
  now: () => number
  log: (level: 'info' | 'warn' | 'error', message: string, properties?: Record<string, unknown>) => void
}

/** What middleware has found out by the time a route runs. */
export interface Variables {
  requestId: string
  site: OpenSite
  visitor: { id: VisitorId; expiresAt: number }
  member: StaffMember
  grant: Grant
}

export type AppEnv = { Variables: Variables }
export type AppContext = Context<AppEnv>
