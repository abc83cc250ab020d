import type { SiteSettings } from '@baton/contracts'
import {
  type AgentRow,
  appendAudit,
  dropJob,
  forgetSomeOriginals,
  readSettings,
  type SiteStore,
  scheduleJob,
  updateSettings,
} from '@baton/store'
import { MIN_JOB_DELAY_MS } from '../timing.ts'
import { describeChanges } from './describe-changes.ts'

const WHOLE_SITE = 'site'

/**
 * Changes the given settings and returns all of them; what changed is a line of the audit log. Where nobody may read any
 * more what was masked, what was kept of it goes.
 */
export function changeSettings(
  store: SiteStore,
  { agent, change }: { agent: AgentRow; change: Partial<SiteSettings> },
): SiteSettings {
  return store.transaction(() => {
    const before = readSettings(store)
    const after = updateSettings(store, change)
    const changed = describeChanges(before, after)
    if (changed.length === 0) return after
    appendAudit(store, {
      by: { agentId: agent.id, name: agent.name },
      action: 'settings.changed',
      about: null,
      details: { changed },
    })
    if (after.understanding.masking.reveal === 'nobody')
      scheduleJob(store, 'originals.forget', WHOLE_SITE, store.now() + MIN_JOB_DELAY_MS)
    return after
  })
}

/** Forgets a slice of what was kept; should somebody be allowed to read it again by now, the rest stays. */
export function forgetMore(store: SiteStore): void {
  store.transaction(() => {
    dropJob(store, 'originals.forget', WHOLE_SITE)
    if (readSettings(store).understanding.masking.reveal !== 'nobody') return
    if (forgetSomeOriginals(store))
      scheduleJob(store, 'originals.forget', WHOLE_SITE, store.now() + MIN_JOB_DELAY_MS)
  })
}
