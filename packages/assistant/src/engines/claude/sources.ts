import type { Passage } from '@baton/contracts'
import { visibleText } from './visible-text.ts'

/** A passage as the model was shown it. */
export interface Source {
  /** From 1, in the order in which they were shown. */
  n: number
  passage: Passage
  paragraphs: Paragraph[]
}

interface Paragraph {
  /** As shown. */
  text: string
  /** Word for word from the chunk. */
  stored: string
  start: number
  end: number
}

/** What one answer was shown, over all its searches. */
export class Sources {
  readonly #byId = new Map<string, Source>()

  /** Those that were not shown before. */
  add(passages: Passage[]): Source[] {
    const added: Source[] = []
    for (const passage of passages) {
      if (this.#byId.has(passage.id)) continue
      const source = { n: this.#byId.size + 1, passage, paragraphs: paragraphsOf(passage.text) }
      if (source.paragraphs.length === 0) continue
      this.#byId.set(passage.id, source)
      added.push(source)
    }
    return added
  }

  /** By its chunk's id. Never by its place: searches shift that. */
  find(chunkId: string): Source | undefined {
    return this.#byId.get(chunkId)
  }

  numbered(n: number): Source | undefined {
    return [...this.#byId.values()].find((source) => source.n === n)
  }
}

/**
 * The stored words of the paragraphs from `first` up to `end`. Where `said` is not what was shown there it comes back as
 * it is: whoever looks it up in the chunk will not find it.
 */
export function storedWords(
  { passage, paragraphs }: Source,
  { first, end, said }: { first: number; end: number; said: string },
): string {
  const cited = paragraphs.slice(first, end)
  const [from, to] = [cited[0], cited.at(-1)]
  if (!from || !to || cited.map(({ text }) => text).join('') !== said) return said
  return passage.text.slice(from.start, to.end)
}

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].flatMap((match) => {
    const stored = match[0].trimEnd()
    const shown = visibleText(stored)
    if (!shown) return []
    return [{ text: shown, stored, start: match.index, end: match.index + stored.length }]
  })
}

/** The article and the headings above, as one line. */
export function titleOf({ title, headings }: Passage): string {
  return visibleText([title, ...headings].join(' › '))
    .replace(/\s+/g, ' ')
    .trim()
}
