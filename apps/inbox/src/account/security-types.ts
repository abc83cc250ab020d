/** What `GET /v1/auth/security` answers. */
export interface Security {
  hasSecondFactor: boolean
  passkeys: { id: string; name: string; createdAt: number }[]
  sessions: {
    id: string
    userAgent: string | null
    createdAt: number
    seenAt: number
    isCurrent: boolean
  }[]
  events: { kind: string; userAgent: string | null; at: number }[]
}
