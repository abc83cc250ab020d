import { BatonError } from '@baton/contracts'
import type { IdentityKeyRow } from '@baton/store'
import type { JWTPayload } from 'jose'
import { z } from 'zod'

/** Most visitors come without a token: a Worker that serves them does without the library. */
const loadLibrary = () => import('jose')

/** A token lives no longer: who logs out of the site must not be known by a copy for long. */
const MAX_LIFE_S = 600
const SKEW_S = 5

const MAX_ATTRIBUTES = 20

/** For the policy, which compares them as text. */
const Attributes = z
  .record(z.string().min(1).max(60), z.union([z.string().max(200), z.number(), z.boolean()]))
  .refine((attributes) => Object.keys(attributes).length <= MAX_ATTRIBUTES)
  .transform((attributes) =>
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
  )

const Claims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(80).optional().catch(undefined),
  attributes: Attributes.optional().catch(undefined),
})

export interface IdentityClaims {
  subject: string
  name?: string
  attributes?: Record<string, string>
}

/**
 * Who a token names. It must be signed with a live key of the site and that key's own algorithm, be meant for this site
 * (`aud`: the site key), and end (`exp`) within ten minutes. Throws `identity.expired` or `identity.invalid`.
 */
export async function readIdentityToken(
  token: string,
  { keys, audience, now }: { keys: IdentityKeyRow[]; audience: string; now: number },
): Promise<IdentityClaims> {
  for (const key of keys) {
    const payload = await verify(token, key, audience, now)
    if (!payload) continue
    if ((payload.exp ?? Number.POSITIVE_INFINITY) > now / 1_000 + MAX_LIFE_S + SKEW_S)
      throw invalid('Its exp is more than 10 minutes ahead.')
    const claims = Claims.safeParse(payload)
    if (!claims.success) throw invalid('It needs a sub of 1 to 200 characters.')
    const { sub: subject, name, attributes } = claims.data
    return { subject, name, attributes }
  }
  throw invalid('No live key of this site has signed it.')
}

/** Undefined where another key may have signed it. */
async function verify(
  token: string,
  key: IdentityKeyRow,
  audience: string,
  now: number,
): Promise<JWTPayload | undefined> {
  const { errors, jwtVerify } = await loadLibrary()
  try {
    const options = {
      algorithms: [key.algorithm],
      audience,
      currentDate: new Date(now),
      clockTolerance: SKEW_S,
      requiredClaims: ['exp', 'sub', 'aud'],
    }
    const { payload } = await jwtVerify(token, await toCryptoKey(key), options)
    return payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new BatonError('identity.expired')
    if (error instanceof errors.JWTClaimValidationFailed) throw invalid(`${error.message}.`)
    return undefined
  }
}

/** Throws where the key does not fit its algorithm. */
export async function toCryptoKey({ algorithm, material }: Pick<IdentityKeyRow, 'algorithm' | 'material'>) {
  if (algorithm === 'HS256') return new TextEncoder().encode(material)
  const { importSPKI } = await loadLibrary()
  return importSPKI(material, algorithm)
}

function invalid(why: string): BatonError {
  return new BatonError('identity.invalid', { message: `The identity token was refused. ${why}` })
}
