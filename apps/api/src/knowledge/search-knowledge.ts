import { type Answer, type AssistantDependencies, extractive, type Question, respond } from '@baton/assistant'
import type { Audience, OutputOf } from '@baton/contracts'
import { explainer } from '@baton/knowledge'
import { countChunksByLanguage, findArticle, readSettings } from '@baton/store'
import { calibrationOf } from './calibration-of.ts'
import type { FindPassages, Searchable } from './find-passages.ts'

export interface Asked {
  text: string
  /** As whom to ask. */
  audience: Audience
  /** Only articles with all of these, told apart by commas. */
  tags?: string | undefined
  /** As of this moment; default now. */
  at?: number | undefined
}

const HITS = 10

/** What a question finds and why, and what the built-in engine would reply to it. Stores nothing. */
export async function searchKnowledge(
  { store, find }: Searchable,
  { text, audience, tags = '', at }: Asked,
  now: () => number,
): Promise<OutputOf<'searchKnowledge'>> {
  const listed = tags.split(',').flatMap((tag) => tag.trim() || [])
  const filter = { tags: listed, at: at ?? store.now() }
  const ask: Ask = (query) => find({ ...query, audience, filter })
  const calibration = calibrationOf(store)
  const startedAt = now()
  const { language: fallback } = readSettings(store)
  const spoken = countChunksByLanguage(store, audience).map((count) => count.language)
  const answer = await reply(
    { text, history: [], language: fallback, spoken },
    { search: ask, calibration, now },
  )
  const ms = now() - startedAt
  const { language, confidence, decision } = answer.record
  const explain = explainer(store, { text, audience })
  const passages = await ask({ text, language, limit: HITS })
  const { citations, tier } = answer
  return {
    hits: passages.map((passage) => ({
      passage,
      audience: findArticle(store, passage.articleId)?.audience ?? 'public',
      words: explain(passage),
    })),
    reply: { tier, text: answer.text, citations, confidence, decision, language },
    ms,
  }
}

type Ask = (
  query: Pick<Parameters<FindPassages>[0], 'text' | 'language' | 'limit'>,
) => ReturnType<FindPassages>

type Means = Pick<AssistantDependencies, 'search' | 'calibration' | 'now'>

async function reply(question: Question, means: Means): Promise<Answer> {
  const outputs = respond(question, { engine: extractive, ...means })
  for await (const output of outputs) if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}
