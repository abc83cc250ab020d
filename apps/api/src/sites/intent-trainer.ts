import { setImmediate } from 'node:timers/promises'
import { trainIntents } from '@baton/desk'
import { type Job, postponeJob, type SiteStore, scheduleJob } from '@baton/store'

/** While it goes on, its job looks again this often. */
const LOOK_MS = 30_000

/**
 * Teaches a site's classifier when its job is due, a slice at a time between other work. The job stays until that is
 * done: what a crash or a closed site breaks off is begun anew, each time after a longer pause.
 */
export class IntentTrainer {
  readonly #store: SiteStore
  readonly #onFault: (error: unknown, about: string) => void
  readonly #closing = new AbortController()
  #running: Promise<void> | null = null

  constructor(store: SiteStore, { onFault }: { onFault: (error: unknown, about: string) => void }) {
    this.#store = store
    this.#onFault = onFault
  }

  get isRunning(): boolean {
    return this.#running !== null
  }

  /** Resolves when what goes on now has ended. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve()
  }

  runJob(job: Job): void {
    if (this.#running) {
      scheduleJob(this.#store, job.kind, job.subject, this.#store.now() + LOOK_MS)
      return
    }
    postponeJob(this.#store, job)
    this.#running = this.#train().finally(() => {
      this.#running = null
    })
  }

  close(): void {
    this.#closing.abort()
  }

  async #train(): Promise<void> {
    const { signal } = this.#closing
    try {
      await trainIntents(this.#store, { signal, pause: () => setImmediate() })
    } catch (error) {
      if (!signal.aborted) this.#onFault(error, 'training of intents')
    }
  }
}
