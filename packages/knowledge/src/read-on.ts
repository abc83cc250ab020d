import type { Audience, Passage } from '@baton/contracts'
import { findChunkAt, type SiteStore } from '@baton/store'

/** Passages whose next chunk is read too. */
const HEADS = 3

/**
 * The passages, and behind each of the best the chunk in which it goes on under the same headings: a list or an
 * explanation may have been cut in two where it was long. Chunks of one section stand together, in reading order.
 */
export function readOn(store: SiteStore, passages: Passage[], audience: Audience): Passage[] {
  const found = new Map(passages.map((passage) => [passage.id, passage]))
  for (const passage of passages.slice(0, HEADS)) {
    const next = findChunkAt(store, { ...passage, position: passage.position + 1 }, audience)
    if (!next || found.has(next.id) || sectionOf(next) !== sectionOf(passage)) continue
    found.set(next.id, { ...next, score: passage.score, coverage: 0 })
  }
  return inReadingOrder([...found.values()])
}

/** By the best of each section; within a section as the article has it. */
function inReadingOrder(passages: Passage[]): Passage[] {
  const sections = Map.groupBy(passages, sectionOf)
  return [...sections.values()].flatMap((section) => section.sort((a, b) => a.position - b.position))
}

function sectionOf({ articleId, headings }: Pick<Passage, 'articleId' | 'headings'>): string {
  return JSON.stringify([articleId, headings])
}
