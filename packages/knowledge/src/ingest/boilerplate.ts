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

  /** The blocks without those that recur in nearly a third of the articles. Headings, tables and code always stay. */
  strip(blocks: Block[]): Block[] {
    const least = Math.max(MIN_ARTICLES, this.#articles * MIN_SHARE)
    const kept = blocks.filter((block) => (this.#seen.get(keyOf(block)) ?? 0) < least)
    // An article that says only what the others say too is still an article.
    return kept.some((block) => block.kind !== 'heading') ? kept : blocks
  }
}

function keyOf(block: Block): string {
  if (block.kind !== 'paragraph' && block.kind !== 'list' && block.kind !== 'quote') return ''
  return block.text.length > 600 || countWords(block.text) > MAX_WORDS
    ? ''
    : contentHash(block.text.toLowerCase())
}
