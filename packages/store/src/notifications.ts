import type { AgentId, NotificationSettings, PushDevice } from '@baton/contracts'
import { and, asc, eq } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { agentNotification, pushSubscription } from './schema/mail.ts'
import { setting } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

export type PushSubscriptionRow = typeof pushSubscription.$inferSelect

const defaults: NotificationSettings = {
  push: ['handoff', 'reply', 'deadline', 'mention'],
  mail: ['handoff', 'deadline', 'mention'],
  sound: true,
  quiet: null,
  digest: null,
}

/** What an agent hears of, and by which address; what was never set has its default, and no address. */
export function readNotifications(
  store: SiteStore,
  agentId: AgentId,
): { email: string | null; settings: NotificationSettings } {
  const row = store.db.select().from(agentNotification).where(eq(agentNotification.agentId, agentId)).get()
  return { email: row?.email ?? null, settings: { ...defaults, ...row?.settings } }
}

export function saveNotifications(
  store: SiteStore,
  agentId: AgentId,
  { email, settings }: { email: string; settings: NotificationSettings },
): void {
  store.db
    .insert(agentNotification)
    .values({ agentId, email, settings })
    .onConflictDoUpdate({ target: agentNotification.agentId, set: { email, settings } })
    .run()
}

const { id, userAgent, createdAt, usedAt } = pushSubscription
const shown = { id, userAgent, createdAt, usedAt }

/** Keeps a browser's address for an agent; one that is known goes over to them with its new keys. */
export function savePushDevice(
  store: SiteStore,
  device: Pick<PushSubscriptionRow, 'agentId' | 'endpoint' | 'p256dh' | 'auth' | 'userAgent'>,
): PushDevice {
  const row = { id: newId<string>('dev'), ...device, createdAt: store.now(), usedAt: null }
  return store.db
    .insert(pushSubscription)
    .values(row)
    .onConflictDoUpdate({ target: pushSubscription.endpoint, set: device })
    .returning(shown)
    .get()
}

/** With the keys that a message to each takes; oldest first. */
export function listPushDevices(store: SiteStore, agentId: AgentId): PushSubscriptionRow[] {
  return store.db
    .select()
    .from(pushSubscription)
    .where(eq(pushSubscription.agentId, agentId))
    .orderBy(asc(createdAt), asc(id))
    .all()
}

export function notePushUsed(store: SiteStore, deviceId: string): void {
  store.db.update(pushSubscription).set({ usedAt: store.now() }).where(eq(id, deviceId)).run()
}

/** Ends a device. False when the agent has none of that id. */
export function removePushDevice(store: SiteStore, agentId: AgentId, deviceId: string): boolean {
  const own = and(eq(pushSubscription.agentId, agentId), eq(id, deviceId))
  return store.db.delete(pushSubscription).where(own).returning({ id }).all().length > 0
}

const KEYS = 'push_keys'

/** What the site's push messages are signed with, also after it has moved. Undefined before the first. */
export function readPushKeys<Keys>(store: SiteStore): Keys | undefined {
  // Only the function below writes the row.
  return store.db.select().from(setting).where(eq(setting.key, KEYS)).get()?.value as Keys | undefined
}

/** Keeps keys unless there are some already; what is kept comes back. */
export function keepPushKeys<Keys>(store: SiteStore, made: Keys): Keys {
  return store.transaction(() => {
    store.db.insert(setting).values({ key: KEYS, value: made }).onConflictDoNothing().run()
    return readPushKeys<Keys>(store) ?? made
  })
}
