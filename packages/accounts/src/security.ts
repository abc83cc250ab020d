/** What happened to an account and its ways in. A closed list. */
export type SecurityEventKind =
  | 'signed_in'
  | 'signed_in_by_passkey'
  | 'recovery_code_used'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'second_factor_reset'
  | 'recovery_codes_made'
  | 'passkey_added'
  | 'passkey_removed'
  | 'session_ended'
  | 'signed_out_everywhere'
  | 'joined'
  | 'password_reset'

export interface SecurityEvent {
  kind: SecurityEventKind
  /** What the browser said of itself, at most 300 characters. */
  userAgent: string | null
  at: number
}

/** A browser that is signed in. */
export interface SessionEntry {
  id: string
  userAgent: string | null
  createdAt: number
  /** To some ten minutes. */
  seenAt: number
  /** The one that asks. */
  isCurrent: boolean
}

export interface PasskeyEntry {
  id: string
  name: string
  createdAt: number
}

/** What the agent's own page of security shows. */
export interface SecurityOverview {
  hasSecondFactor: boolean
  passkeys: PasskeyEntry[]
  sessions: SessionEntry[]
  /** The newest 20, newest first. */
  events: SecurityEvent[]
}
