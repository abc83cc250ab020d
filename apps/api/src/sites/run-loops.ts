import type { RunId } from '@baton/contracts'
import type { OpenSite } from './open-site.ts'

/** Starts the assistant's loop for a run; settles when the loop is over, soon after the signal, and never rejects. */
export type StartRun = (site: OpenSite, runId: RunId, signal: AbortSignal) => Promise<void>

// A loop that is broken off has its model's tokens to count.
const BREAK_OFF_MS = 1_000

/** The assistant's loops that go on in this process, each outliving the request that began it. */
export class RunLoops {
  readonly #loops = new Map<RunId, Promise<void>>()
  readonly #site: OpenSite
  readonly #start: StartRun
  #breaking = new AbortController()

  constructor(site: OpenSite, start: StartRun) {
    this.#site = site
    this.#start = start
  }

  get size(): number {
    return this.#loops.size
  }

  has(runId: RunId): boolean {
    return this.#loops.has(runId)
  }

  start(runId: RunId): void {
    if (this.#loops.has(runId)) return
    const loop = this.#start(this.#site, runId, this.#breaking.signal).finally(() =>
      this.#loops.delete(runId),
    )
    this.#loops.set(runId, loop)
  }

  /** Resolves when all that run now are over, or after `timeoutMs`. */
  async drain(timeoutMs: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs)
    })
    await Promise.race([Promise.all(this.#loops.values()), timeout])
    clearTimeout(timer)
  }

  /** Ends those that run now without a trace: they are begun anew where the site is served next. */
  breakOff(): void {
    this.#breaking.abort()
    this.#breaking = new AbortController()
  }

  /** Lets those that run go on for `timeoutMs`, then breaks them off. */
  async stop(timeoutMs: number): Promise<void> {
    await this.drain(timeoutMs)
    this.breakOff()
    await this.drain(BREAK_OFF_MS)
  }
}
