import { BatonError, type VisitorId, type VisitorSession } from '@baton/contracts'
import {
  bumpVisitorGeneration,
  dropExpiredTokens,
  findVisitorToken,
  insertVisitor,
  insertVisitorToken,
  listRefreshTokens,
  markReplaced,
  revokeFamily,
  type SiteStore,
  type VisitorTokenRow,
} from '@baton/store'

const ACCESS_MS = 15 * 60_000
const REFRESH_MS = 30 * 86_400_000
/** Two tabs, or an answer lost on the way, may trade the same refresh token twice within this time. */
const REUSE_GRACE_MS = 60_000

/** Makes and hashes tokens; the door brings it, because it needs the host's randomness. */
export interface TokenMaker {
  /** 256 random bits, URL-safe. */
  make: () => string
  hash: (token: string) => string
}

export function createVisitorSession(
  store: SiteStore,
  tokens: TokenMaker,
  input: { language?: string },
): VisitorSession {
  return store.transaction(() => {
    return openVisitorSession(store, tokens, insertVisitor(store, input))
  })
}

/** Another session of a visitor, beside those there are. Call it in a transaction. */
export function openVisitorSession(
  store: SiteStore,
  tokens: TokenMaker,
  { id, generation }: { id: VisitorId; generation: number },
): VisitorSession {
  return issue(store, tokens, { visitorId: id, generation, family: tokens.make().slice(0, 16) })
}

/**
 * Trades a refresh token. The previous one stays good for 60 s or until its successor is used; after that its reuse
 * means that it was stolen, and the family is revoked.
 */
export function refreshVisitorSession(
  store: SiteStore,
  tokens: TokenMaker,
  refreshToken: string,
): VisitorSession {
  const traded = store.transaction((): VisitorSession | BatonError => {
    const token = findVisitorToken(store, tokens.hash(refreshToken))
    if (token?.kind !== 'refresh' || token.revokedAt !== null || token.generation !== token.currentGeneration)
      return new BatonError('session.revoked')
    if (token.expiresAt <= store.now()) return new BatonError('session.revoked')
    if (token.replacedAt !== null && !isWithinGrace(store, token)) {
      revokeFamily(store, token.family)
      return new BatonError('session.revoked')
    }
    markReplaced(store, token.hash)
    dropExpiredTokens(store, token.visitorId)
    return issue(store, tokens, { ...token, parentHash: token.hash })
  })
  // Returned and not thrown inside, so that the revocation of a stolen family is committed.
  if (traded instanceof BatonError) throw traded
  return traded
}

/** Whose access token this is. */
export function readAccessToken(
  store: SiteStore,
  tokens: TokenMaker,
  accessToken: string,
): { visitorId: VisitorId; expiresAt: number } {
  const token = findVisitorToken(store, tokens.hash(accessToken))
  if (token?.kind !== 'access') throw new BatonError('session.required')
  if (token.revokedAt !== null || token.generation !== token.currentGeneration)
    throw new BatonError('session.revoked')
  if (token.expiresAt <= store.now()) throw new BatonError('session.expired')
  return { visitorId: token.visitorId, expiresAt: token.expiresAt }
}

/** Ends every session of the visitor, here and on their other devices. */
export function endVisitorSessions(store: SiteStore, visitorId: VisitorId): void {
  store.transaction(() => bumpVisitorGeneration(store, visitorId))
}

function isWithinGrace(store: SiteStore, token: VisitorTokenRow): boolean {
  if (store.now() - (token.replacedAt ?? 0) > REUSE_GRACE_MS) return false
  return !listRefreshTokens(store, token.family).some(
    ({ parentHash, replacedAt }) => parentHash === token.hash && replacedAt !== null,
  )
}

function issue(
  store: SiteStore,
  tokens: TokenMaker,
  owner: { visitorId: VisitorId; generation: number; family: string; parentHash?: string },
): VisitorSession {
  const { parentHash, visitorId, generation, family } = owner
  const now = store.now()
  const save = (kind: 'access' | 'refresh', lifeMs: number) => {
    const token = tokens.make()
    insertVisitorToken(store, {
      hash: tokens.hash(token),
      kind,
      visitorId,
      generation,
      family,
      parentHash: kind === 'refresh' ? parentHash : undefined,
      expiresAt: now + lifeMs,
    })
    return token
  }
  const accessToken = save('access', ACCESS_MS)
  const refreshToken = save('refresh', REFRESH_MS)
  return { visitorId, accessToken, accessExpiresAt: now + ACCESS_MS, refreshToken }
}
