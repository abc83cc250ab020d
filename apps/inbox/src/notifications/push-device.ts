import type { InputOf } from '@baton/contracts'

const WORKER = '/inbox/sw.js'

/** What the page knows of Trusted Types, where the browser has them. */
interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string }
  }
}

/** This address and no other may be registered under the page's policy. */
function workerUrl(): string {
  const { trustedTypes } = window as TrustedTypesWindow
  const policy = trustedTypes?.createPolicy('baton-worker', { createScriptURL: () => WORKER })
  return policy?.createScriptURL('') ?? WORKER
}

const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window

/** Why this browser can show no notifications, and what would change that; null where it can. */
export function whyNoPush(): string | null {
  if (canPush()) return null
  // Safari there has them for pages on the Home Screen alone: it knows `standalone`, other browsers do not.
  if ('standalone' in navigator && !navigator.standalone)
    return 'Here only an inbox on the Home Screen may notify you: press Share, then Add to Home Screen, and open it from there.'
  return 'This browser cannot show notifications.'
}

/**
 * Asks the browser for its leave and where it is reached; null when it says no. Must be called by a click. `key`: what the
 * site's messages are signed with.
 */
export async function subscribeDevice(key: string): Promise<InputOf<'addDevice'> | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  await registration()
  const worker = await navigator.serviceWorker.ready
  const known = await worker.pushManager.getSubscription()
  // One that another site's keys signed for would not take these.
  await known?.unsubscribe()
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint, keys } = made.toJSON()
  const { p256dh, auth } = keys ?? {}
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null
}

let registered: Promise<ServiceWorkerRegistration> | undefined

function registration(): Promise<ServiceWorkerRegistration> {
  registered ??= navigator.serviceWorker.register(workerUrl())
  return registered
}
