import type { SiteStore } from '@baton/store'
import type { Embedder } from './vectors/embedder.ts'
import { scanModule } from './vectors/scan-memory.ts'
import { SiteVectors } from './vectors/site-vectors.ts'

export { type Embedder, EmbedderError } from './vectors/embedder.ts'
export { type HttpEmbedderOptions, httpEmbedder } from './vectors/http-embedder.ts'
export type { QuestionVector, SiteVectors } from './vectors/site-vectors.ts'

export interface VectorsOptions {
  embedder: Embedder
  /** The compiled scan.wasm, on hosts that compile nothing by themselves; without any the scan is plain JavaScript. */
  module?: object
  /** What all sites hold in memory together; the one that was asked longest ago lets go first. Default 256 MB. */
  maxBytes?: number
  /** A question waits no longer for its vector, and goes by words alone. Default 1,500. */
  questionTimeoutMs?: number
  /** Called at most once a minute with what is wrong: searches go by words alone meanwhile. */
  onFault: (message: string) => void
}

const MAX_BYTES = 256 * 2 ** 20
const QUIET_MS = 60_000

/** The embedder of an installation, and what its open sites hold of it. */
export class Vectors {
  readonly #options: VectorsOptions
  readonly #maxBytes: number
  // A Set iterates in the order of insertion; using a site moves it to the end.
  readonly #sites = new Set<SiteVectors>()
  #quietUntil = 0

  constructor(options: VectorsOptions) {
    this.#options = options
    this.#maxBytes = options.maxBytes ?? MAX_BYTES
  }

  /** The vectors of a site that has just been opened; whoever closes the site closes them. */
  of(store: SiteStore): SiteVectors {
    const { embedder, module = scanModule(), questionTimeoutMs = 1_500 } = this.#options
    return new SiteVectors(store, {
      ...{ embedder, module, questionTimeoutMs, maxBytes: this.#maxBytes },
      onUse: (site) => this.#used(site),
      onFault: (error) => this.#report(error),
    })
  }

  #used(site: SiteVectors): void {
    this.#sites.delete(site)
    this.#sites.add(site)
    let held = 0
    for (const one of this.#sites) {
      if (one.bytes === 0) this.#sites.delete(one)
      held += one.bytes
    }
    for (const one of this.#sites) {
      if (held <= this.#maxBytes || one === site) return
      held -= one.bytes
      one.release()
      this.#sites.delete(one)
    }
  }

  #report(error: unknown): void {
    const now = performance.now()
    if (now < this.#quietUntil) return
    this.#quietUntil = now + QUIET_MS
    this.#options.onFault(error instanceof Error ? error.message : String(error))
  }
}
