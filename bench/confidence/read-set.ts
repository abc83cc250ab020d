import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Engine, respond } from '@baton/assistant'
import type { Passage } from '@baton/contracts'
import { findLead, ingestDocuments, measureLead, type SearchRequest, search } from '@baton/knowledge'
import { readFiles } from '@baton/knowledge/node'
import { parser } from '@baton/knowledge/parse'
import { countChunksByLanguage, type SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { EvaluationQuestion } from '../../apps/api/src/evaluate/read-questions.ts'
import { chooseQuotes } from '../../packages/assistant/src/engines/choose-quotes.ts'
import { type Evidence, evidenceFor } from '../../packages/assistant/src/engines/confidence.ts'
import { scoreUnits } from '../../packages/assistant/src/engines/score-units.ts'

/** What spoke for the best quote, and whether the site holds an answer; null where there is no quote. */
export interface Example {
  evidence: Evidence | null
  answerable: boolean
}

/** What a site was asked, and how far its best article leads the next where it has no answer. */
export interface AskedSet {
  examples: Example[]
  lead: number
}

/** Passages of one article in a search, at most. */
const PER_ARTICLE = 3

/**
 * Asks a site all questions of a set. Where every question has its answer, each is asked a second time with the right
 * articles left out, as if the site did not have them.
 */
export async function readSet(folder: string): Promise<AskedSet> {
  const store = openMemorySite()
  await ingestDocuments(store, readFiles([join(folder, 'knowledge.jsonl')], parser), { sourceName: folder })
  const questions = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => EvaluationQuestion.parse(JSON.parse(line)))
  const asksTwice = questions.every(({ answerable }) => answerable !== false)
  const examples: Example[] = []
  for (const question of questions) {
    const answerable = question.answerable !== false
    examples.push({ evidence: await evidenceOf(store, question, []), answerable })
    const { articles = [] } = question
    if (asksTwice && articles.length > 0)
      examples.push({ evidence: await evidenceOf(store, question, articles), answerable: false })
  }
  await measureLead(store)
  const lead = findLead(store)?.lead
  store.close()
  if (lead === undefined)
    throw new Error(`"${folder}" has too few articles. Wanted: at least 30 for everybody.`)
  return { examples, lead }
}

async function evidenceOf(
  store: SiteStore,
  { text, history }: EvaluationQuestion,
  without: string[],
): Promise<Evidence | null> {
  const spoken = countChunksByLanguage(store, 'public').map(({ language }) => language)
  let evidence: Evidence | null = null
  const engine: Engine = {
    name: 'evidence',
    async *answer(request) {
      const scored = scoreUnits(request)
      const [best] = chooseQuotes(scored)
      evidence = best ? evidenceFor(best, scored) : null
      yield { type: 'done', tier: 3, confidence: 0, decision: '' }
    },
  }
  const outputs = respond(
    { text, history, language: spoken[0] ?? 'en', spoken },
    {
      engine,
      now: () => 0,
      search: (query) => findWithout(store, { ...query, audience: 'public' }, without),
    },
  )
  for await (const _ of outputs);
  return evidence
}

function findWithout(store: SiteStore, request: SearchRequest, without: string[]): Passage[] {
  const limit = request.limit ?? 0
  return search(store, { ...request, limit: limit + PER_ARTICLE * without.length })
    .filter(({ articleId }) => !without.includes(articleId))
    .slice(0, limit)
}
