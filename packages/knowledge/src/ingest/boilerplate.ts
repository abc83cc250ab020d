import type { Block } from '../parsed-document.ts'
import { contentHash } from './content-hash.ts'
import { countWords } from './count-words.ts'

// "Edit this page", "Was this helpful?": short, and on a good part of the pages. Fewer pages than this prove nothing.
const MIN_ARTICLES = 5
const MIN_SHARE = 0.3
const MAX_WORDS = 60

/** Counts in how many articles each short block stands. */
export class BoilerplateCounter {
  #articles = 0
  readonly #seen = new Map<string, number>()

  add(blocks: Block[]): void {
    this.#articles += 1
    for (const key of new Set(blocks.map(keyOf))) if (key) this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1)
  }

  /** Hashes of the blocks that recur in nearly a third of the articles. */
  recurring(): Set<string> {
    const least = Math.max(MIN_ARTICLES, this.#articles * MIN_SHARE)
    return new Set([...this.#seen].filter(([, count]) => count >= least).map(([key]) => key))
  }
}

/** The blocks without those that recur. Headings, tables and code always stay. */
export function withoutBoilerplate(blocks: Block[], recurring: Set<string>): Block[] {
  const kept = blocks.filter((block) => !recurring.has(keyOf(block)))
  // An article that says only what the others say too is still an article.
  return kept.some((block) => block.kind !== 'heading') ? kept : blocks
}

function keyOf(block: Block): string {
  if (block.kind !== 'paragraph' && block.kind !== 'list' && block.kind !== 'quote') return ''
  return block.text.length > 600 || countWords(block.text) > MAX_WORDS
    ? ''
    : contentHash(block.text.toLowerCase())
}
