import type { AgentId, Digest, SiteId } from '@baton/contracts'
import {
  endDigest,
  findDigest,
  type Job,
  noteDigest,
  queueMail,
  readNotifications,
  type SiteStore,
  scheduleJob,
  startDigest,
} from '@baton/store'
import { digestMail } from './digest-mail.ts'
import type { Mailing } from './mailing.ts'
import { nextDigestAt } from './next-digest.ts'

const SPREAD_S = 300

/** Many choose the same hour: each has a second of their own in it, so that counting for all holds up nobody. */
function dueAfter(now: number, agentId: AgentId, digest: Digest): number {
  const second = [...agentId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % SPREAD_S, 0)
  return nextDigestAt(digest, now - second * 1000) + second * 1000
}

/** An agent has chosen; null for none any more. Call it in a transaction with the choice. */
export function planDigest(
  store: SiteStore,
  { agentId, digest, stopToken }: { agentId: AgentId; digest: Digest | null; stopToken: string },
): void {
  if (!digest) {
    endDigest(store, agentId)
    return
  }
  startDigest(store, { agentId, stopToken })
  scheduleJob(store, 'mail.digest', agentId, dueAfter(store.now(), agentId, digest))
}

/** Queues a digest that is due, and plans the next. What is missed while a site sleeps or has no mail is one mail later. */
export function mailDigest(
  { store, id: siteId }: { store: SiteStore; id: SiteId },
  { mailing, siteKey }: { mailing: Mailing | null; siteKey: (id: SiteId) => string },
  { subject, runAt: dueAt }: Job,
): void {
  const agentId = subject as AgentId
  store.transaction(() => {
    const { email, settings } = readNotifications(store, agentId)
    const row = findDigest(store, agentId)
    if (!settings.digest || !row || !email) {
      endDigest(store, agentId)
      return
    }
    scheduleJob(store, 'mail.digest', agentId, dueAfter(store.now(), agentId, settings.digest))
    if (!mailing) return
    const about = { store, mailing, siteId, siteKey: siteKey(siteId), digest: settings.digest, row }
    const mail = digestMail({ ...about, email, dueAt })
    if (mail) queueMail(store, mail)
    noteDigest(store, agentId)
  })
}
