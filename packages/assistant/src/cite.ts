import type { Citation, Passage } from '@baton/contracts'

/** The citation of a part of a passage. `around` is the paragraph, list or rows that hold the quote. */
export function cite(n: number, passage: Passage, quote: string, around: string): Citation {
  return {
    n,
    chunkId: passage.id,
    articleId: passage.articleId,
    title: passage.title,
    headings: passage.headings,
    url: passage.url,
    quote,
    passage: around,
    updatedAt: passage.updatedAt,
  }
}
