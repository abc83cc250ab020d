/** Turns texts into vectors that lie close together where the texts mean the same. */
export interface Embedder {
  /** Vectors of the same name can be compared; of another they are made anew. */
  readonly name: string
  /**
   * One vector a text, in their order, none of them zero. Rejects with EmbedderError, or with the signal's reason.
   */
  embed(texts: string[], as: 'question' | 'passage', signal: AbortSignal): Promise<Float32Array[]>
}

/** The embedder failed; the message says how. `isRefusal`: it is up, and it is these texts that it did not take. */
export class EmbedderError extends Error {
  override name = 'EmbedderError'
  readonly isRefusal: boolean

  constructor(message: string, { isRefusal = false }: { isRefusal?: boolean } = {}) {
    super(message)
    this.isRefusal = isRefusal
  }
}
