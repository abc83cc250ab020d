import { type AgentId, BatonError, type ConversationId, type SiteId, type SourceId } from '@baton/contracts'
import { isDeskJob, runJob, setConnected, understandMessages } from '@baton/desk'
import type { SiteVectors, Vectors } from '@baton/knowledge'
import {
  dueJobs,
  endMove,
  findConversation,
  findMove,
  forgetConnections,
  type Job,
  type Move,
  nextJobAt,
  postponeJob,
  type SiteStore,
  scheduleJob,
} from '@baton/store'
import { type FindPassages, passageFinder } from '../knowledge/find-passages.ts'
import { Hub } from '../live/hub.ts'
import { TypingPace } from '../live/typing-pace.ts'
import { Messenger, type Reach } from '../push/messenger.ts'
import { REFRESH_LEASE_MS, Refreshes } from '../sources/refreshes.ts'
import { type CalibrationOptions, SiteCalibration } from './calibration.ts'
import { IntentTrainer } from './intent-trainer.ts'
import { RunLoops, type StartRun } from './run-loops.ts'
import { WakeAnnouncer, type WakeDirectory } from './wake-announcer.ts'

/** Reads a source on the web again, and plans the next time. */
export type RefreshSource = (site: OpenSite, id: SourceId, signal: AbortSignal) => Promise<unknown>

export interface OpenSiteOptions extends CalibrationOptions {
  id: SiteId
  store: SiteStore
  directory: WakeDirectory
  startRun: StartRun
  /** Left out on a host that reads no sources. */
  refreshSource?: RefreshSource
  /** Left out where there is no embedder: searches go by words alone. */
  vectors?: Vectors
  now: () => number
  /** Mail and push; left out, people are reached while they look. */
  reach?: Reach
}

const NO_REACH: Reach = { mailing: null, push: null, siteKey: () => '' }

/** One site that is open in this process: its database, who listens, and the assistant's loops. */
export class OpenSite {
  readonly id: SiteId
  readonly store: SiteStore
  readonly hub: Hub
  readonly typing: TypingPace
  readonly runs: RunLoops
  readonly refreshes = new Refreshes()
  /** Mail and push messages. */
  readonly messenger: Messenger
  readonly trainer: IntentTrainer
  readonly vectors: SiteVectors | null
  /** Searches the site's knowledge, by all means that it has. */
  readonly find: FindPassages
  readonly #calibration: SiteCalibration
  readonly #wake: WakeAnnouncer
  readonly #options: OpenSiteOptions
  #timer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(options: OpenSiteOptions) {
    this.#options = options
    this.id = options.id
    this.store = options.store
    this.hub = new Hub(
      (id) => findConversation(options.store, id)?.visitorId ?? null,
      (id) => this.#noteConnection(id),
    )
    this.typing = new TypingPace(options.now)
    if (!findMove(options.store)) forgetConnections(options.store)
    this.vectors = options.vectors?.of(options.store) ?? null
    this.find = passageFinder(options.store, this.vectors)
    this.#calibration = new SiteCalibration(options.store, options)
    this.trainer = new IntentTrainer(options.store, options)
    this.runs = new RunLoops(this, options.startRun)
    const { hub, store, id } = this
    const write: OpenSite['write'] = (work) => this.write(work)
    this.messenger = new Messenger(
      { id, store, hub, write, onFault: options.onFault },
      options.reach ?? NO_REACH,
    )
    this.#wake = new WakeAnnouncer(options.directory, options.id, options.now)
    this.store.onCommitted((facts) => {
      this.hub.publishFacts(facts)
      this.messenger.onFacts(facts)
      this.#arm()
      if (facts.some(({ fact }) => fact.type === 'article.indexed')) this.vectors?.fill()
      if (facts.some(({ fact }) => fact.type.startsWith('article.'))) this.#calibration.plan()
    })
    this.#arm()
    this.vectors?.fill()
    this.#calibration.plan()
  }

  /** Every write that may plan a job goes through here: the directory hears of the wake first. */
  write<T>(work: (store: SiteStore) => T): Promise<T> {
    return this.#wake.write(() => {
      if (this.#closed) throw new BatonError('server.draining')
      this.requireHere()
      const done = work(this.store)
      // Not every job comes with a fact.
      this.#arm()
      return done
    })
  }

  /** Has what a visitor wrote scored. Never rejects: what cannot be scored now is with the next message. */
  async understand(id: ConversationId): Promise<void> {
    try {
      await understandMessages(this.store, id)
    } catch (error) {
      if (!this.#closed) this.#options.onFault(error, `scores of ${id}`)
    }
  }

  /** Whoever serves the site asks this first. Throws `site.moving` while it leaves or arrives. */
  requireHere(): void {
    if (findMove(this.store)) throw new BatonError('site.moving', { details: { retryAfterSeconds: 2 } })
  }

  /** The site lives here from now on, and what was planned for it happens here; unless it moves otherwise by now. */
  async settleIn({ token }: Pick<Move, 'token'>): Promise<void> {
    await this.#wake.write(() => {
      if (findMove(this.store)?.token === token) endMove(this.store)
    })
    forgetConnections(this.store)
    this.#arm()
    // What is held of them may be of the rows that were here before.
    this.vectors?.release()
    this.vectors?.fill()
    this.#calibration.plan()
  }

  /** Does what is due, and tells the directory when to come back. */
  async runDueJobs(): Promise<void> {
    for (const job of findMove(this.store) ? [] : dueJobs(this.store)) {
      try {
        this.#runJob(job)
      } catch (error) {
        this.#options.onFault(error, `job ${job.kind}`)
        postponeJob(this.store, job)
      }
    }
    this.#arm()
    await this.#wake.settle(() => this.#nextAt())
  }

  /** Nobody listens and nothing runs. */
  get isIdle(): boolean {
    const isFilling = this.vectors?.isFilling ?? false
    const isBusy = isFilling || this.messenger.isBusy || this.#calibration.isRunning || this.trainer.isRunning
    return this.hub.size === 0 && this.runs.size === 0 && this.refreshes.size === 0 && !isBusy
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    clearTimeout(this.#timer)
    this.vectors?.close()
    this.#calibration.close()
    this.trainer.close()
    this.store.close()
  }

  #runJob(job: Job): void {
    const { runs, hub, store } = this
    if (job.kind === 'intents.train') {
      this.trainer.runJob(job)
      return
    }
    if (job.kind.startsWith('mail.')) {
      this.messenger.runJob(job)
      return
    }
    if (!isDeskJob(job)) {
      this.#refresh(job.subject as SourceId)
      return
    }
    const runId = runJob(store, job, { isRunning: (id) => runs.has(id), agentsOnline: hub.agentsOnline })
    if (runId) runs.start(runId)
  }

  #refresh(id: SourceId): void {
    const { refreshSource, now, onFault } = this.#options
    if (!refreshSource) throw new Error('This host reads no sources.')
    scheduleJob(this.store, 'source.refresh', id, now() + REFRESH_LEASE_MS)
    this.refreshes
      .start(id, (signal) => refreshSource(this, id, signal))
      ?.catch((error) => onFault(error, `refresh of ${id}`))
  }

  /** Who is offered what depends on whose inbox is open. A site that closes or moves forgets it anyway. */
  #noteConnection(id: AgentId): void {
    this.write((store) => setConnected(store, id, this.hub.isOnline(id))).catch((error) => {
      if (!(error instanceof BatonError)) this.#options.onFault(error, 'presence')
    })
  }

  /** A site that has left is never awake; one that is held for a copy, when the hold ends. */
  #nextAt(): number | null {
    const move = findMove(this.store)
    return move ? move.until : nextJobAt(this.store)
  }

  #arm(): void {
    clearTimeout(this.#timer)
    const at = this.#nextAt()
    if (at === null || this.#closed) return
    const delayMs = Math.min(Math.max(0, at - this.#options.now()), 2 ** 31 - 1)
    this.#timer = setTimeout(() => {
      this.runDueJobs().catch((error) => this.#options.onFault(error, 'jobs'))
    }, delayMs)
    this.#timer.unref?.()
  }
}
