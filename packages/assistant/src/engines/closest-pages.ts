import type { Passage } from '@baton/contracts'
import { escapeMarkup } from '@baton/markup'
import { cite } from '../cite.ts'
import type { EngineOutput, EngineRequest } from '../engine.ts'
import { phrasesFor } from '../phrases.ts'
import { type Scored, scoreUnits } from './score-units.ts'

const MAX_PAGES = 3

/** Tier 2: names the pages that look closest, those with a fitting title first, and claims nothing. */
export function* closestPages(request: EngineRequest): Generator<Exclude<EngineOutput, { type: 'done' }>> {
  const seen = new Set<string>()
  const scored = scoreUnits(request)
  const worth = ({ articleId, lead = 0 }: Passage) => Math.max(scored.share.get(articleId) ?? 0, lead)
  const best = request.passages
    .filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId))
    .sort((a, b) => worth(b) - worth(a))
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
