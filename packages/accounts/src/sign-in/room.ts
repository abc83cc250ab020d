import type { DirectoryDatabase } from '../database/database.ts'
import type { StaffAgent } from '../directory.ts'
import type { SecurityEventKind } from '../security.ts'
import type { Caller } from '../staff-auth.ts'
import type { Library } from './library.ts'
import type { SignInLimit } from './sign-in-limit.ts'

/** Who asks, by their cookie. */
export interface Session {
  id: string
  agent: StaffAgent
}

/** What the routes of the sign-in share. */
export interface SignInRoom {
  db: DirectoryDatabase
  api: Library['api']
  limit: SignInLimit
  now: () => number
  /** Passkeys are bound to a host's name, and a server may have several. */
  passkeysAt(caller: Caller): Library['api']
  /** Rejects with `staff.sign_in_required`. */
  requireSession(request: Request): Promise<Session>
  /** Writes down what has happened to an account. */
  note(agent: Pick<StaffAgent, 'agentId'>, kind: SecurityEventKind, request: Pick<Request, 'headers'>): void
  /** Ends sessions, and the grants that were given to them. */
  endSessions(agent: StaffAgent, which?: { only?: string; keep?: string }): Promise<void>
}

export type Route = (request: Request, caller: Caller) => Promise<Response>
