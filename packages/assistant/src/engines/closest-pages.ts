import type { Passage } from '@baton/contracts'
import { escapeMarkup } from '@baton/markup'
import { cite } from '../cite.ts'
import type { EngineOutput, EngineRequest } from '../engine.ts'
import { phrasesFor } from '../phrases.ts'
import { worthBySentence } from './by-best-sentence.ts'
import { type Scored, scoreUnits } from './score-units.ts'

const MAX_PAGES = 3

/**
 * Tier 2: names the pages that look closest by rank, best sentence and meaning, and claims nothing. `scored` is given by
 * who has read the passages already.
 */
export function* closestPages(
  request: EngineRequest,
  scored = scoreUnits(request),
): Generator<Exclude<EngineOutput, { type: 'done' }>> {
  const seen = new Set<string>()
  const best = [...worthBySentence(scored)]
    .map(([passage, worth]) => ({ passage, worth: Math.max(worth, passage.lead ?? 0) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ passage }) => passage)
    .filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId))
    .slice(0, MAX_PAGES)
  yield { type: 'delta', text: `${phrasesFor(request.language, request.siteLanguage).closest}\n` }
  for (const [index, passage] of best.entries()) {
    const n = index + 1
    const { text, around } = nearest(passage, scored)
    yield { type: 'citation', citation: cite(n, passage, text, around) }
    yield { type: 'delta', text: `\n- ${linkTo(passage.title, passage.url)}[^${n}]` }
  }
}

/** The sentence or line of a passage that looks most like an answer, and the block it stands in. */
function nearest(passage: Passage, scored: Scored): { text: string; around: string } {
  const units = scored.units.filter((unit) => unit.passage === passage)
  const [best] = units.toSorted((a, b) => b.score - a.score)
  const block = best && scored.blocks.get(passage)?.[best.block]
  if (!best || !block) return { text: passage.text, around: passage.text }
  return { text: best.text, around: passage.text.slice(block.start, block.end) }
}

/** A page's title, as a link where the page has an address. */
export function linkTo(title: string, url: string | null): string {
  const text = escapeMarkup(title.replace(/\s+/g, ' '))
  return url && !/[\s()<>]/.test(url) ? `[${text}](${url})` : text
}
