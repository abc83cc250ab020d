import { moduleMemory, plainMemory, type ScanMemory, type ScanModule } from './scan-memory.ts'

/** Rows that one scan looks at; their products have a place of their own before the rows. */
const BLOCK = 4096

/** Vectors of one width, a byte a dimension, side by side in one memory. */
export class Rows {
  readonly dimensions: number
  readonly #width: number
  readonly #start: number
  readonly #memory: ScanMemory

  /** Without a module the scan is plain JavaScript: the same results, some fifteen times slower. */
  constructor(dimensions: number, module: ScanModule | null) {
    this.dimensions = dimensions
    this.#width = Math.ceil(dimensions / 16) * 16
    this.#start = this.#width + BLOCK * 4
    this.#memory = module ? moduleMemory(module) : plainMemory()
    this.#memory.grow(this.#start)
  }

  /** Bytes of one row. */
  get width(): number {
    return this.#width
  }

  /** Bytes of the whole memory. */
  get bytes(): number {
    return this.#memory.bytes.length
  }

  put(row: number, values: Int8Array): void {
    const at = this.#start + row * this.#width
    const needed = at + this.#width
    // By a quarter more each time: growing a plain memory copies it.
    if (needed > this.bytes) this.#memory.grow(Math.ceil(needed * 1.25))
    this.#memory.bytes.set(values, at)
  }

  copy(from: number, to: number): void {
    const at = this.#start + from * this.#width
    this.#memory.bytes.copyWithin(this.#start + to * this.#width, at, at + this.#width)
  }

  /** Hands the products of a vector with the first `count` rows to `take`, block by block. */
  scan(asked: Int8Array, count: number, take: (products: Int32Array, first: number) => void): void {
    const memory = this.#memory
    memory.bytes.set(asked)
    for (let first = 0; first < count; first += BLOCK) {
      const rows = Math.min(BLOCK, count - first)
      memory.scan(0, this.#start + first * this.#width, rows, this.#width, this.#width)
      take(new Int32Array(memory.bytes.buffer, this.#width, rows), first)
    }
  }
}
