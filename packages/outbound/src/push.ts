import webPush from 'web-push'

/** What a browser gave to be reached by (its `PushSubscription`). */
export interface PushAddress {
  endpoint: string
  p256dh: string
  auth: string
}

/** The keys that browsers know a sender by. Whoever loses them loses all subscriptions. */
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
  /** A later one with the same topic takes the place of one that waits; at most 32 of A-Z a-z 0-9 - _. */
  topic?: string
}

/** New keys, once for each sender. */
export const makePushKeys = (): PushKeys => webPush.generateVAPIDKeys()

/**
 * The request that brings `payload` (at most 3,000 bytes) to a browser, encrypted so that the push service between cannot
 * read it. Send it with a safe fetch: the address is what somebody gave. Throws for keys that are none.
 */
export function pushRequest(
  { endpoint, p256dh, auth }: PushAddress,
  payload: string,
  { keys, contact, ttlSeconds, topic }: PushOptions,
): { url: string; headers: Record<string, string>; body: Uint8Array } {
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
    vapidDetails: { subject: contact, ...keys },
    ...{ TTL: ttlSeconds, contentEncoding: 'aes128gcm', urgency: 'high', topic },
  })
  const headers = Object.entries(details.headers).map(([name, value]) => [name.toLowerCase(), String(value)])
  return {
    url: details.endpoint,
    headers: Object.fromEntries(headers),
    body: details.body ?? new Uint8Array(),
  }
}
