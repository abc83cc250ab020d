import { SiteSettings } from '@baton/contracts'
import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { blockedOrigin, setting } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'

const KEY = 'settings'

const defaults: SiteSettings = {
  appearance: {
    name: 'Support',
    accent: '#1f6f5c',
    theme: 'auto',
    position: 'right',
    greeting: 'Hello. Ask a question, and see where each answer comes from.',
    suggestions: [],
  },
  origins: [],
  testMode: false,
  identity: 'off',
  language: 'en',
  synonyms: [],
  helpWhileWaiting: false,
  csat: true,
  files: { visitorMegabytesADay: 50, siteMegabytesADay: 2_000 },
  assistant: {
    name: '',
    tone: 'neutral',
    instructions: '',
    neverAnswer: [],
    engine: 'auto',
    model: 'claude-haiku-5-5',
    refineScores: false,
    effort: 'low',
    maxOutputTokens: 1_000,
    tokensADay: { site: 5_000_000, visitor: 200_000, addressBlock: 400_000 },
  },
  understanding: {
    timeZone: 'UTC',
    currency: 'USD',
    orderNumbers: [],
    products: [],
    // Why these and no others: packages/desk/decisions/004-what-is-masked-unasked.md.
    masking: { kinds: ['card', 'iban', 'national_id'], reveal: 'admin' },
  },
}

const written = prepared((db) =>
  db.select({ text: sql<string>`value` }).from(setting).where(eq(setting.key, KEY)).prepare(),
)
const latest = new WeakMap<SiteStore, { text: string; settings: SiteSettings }>()

/** The site's settings, not to be changed in place; what was never set has its default. */
export function readSettings(store: SiteStore): SiteSettings {
  const text = written(store).get()?.text
  if (text === undefined) return defaults
  const known = latest.get(store)
  // Each search asks. The row is read every time, so that a rollback or an import is seen; to parse it costs most.
  if (known?.text === text) return known.settings
  const settings = SiteSettings.parse({ ...defaults, ...JSON.parse(text) })
  latest.set(store, { text, settings })
  return settings
}

/** Changes the given settings and returns all of them. Settings that do not fit their schema throw and are not kept. */
export function updateSettings(store: SiteStore, change: Partial<SiteSettings>): SiteSettings {
  return store.transaction(() => {
    const value = SiteSettings.parse({ ...readSettings(store), ...change })
    store.db
      .insert(setting)
      .values({ key: KEY, value })
      .onConflictDoUpdate({ target: setting.key, set: { value } })
      .run()
    for (const origin of value.origins)
      store.db.delete(blockedOrigin).where(eq(blockedOrigin.origin, origin)).run()
    return value
  })
}

// A hostile page could invent origins without end; the newest few are enough to act on.
const MAX_BLOCKED_ORIGINS = 20

/** Remembers that a page was refused, so that Settings can offer to allow it. */
export function noteBlockedOrigin(store: SiteStore, origin: string): void {
  store.transaction(() => {
    const at = store.now()
    store.db
      .insert(blockedOrigin)
      .values({ origin, at })
      .onConflictDoUpdate({ target: blockedOrigin.origin, set: { at } })
      .run()
    store.db.run(
      sql`delete from blocked_origin where origin not in (select origin from blocked_origin order by at desc limit ${MAX_BLOCKED_ORIGINS})`,
    )
  })
}

export function listBlockedOrigins(store: SiteStore): { origin: string; at: number }[] {
  return store.db.select().from(blockedOrigin).orderBy(desc(blockedOrigin.at)).all()
}
