import type { Citation, Passage } from '@baton/contracts'
import { cite } from '../cite.ts'
import { blocksAround } from './find-quote.ts'

const MAX = 9

/** The citations of one answer, numbered in the order in which they are needed. */
export class Citations {
  readonly #byQuote = new Map<string, Citation>()

  /** The citation of a quote, a new one or one that is there; where there is room for no more, one of the same chunk. */
  find(passage: Passage, quote: string): Citation | null {
    const key = `${passage.id}\n${quote}`
    const known = this.#byQuote.get(key)
    if (known) return known
    const all = [...new Set(this.#byQuote.values())]
    if (all.length >= MAX) return all.find(({ chunkId }) => chunkId === passage.id) ?? null
    const made = cite(all.length + 1, passage, quote, blocksAround(quote, passage.text))
    this.#byQuote.set(key, made)
    return made
  }
}
