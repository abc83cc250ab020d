import { base64url, bytesOf } from './push/base64url.ts'
import { encryptPush } from './push/encrypt-push.ts'
import { signedToken } from './push/signed-token.ts'

/** What a browser gave to be reached by (its `PushSubscription`). */
export interface PushAddress {
  endpoint: string
  p256dh: string
  auth: string
}

/** The keys that browsers know a sender by, base64url. Whoever loses them loses all subscriptions. */
export interface PushKeys {
  publicKey: string
  privateKey: string
}

export interface PushOptions {
  keys: PushKeys
  /** Whom a push service may turn to: `https:` or `mailto:`. */
  contact: string
  /** How long a push service keeps what it cannot deliver, in seconds. */
  ttlSeconds: number
}

/** New keys, once for each sender. */
export async function makePushKeys(): Promise<PushKeys> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const publicKey = base64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { publicKey, privateKey: d }
}

/**
 * The request that brings `payload` (at most 3,000 bytes) to a browser, encrypted so that the push service between cannot
 * read it. Send it with a safe fetch: the address is what somebody gave. Rejects for keys that are none.
 */
export async function pushRequest(
  { endpoint, p256dh, auth }: PushAddress,
  payload: string,
  { keys, contact, ttlSeconds }: PushOptions,
): Promise<{ url: string; headers: Record<string, string>; body: Uint8Array }> {
  const browser = { publicKey: bytesOf(p256dh), auth: bytesOf(auth) }
  const body = await encryptPush(new TextEncoder().encode(payload), browser)
  const token = await signedToken({ audience: new URL(endpoint).origin, contact, keys })
  return {
    url: endpoint,
    headers: {
      authorization: `vapid t=${token}, k=${keys.publicKey}`,
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(ttlSeconds),
      urgency: 'high',
    },
    body,
  }
}
