import type { Audience } from '@baton/contracts'
import type { StoredVector } from '@baton/store'
import { baseLanguage } from '../search/language-profile.ts'
import { quantise } from './quantise.ts'
import { Rows } from './rows.ts'
import type { ScanModule } from './scan-memory.ts'

export interface NearScope {
  /** A public scan passes over internal chunks; an internal one sees all. */
  audience: Audience
  /** Base languages to look in. */
  languages: readonly string[]
  /** Chunks of articles that have all of these, in any letters; default none. */
  tags?: readonly string[]
}

export interface NearChunk {
  key: number
  /**
   * How far the chunk stands out: 0 is as close as the other chunks of the scope are on average, 1 the same text.
   * So it means about the same with every model, whose own similarities begin anywhere between 0 and 0.8.
   */
  lead: number
}

/** What a site's chunks mean, in memory: one row a chunk. */
export class HeldVectors {
  readonly #rows: Rows
  readonly #chunks: { key: number; scale: number; shelf: number }[] = []
  readonly #places = new Map<number, number>()
  /** Audience, language and tags of rows, by number. */
  readonly #shelves: { audience: Audience; language: string; tags: string[] }[] = []
  readonly #numbers = new Map<string, number>()
  readonly #maxRows: number

  constructor(dimensions: number, module: ScanModule | null, maxBytes: number) {
    this.#rows = new Rows(dimensions, module)
    this.#maxRows = Math.floor(maxBytes / this.#rows.width)
  }

  get dimensions(): number {
    return this.#rows.dimensions
  }

  get count(): number {
    return this.#chunks.length
  }

  get bytes(): number {
    return this.#rows.bytes
  }

  /** False, and nothing is held, when the vector is of another length or there is no more room. */
  put({ key, audience, language, tags, scale, values }: StoredVector): boolean {
    const place = this.#places.get(key) ?? this.count
    if (values.length !== this.dimensions || place >= this.#maxRows) return false
    this.#rows.put(place, values)
    this.#chunks[place] = { key, scale, shelf: this.#shelf(audience, baseLanguage(language), tags) }
    this.#places.set(key, place)
    return true
  }

  drop(key: number): void {
    const place = this.#places.get(key)
    const last = this.#chunks.at(-1)
    if (place === undefined || !last) return
    this.#rows.copy(this.count - 1, place)
    this.#chunks[place] = last
    this.#places.set(last.key, place)
    this.#places.delete(key)
    this.#chunks.pop()
  }

  /** Lets go of all that are not wanted. */
  keep(isWanted: (key: number) => boolean): void {
    for (const { key } of [...this.#chunks]) if (!isWanted(key)) this.drop(key)
  }

  /** The chunks nearest to a question, nearest first; none when its vector is of another length. */
  nearest(question: Float32Array, scope: NearScope, limit: number): NearChunk[] {
    if (question.length !== this.dimensions) return []
    const { values, scale } = quantise(question)
    const wanted = (scope.tags ?? []).map((tag) => tag.toLowerCase())
    const isOpen = this.#shelves.map(
      ({ audience, language, tags }) =>
        (scope.audience === 'internal' || audience === 'public') &&
        scope.languages.includes(language) &&
        wanted.every((tag) => tags.includes(tag)),
    )
    const best: { key: number; similarity: number }[] = []
    let [sum, seen] = [0, 0]
    this.#rows.scan(values, this.count, (products, first) => {
      for (let n = 0; n < products.length; n += 1) {
        const chunk = this.#chunks[first + n]
        if (!chunk || !isOpen[chunk.shelf]) continue
        const similarity = (products[n] ?? 0) * chunk.scale * scale
        sum += similarity
        seen += 1
        if (best.length < limit || similarity > (best.at(-1)?.similarity ?? 0))
          insert(best, { key: chunk.key, similarity }, limit)
      }
    })
    return best.map(({ key, similarity }) => {
      const others = seen > 1 ? (sum - similarity) / (seen - 1) : 0
      return { key, lead: (similarity - others) / (1 - Math.min(others, 0.999)) }
    })
  }

  #shelf(audience: Audience, language: string, tags: string[]): number {
    const name = JSON.stringify([audience, language, tags])
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const lowered = tags.map((tag) => tag.toLowerCase())
    const number = this.#shelves.push({ audience, language, tags: lowered }) - 1
    this.#numbers.set(name, number)
    return number
  }
}

/** Equal ones stay in the order of their rows. */
function insert<One extends { similarity: number }>(best: One[], one: One, limit: number): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.similarity ?? 0) < one.similarity) at -= 1
  best.splice(at, 0, one)
  if (best.length > limit) best.pop()
}
