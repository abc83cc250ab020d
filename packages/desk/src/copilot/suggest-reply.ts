import type { Engine } from '@baton/assistant'
import { type DraftDependencies, draftReply, type Told } from '@baton/assistant/copilot'
import type { Citation, CopilotSource, OutputOf } from '@baton/contracts'
import { findArticle, insertSuggestion, type SiteStore } from '@baton/store'
import { readSpeakingFor } from '../speaking-for.ts'
import type { Asked, Writing } from './asked.ts'
import { questionOf, readMatter } from './read-matter.ts'

type Line = Exclude<OutputOf<'suggestReply'>, { type: 'error' }>

/** `search` and `readOn` go over public and internal articles. */
type Means = Writing & Pick<DraftDependencies, 'search' | 'readOn' | 'calibration'>

/**
 * A reply to what the visitor asks, as it is written; the last line holds it whole, kept for the figures, or says why there
 * is none. A text that stands on no article is none. Throws `conversation.not_found`, and the signal's reason.
 */
export async function* suggestReply(
  store: SiteStore,
  { agentId, conversationId }: Asked,
  means: Means,
): AsyncGenerator<Line> {
  const matter = readMatter(store, conversationId)
  const question = questionOf(matter)
  if (!question) return yield without('The visitor has asked nothing yet.', [])
  const { persona, visitorName, allowedOrigins } = readSpeakingFor(store, matter.row)
  const draft = draftReply(question, { persona, visitorName, allowedOrigins, ...means })
  const sources: CopilotSource[] = []
  let text = ''
  let step = await draft.next()
  for (; !step.done; step = await draft.next()) {
    if (step.value.type === 'delta') {
      text += step.value.text
      yield step.value
      continue
    }
    const source = sourceOf(store, step.value.citation)
    sources.push(source)
    yield { type: 'source', source }
  }
  const { tier, handoff, decision } = step.value
  if (tier !== 1 || handoff || sources.length === 0) return yield without(decision, sources)
  const engine = writerOf(step.value, means.engine)
  const made = { conversationId, agentId, kind: 'reply' as const, text: text.trim(), sources, engine }
  yield { type: 'result', suggestion: insertSuggestion(store, made), decision, closest: [] }
}

const without = (decision: string, closest: CopilotSource[]): Line => ({
  ...{ type: 'result', suggestion: null, decision, closest },
})

/** An article that is gone by now is not shown to visitors either. */
function sourceOf(store: SiteStore, citation: Citation): CopilotSource {
  return { citation, audience: findArticle(store, citation.articleId)?.audience ?? 'internal' }
}

function writerOf({ engine, report }: Told, asked: Engine): string {
  return engine ?? report?.model ?? asked.name
}
