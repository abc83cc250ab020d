import { RoutingSettings } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import { setting } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

const KEY = 'routing'

const defaults: RoutingSettings = {
  offers: false,
  hours: null,
  clocks: { firstReply: null, nextReply: null, resolution: null },
}

/** How conversations come to people; what was never set has its default. */
export function readRouting(store: SiteStore): RoutingSettings {
  const row = store.db.select().from(setting).where(eq(setting.key, KEY)).get()
  return row ? RoutingSettings.parse(row.value) : defaults
}

/** Changes what is given and returns all of it. What does not fit its schema throws and is not kept. */
export function updateRouting(store: SiteStore, change: Partial<RoutingSettings>): RoutingSettings {
  return store.transaction(() => {
    const value = RoutingSettings.parse({ ...readRouting(store), ...change })
    store.db
      .insert(setting)
      .values({ key: KEY, value })
      .onConflictDoUpdate({ target: setting.key, set: { value } })
      .run()
    return value
  })
}
