import { BatonError, type ConversationId, type SiteId, type StoredFact } from '@baton/contracts'
import {
  dropJob,
  findConversation,
  findMessage,
  findVisitor,
  findVisitorAddress,
  type Job,
  listPushDevices,
  noteVisitorSeen,
  type PushSubscriptionRow,
  postponeJob,
  queueMail,
  readNotifications,
  readSettings,
  type SiteStore,
  scheduleJob,
} from '@baton/store'
import type { Hub } from '../live/hub.ts'
import { mailDigest } from '../mail/digests.ts'
import type { Mailing } from '../mail/mailing.ts'
import { sendMail } from '../mail/send-mail.ts'
import { notificationMail, notificationWords } from '../mail/staff-mail.ts'
import { replyMail, transcriptMail, type VisitorMail } from '../mail/visitor-mail.ts'
import { isQuiet } from './quiet-hours.ts'
import { type PushService, type PushWords, sendPush } from './send-push.ts'
import { type News, whoHears } from './who-hears.ts'

/** How a site reaches people who are not looking. */
export interface Reach {
  /** Null: this installation sends no mail. */
  mailing: Mailing | null
  /** Null: nor push messages. */
  push: PushService | null
  siteKey: (id: SiteId) => string
}

export interface MessengerSite {
  id: SiteId
  store: SiteStore
  hub: Hub
  write<T>(work: (store: SiteStore) => T): Promise<T>
  onFault: (error: unknown, about: string) => void
}

/** How long an agent's words may stand unread before they are mailed. */
export const UNSEEN_MS = 5 * 60_000

interface Delivery {
  device: PushSubscriptionRow
  words: PushWords
}

/** One site's mail and push: what is planned when something happens, and what is done when it is due. */
export class Messenger {
  readonly #site: MessengerSite
  readonly #reach: Reach
  /** Work that goes on beside the jobs; the site stays open for it. */
  readonly #busy = new Set<Promise<void>>()

  constructor(site: MessengerSite, reach: Reach) {
    this.#site = site
    this.#reach = reach
  }

  get isBusy(): boolean {
    return this.#busy.size > 0
  }

  get mailing(): Mailing | null {
    return this.#reach.mailing
  }

  get push(): PushService | null {
    return this.#reach.push
  }

  /** After COMMIT: plans the mail about what happened and sends the pushes. Never throws. */
  onFacts(facts: StoredFact[]): void {
    const { store } = this.#site
    const news = facts.flatMap((fact) => whoHears(store, fact) ?? [])
    const unseen = facts.flatMap((fact) => this.#unseenIn(fact) ?? [])
    if (news.length === 0 && unseen.length === 0) return
    this.#beside('news', async () => {
      const deliveries = await this.#site.write(() =>
        store.transaction(() => {
          for (const id of unseen) scheduleJob(store, 'mail.unseen', id, store.now() + UNSEEN_MS)
          return news.flatMap((one) => this.#plan(one))
        }),
      )
      const { push } = this.#reach
      if (push) await Promise.all(deliveries.map(({ device, words }) => sendPush(store, push, device, words)))
    })
  }

  runJob(job: Job): void {
    if (job.kind === 'mail.digest') {
      mailDigest(this.#site, this.#reach, job)
      return
    }
    const { store } = this.#site
    const { mailing } = this.#reach
    if (!mailing) {
      // Mail was switched off since: what waits goes on should it come back.
      if (job.kind === 'mail.send') postponeJob(store, job)
      else dropJob(store, job.kind, job.subject)
      return
    }
    if (job.kind === 'mail.unseen') this.#mailUnseen(job.subject as ConversationId)
    else this.#beside('mail', () => sendMail(store, mailing.sender, job.subject))
  }

  /** Mails a conversation to its visitor. False where there is no address to mail it to. Called inside a write. */
  queueTranscript(conversationId: ConversationId): boolean {
    const about = this.#visitorMail(conversationId)
    if (!about) return false
    const minute = Math.floor(about.store.now() / 60_000)
    queueMail(about.store, transcriptMail(about, String(minute)))
    return true
  }

  #mailUnseen(conversationId: ConversationId): void {
    const { store, hub } = this.#site
    store.transaction(() => {
      dropJob(store, 'mail.unseen', conversationId)
      const about = this.#visitorMail(conversationId)
      if (!about || hub.isVisitorHere(about.row.visitorId)) return
      const mail = replyMail(about)
      if (mail) queueMail(store, mail)
      // What was mailed needs no second mail.
      noteVisitorSeen(store, about.row.visitorId)
    })
  }

  #visitorMail(conversationId: ConversationId): VisitorMail | null {
    const { store, id } = this.#site
    const { mailing, siteKey } = this.#reach
    const row = findConversation(store, conversationId)
    const address = row && findVisitorAddress(store, row.visitorId)
    return mailing && address ? { store, mailing, siteKey: siteKey(id), row, address } : null
  }

  /** The conversation whose visitor has left an address and was gone when an agent wrote. */
  #unseenIn({ fact, conversationId, visitorId }: StoredFact): ConversationId | null {
    const { store, hub } = this.#site
    if (fact.type !== 'message.created' || !conversationId || !visitorId || !this.#reach.mailing) return null
    const isGone = !hub.isVisitorHere(visitorId) && findVisitorAddress(store, visitorId) !== undefined
    return isGone && findMessage(store, fact.messageId)?.author.kind === 'agent' ? conversationId : null
  }

  /** Queues the mail about one piece of news; what is to be pushed comes back. */
  #plan({ kind, conversationId, agentIds, messageId }: News): Delivery[] {
    const { store, id: siteId, hub } = this.#site
    const { mailing } = this.#reach
    const at = store.now()
    const row = findConversation(store, conversationId)
    const visitorName = (row && findVisitor(store, row.visitorId)?.name) || 'A visitor'
    const path = `/inbox/${siteId}/needs_you/${conversationId}${messageId ? `#${messageId}` : ''}`
    const words = {
      title: readSettings(store).appearance.name,
      body: notificationWords[kind](visitorName),
      path,
      tag: conversationId,
    }
    return agentIds.flatMap((agentId) => {
      const { email, settings } = readNotifications(store, agentId)
      if (isQuiet(settings.quiet, at)) return []
      const about = { path, conversationId, kind, visitorName, agentId, at }
      if (mailing && email && hub.agentsOnline === 0 && settings.mail.includes(kind))
        queueMail(store, notificationMail(mailing, { ...about, email }))
      if (!settings.push.includes(kind)) return []
      return listPushDevices(store, agentId).map((device) => ({ device, words }))
    })
  }

  #beside(about: string, work: () => Promise<void>): void {
    const done = work()
      .catch((error) => {
        // A site that leaves or closes goes on where it is next.
        if (!(error instanceof BatonError)) this.#site.onFault(error, about)
      })
      .finally(() => this.#busy.delete(done))
    this.#busy.add(done)
  }

  /** Resolves when what goes on beside is over, or after `timeoutMs`. */
  async drain(timeoutMs: number): Promise<void> {
    if (this.#busy.size === 0) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs)
    })
    await Promise.race([Promise.all(this.#busy), timeout])
    clearTimeout(timer)
  }
}
