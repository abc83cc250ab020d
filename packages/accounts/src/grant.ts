import { AgentId, Role, SiteId } from '@baton/contracts'
import type { JWTPayload } from 'jose'
import { deriveKey } from './rows/derive-key.ts'

/** How long a grant is good for. */
export const GRANT_MS = 10 * 60_000

const AUDIENCE = 'baton-site'

/** Visitors have no grants: a Worker that serves them does without the library. */
const loadLibrary = () => import('jose')

/** What one agent may do on one site, as the directory saw it when it signed. */
export interface Grant {
  siteId: SiteId
  agentId: AgentId
  role: Role
  name: string
  /** The site refuses a grant that is older than the generation in its own row. */
  generation: number
  /** Milliseconds since 1970; whole seconds. */
  expiresAt: number
}

/** Signs a grant that ends GRANT_MS after `now` (milliseconds; a fraction of a second is cut off). */
export async function signGrant(
  secret: Uint8Array,
  grant: Omit<Grant, 'expiresAt'>,
  now: number,
): Promise<{ grant: string; expiresAt: number }> {
  const expiresAt = Math.floor((now + GRANT_MS) / 1000) * 1000
  const { siteId, agentId, role, name, generation } = grant
  const { SignJWT } = await loadLibrary()
  const token = await new SignJWT({ site: siteId, role, name, generation })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(agentId)
    .setAudience(AUDIENCE)
    .setExpirationTime(expiresAt / 1000)
    .sign(deriveKey(secret, 'grant'))
  return { grant: token, expiresAt }
}

/** Reads a grant without any database. `expired` was ours once; `invalid` never was. Does not throw. */
export async function readGrant(
  secret: Uint8Array,
  token: string,
  now: number,
): Promise<Grant | { problem: 'expired' | 'invalid' }> {
  const { errors, jwtVerify } = await loadLibrary()
  try {
    const { payload } = await jwtVerify(token, deriveKey(secret, 'grant'), {
      algorithms: ['HS256'],
      audience: AUDIENCE,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now),
    })
    return grantOf(payload)
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { problem: 'expired' }
    if (error instanceof errors.JOSEError) return { problem: 'invalid' }
    throw error
  }
}

function grantOf(payload: JWTPayload): Grant | { problem: 'invalid' } {
  const siteId = SiteId.safeParse(payload.site)
  const agentId = AgentId.safeParse(payload.sub)
  const role = Role.safeParse(payload.role)
  const { name, generation, exp } = payload
  const whole = siteId.success && agentId.success && role.success
  if (!whole || typeof name !== 'string' || typeof generation !== 'number' || typeof exp !== 'number')
    return { problem: 'invalid' }
  return {
    siteId: siteId.data,
    agentId: agentId.data,
    role: role.data,
    name,
    generation,
    expiresAt: exp * 1000,
  }
}
