import { findMove, listUnreadChunks, readVectors, type SiteStore, saveVectors } from '@baton/store'
import { createPauses } from '../ingest/pauses.ts'
import { embedPassages } from './embed-passages.ts'
import { type Embedder, EmbedderError } from './embedder.ts'
import { HeldVectors, type NearChunk, type NearScope } from './held-vectors.ts'
import { quantise } from './quantise.ts'
import type { ScanModule } from './scan-memory.ts'

/** What a question means, and the chunks near to it. */
export interface QuestionVector {
  /** The name of the embedder that made it. */
  name: string
  /** Nearest first. Some may be gone since: ask the store. */
  nearest(scope: NearScope, limit: number): NearChunk[]
}

export interface SiteVectorsOptions {
  embedder: Embedder
  module: ScanModule | null
  /** The most that one site holds. */
  maxBytes: number
  questionTimeoutMs: number
  /** The vectors were used or have grown. */
  onUse: (site: SiteVectors) => void
  /** The embedder failed, in one sentence. Nobody waits for it. */
  onFault: (error: unknown) => void
}

/** An embedder that has just failed is not asked: it would cost every question that time. */
const REST_MS = 10_000
/** Some servers take no more texts at once. */
const BATCH = 16
const PAGE = 200
const MAX_QUESTION = 4_000

/** The vectors of one open site: made in the background, held in memory from the first question on. */
export class SiteVectors {
  readonly #store: SiteStore
  readonly #options: SiteVectorsOptions
  readonly #closing = new AbortController()
  #held: HeldVectors | null = null
  #loading: Promise<void> | null = null
  #filling: Promise<void> | null = null
  #fillAgain = false
  #restUntil = 0
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(store: SiteStore, options: SiteVectorsOptions) {
    this.#store = store
    this.#options = options
  }

  /** Bytes of memory that are held. */
  get bytes(): number {
    return this.#held?.bytes ?? 0
  }

  /** Vectors are being made right now. */
  get isFilling(): boolean {
    return this.#filling !== null
  }

  /** Lets the memory go; the next question reads it again. */
  release(): void {
    this.#held = null
    this.#loading = null
  }

  close(): void {
    this.#closing.abort()
    clearTimeout(this.#timer)
    this.release()
  }

  /**
   * What a question means; null where no chunk has a vector, and where the embedder fails or takes too long.
   * Rejects only with the reason of `signal`.
   */
  async read(text: string, signal?: AbortSignal): Promise<QuestionVector | null> {
    signal?.throwIfAborted()
    if (this.#closing.signal.aborted || performance.now() < this.#restUntil) return null
    const { questionTimeoutMs, embedder, onUse, onFault } = this.#options
    const timeout = AbortSignal.timeout(questionTimeoutMs)
    const ends = AbortSignal.any([timeout, this.#closing.signal, ...(signal ? [signal] : [])])
    try {
      const held = await within(ends, this.#load())
      if (!held) return null
      const [vector] = await embedder.embed([text.slice(0, MAX_QUESTION)], 'question', ends)
      if (!vector) return null
      if (vector.length !== held.dimensions) throw otherLength(vector.length, held.dimensions)
      onUse(this)
      return this.#questionVector(vector)
    } catch (error) {
      signal?.throwIfAborted()
      if (this.#closing.signal.aborted) return null
      this.#restUntil = performance.now() + REST_MS
      onFault(
        timeout.aborted
          ? new EmbedderError(`The embedder gave no answer within ${questionTimeoutMs} ms.`)
          : error,
      )
      return null
    }
  }

  /**
   * Makes the vectors that are missing, slice by slice, and lets go of those whose chunks are gone. Resolves when all
   * is done or the embedder has failed; then it goes on by itself after a pause of 1 s to 5 min.
   */
  fill(): Promise<void> {
    this.#fillAgain = true
    this.#filling ??= this.#fill().finally(() => {
      this.#filling = null
    })
    return this.#filling
  }

  async #fill(): Promise<void> {
    clearTimeout(this.#timer)
    try {
      while (this.#fillAgain) {
        this.#fillAgain = false
        await this.#pass()
      }
      this.#failures = 0
    } catch (error) {
      if (this.#closing.signal.aborted) return
      this.#options.onFault(error)
      this.#timer = setTimeout(() => this.fill(), Math.min(300_000, 1000 * 2 ** this.#failures))
      this.#timer.unref?.()
      this.#failures += 1
    }
  }

  async #pass(): Promise<void> {
    const { embedder } = this.#options
    const { signal } = this.#closing
    const pause = createPauses(signal)
    for (let after: number | null = 0; after !== null; ) {
      // A site that moves is written by nobody; where it settles it is opened and begins anew.
      if (findMove(this.#store)) return
      const { chunks, next } = listUnreadChunks(this.#store, embedder.name, { after, limit: BATCH })
      after = next
      if (chunks.length > 0) {
        const vectors = await embedPassages(embedder, chunks, signal)
        signal.throwIfAborted()
        this.#save(chunks, vectors)
      }
      await pause()
    }
    await this.#sweep(pause)
  }

  #save(chunks: ReturnType<typeof listUnreadChunks>['chunks'], vectors: (Float32Array | null)[]): void {
    if (findMove(this.#store)) return
    const wanted = this.#held?.dimensions ?? this.#firstVector()?.values.length
    const made = chunks.flatMap((chunk, at) => {
      const vector = vectors[at]
      if (!vector) return []
      if (wanted !== undefined && vector.length !== wanted) throw otherLength(vector.length, wanted)
      return [{ ...chunk, ...quantise(vector) }]
    })
    const saved = new Set(saveVectors(this.#store, this.#options.embedder.name, made))
    for (const row of made) if (saved.has(row.key)) this.#held?.put(row)
    if (this.#held) this.#options.onUse(this)
  }

  /** Nothing is read before the first question, and then once. */
  async #load(): Promise<HeldVectors | null> {
    this.#loading ??= this.#readAll().catch((error) => {
      this.#loading = null
      throw error
    })
    await this.#loading
    // The first vectors may still be made.
    if (!this.#held) this.#loading = null
    return this.#held
  }

  async #readAll(): Promise<void> {
    const dimensions = this.#firstVector()?.values.length
    if (dimensions === undefined) return
    const { embedder, module, maxBytes } = this.#options
    const held = new HeldVectors(dimensions, module, maxBytes)
    const pause = createPauses(this.#closing.signal)
    // What is made from here on is put in by its maker.
    this.#held = held
    for (let after = -1; ; ) {
      const page = readVectors(this.#store, embedder.name, { after, limit: PAGE })
      for (const row of page) held.put(row)
      const last = page.at(-1)
      if (!last || this.#held !== held) break
      after = last.key
      await pause()
    }
    this.#options.onUse(this)
  }

  async #sweep(pause: () => Promise<void>): Promise<void> {
    const held = this.#held
    if (!held) return
    const live = new Set<number>()
    for (let after = -1; ; ) {
      const page = readVectors(this.#store, this.#options.embedder.name, { after, limit: PAGE })
      for (const { key } of page) live.add(key)
      const last = page.at(-1)
      if (!last) break
      after = last.key
      await pause()
    }
    held.keep((key) => live.has(key))
  }

  #firstVector() {
    return readVectors(this.#store, this.#options.embedder.name, { after: -1, limit: 1 })[0]
  }

  #questionVector(vector: Float32Array): QuestionVector {
    return {
      name: this.#options.embedder.name,
      nearest: (scope, limit) => this.#held?.nearest(vector, scope, limit) ?? [],
    }
  }
}

const otherLength = (found: number, wanted: number) =>
  new EmbedderError(
    `The embedder gave ${found} values a vector, wanted ${wanted} as before. Name another model with another name.`,
  )

/** Nobody waits longer than the signal says; what was begun goes on. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
