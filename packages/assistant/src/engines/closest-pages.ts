import { escapeMarkup } from '@baton/markup'
import type { EngineOutput, EngineRequest } from '../assistant.ts'
import { cite } from '../cite.ts'
import { phrasesFor } from '../phrases.ts'
import { splitPassage } from './split-passage.ts'

const MAX_PAGES = 3

/** Tier 2: names the pages that look closest and claims nothing. */
export function* closestPages(request: EngineRequest): Generator<Exclude<EngineOutput, { type: 'done' }>> {
  const seen = new Set<string>()
  const best = request.passages
    .filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId))
    .slice(0, MAX_PAGES)
  yield { type: 'delta', text: `${phrasesFor(request.language).closest}\n` }
  for (const [index, passage] of best.entries()) {
    const n = index + 1
    const { blocks } = splitPassage(passage.text, passage.language)
    const first = blocks[0]
    const around = first ? passage.text.slice(first.start, first.end) : passage.text
    yield { type: 'citation', citation: cite(n, passage, around, around) }
    yield { type: 'delta', text: `\n- ${linkTo(passage.title, passage.url)}[^${n}]` }
  }
}

/** A page's title, as a link where the page has an address. */
export function linkTo(title: string, url: string | null): string {
  const text = escapeMarkup(title.replace(/\s+/g, ' '))
  return url && !/[\s()<>]/.test(url) ? `[${text}](${url})` : text
}
