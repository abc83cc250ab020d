import { terms } from '../../terms.ts'
import type { ModelPart } from '../model/model-part.ts'
import type { Source, Sources } from './sources.ts'

const MARKERS = /\s*\[\s*(\d{1,2}(?:\s*,\s*\d{1,2})*)\s*\]/
/** What may yet become a marker, with the space before it. */
const UNFINISHED = /\s*(?:\[[\d\s,]*)?$/

/** After a marker, what still belongs to its sentence. */
const CLOSES = /^[.!?…。！？,;:)]+/

/** Turns `[n]` in a text that arrives in pieces into the sources it names; numbers that no source has are dropped. */
export class MarkerReader {
  #held = ''
  #sinceBlock = ''
  #isCited = false
  readonly #sources: Sources
  readonly #language: string

  constructor(sources: Sources, language: string) {
    this.#sources = sources
    this.#language = language
  }

  *read(text: string): Generator<ModelPart> {
    this.#held += text
    for (let match = MARKERS.exec(this.#held); match; match = MARKERS.exec(this.#held)) {
      yield* this.#say(this.#held.slice(0, match.index))
      yield* this.#cite(match[1]?.split(',').map(Number) ?? [])
      this.#held = this.#held.slice(match.index + match[0].length)
    }
    const until = this.#held.search(UNFINISHED)
    yield* this.#say(this.#held.slice(0, until))
    this.#held = this.#held.slice(until)
  }

  /** Nothing follows in this text. */
  *end(): Generator<ModelPart> {
    yield* this.#say(this.#held)
    this.#held = ''
    yield* this.#endBlock()
  }

  *#say(text: string): Generator<ModelPart> {
    if (!text) return
    const [close = ''] = this.#isCited ? (CLOSES.exec(text) ?? []) : []
    if (close) yield { type: 'text', text: close }
    const rest = text.slice(close.length)
    if (!rest) return
    if (this.#isCited) yield* this.#endBlock()
    this.#sinceBlock += rest
    yield { type: 'text', text: rest }
  }

  /** `[1][2]` is one place: the block ends where words follow. */
  *#cite(numbers: number[]): Generator<ModelPart> {
    for (const n of numbers) {
      const source = this.#sources.numbered(n)
      if (!source) continue
      const cited = bestParagraph(source, this.#sinceBlock, this.#language)
      yield { type: 'source', chunkId: source.passage.id, cited }
    }
    this.#isCited = true
  }

  *#endBlock(): Generator<ModelPart> {
    this.#sinceBlock = ''
    this.#isCited = false
    yield { type: 'block' }
  }
}

/** The paragraph that shares most with what was said; the whole chunk where none shares anything. */
function bestParagraph({ passage, paragraphs }: Source, said: string, language: string): string {
  const wanted = new Set(terms(said, language))
  let best = { stored: passage.text, shared: 0 }
  for (const { stored } of paragraphs) {
    const shared = new Set(terms(stored, passage.language).filter((term) => wanted.has(term))).size
    if (shared > best.shared) best = { stored, shared }
  }
  return best.stored
}
