import type { Receipt } from '@baton/contracts'
import { OutboundError, type SafeFetch } from '@baton/outbound'
import { makePushKeys, type PushKeys, pushRequest } from '@baton/outbound/push'
import {
  keepPushKeys,
  notePushUsed,
  type PushSubscriptionRow,
  readPushKeys,
  removePushDevice,
  type SiteStore,
} from '@baton/store'

/** What a notification shows, and where a click on it leads: a path of the inbox. */
export interface PushWords {
  title: string
  body: string
  path: string
  /** A later one of the same tag takes the place of the first. */
  tag: string
}

export interface PushService {
  /** Push services are addresses that a browser gave. */
  safeFetch: SafeFetch
  /** Whom a push service may turn to. */
  contact: string
}

const KEPT_SECONDS = 4 * 3600
const WHOLE_MS = 10_000

/** Made with the first need, and kept. */
export async function sitePushKeys(store: SiteStore): Promise<PushKeys> {
  const known = readPushKeys<PushKeys>(store)
  if (known) return known
  const made = await makePushKeys()
  return keepPushKeys(store, made)
}

/** Brings it to one device. A device that its push service no longer knows is forgotten. Does not reject. */
export async function sendPush(
  store: SiteStore,
  { safeFetch, contact }: PushService,
  device: PushSubscriptionRow,
  words: PushWords,
): Promise<Receipt> {
  try {
    const { url, headers, body } = await pushRequest(device, JSON.stringify(words), {
      ...{ keys: await sitePushKeys(store), contact, ttlSeconds: KEPT_SECONDS },
    })
    const { status } = await safeFetch(url, { accept: ['*'], headers, post: body, wholeMs: WHOLE_MS })
    if (status >= 200 && status < 300) {
      notePushUsed(store, device.id)
      return { ok: true, said: 'The push service took it.' }
    }
    if (status === 404 || status === 410) {
      removePushDevice(store, device.agentId, device.id)
      return {
        ok: false,
        said: 'This device has withdrawn, and was removed. Add it again from its own inbox.',
      }
    }
    return { ok: false, said: `The push service answered ${status}; wanted 201.` }
  } catch (error) {
    const said =
      error instanceof OutboundError ? error.message : 'The message could not be made for this device.'
    return { ok: false, said }
  }
}
