import { measureLead } from '@baton/knowledge'
import type { SiteStore } from '@baton/store'

export interface CalibrationOptions {
  onFault: (error: unknown, about: string) => void
  /** How long articles must not have changed before they are asked; default 2,000. */
  calibrateAfterMs?: number
}

/**
 * Keeps a site's calibration that of its articles. Nothing is planned in the database: whether it is due is told by the
 * articles, so what a crash or a closed site leaves undone is done when the site is open again.
 */
export class SiteCalibration {
  readonly #store: SiteStore
  readonly #options: CalibrationOptions
  readonly #closing = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> = Promise.resolve()
  #isRunning = false

  constructor(store: SiteStore, options: CalibrationOptions) {
    this.#store = store
    this.#options = options
  }

  get isRunning(): boolean {
    return this.#isRunning
  }

  /** Articles may have changed: measures again once that has ended, if it is worth it. */
  plan(): void {
    clearTimeout(this.#timer)
    if (this.#closing.signal.aborted) return
    this.#timer = setTimeout(() => this.#begin(), this.#options.calibrateAfterMs ?? QUIET_MS)
    this.#timer.unref?.()
  }

  close(): void {
    this.#closing.abort()
    clearTimeout(this.#timer)
  }

  #begin(): void {
    this.#isRunning = true
    this.#running = this.#running
      .then(() => measureLead(this.#store, this.#closing.signal))
      .catch((error) => {
        if (!this.#closing.signal.aborted) this.#options.onFault(error, 'calibration')
      })
      .finally(() => {
        this.#isRunning = false
      })
  }
}

const QUIET_MS = 2_000
