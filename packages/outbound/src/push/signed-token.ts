import type { PushKeys } from '../push.ts'
import { base64url, bytesOf } from './base64url.ts'

const LIFE_SECONDS = 12 * 3600

/** Says to a push service who sends (RFC 8292, VAPID). */
export async function signedToken({
  audience,
  contact,
  keys,
}: {
  audience: string
  contact: string
  keys: PushKeys
}): Promise<string> {
  const point = bytesOf(keys.publicKey)
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256', d: keys.privateKey },
    x: base64url(point.slice(1, 33)),
    y: base64url(point.slice(33, 65)),
  }
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ])
  const expiresAt = Math.floor(Date.now() / 1000) + LIFE_SECONDS
  const signed = [
    { typ: 'JWT', alg: 'ES256' },
    { aud: audience, exp: expiresAt, sub: contact },
  ]
    .map((part) => base64url(new TextEncoder().encode(JSON.stringify(part))))
    .join('.')
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    new TextEncoder().encode(signed),
  )
  return `${signed}.${base64url(new Uint8Array(signature))}`
}
