import { type Answer, extractive, respond } from '@baton/assistant'
import type { Audience, OutputOf } from '@baton/contracts'
import { explainer } from '@baton/knowledge'
import { findArticle, readSettings } from '@baton/store'
import type { Searchable } from './find-passages.ts'

export interface Asked {
  text: string
  /** As whom to ask. */
  audience: Audience
}

const HITS = 10

/** What a question finds and why, and what the built-in engine would reply to it. Stores nothing. */
export async function searchKnowledge(
  site: Searchable,
  { text, audience }: Asked,
  now: () => number,
): Promise<OutputOf<'searchKnowledge'>> {
  const startedAt = now()
  const answer = await reply(site, { text, audience }, now)
  const ms = now() - startedAt
  const { language, confidence, decision } = answer.record
  const explain = explainer(site.store, { text, audience })
  const passages = await site.find({ text, language, audience, limit: HITS })
  const { citations, tier } = answer
  return {
    hits: passages.map((passage) => ({
      passage,
      audience: findArticle(site.store, passage.articleId)?.audience ?? 'public',
      words: explain(passage),
    })),
    reply: { tier, text: answer.text, citations, confidence, decision, language },
    ms,
  }
}

async function reply(
  { store, find }: Searchable,
  { text, audience }: Asked,
  now: () => number,
): Promise<Answer> {
  const { language } = readSettings(store)
  const outputs = respond(
    { text, history: [], language },
    { engine: extractive, search: (query) => find({ ...query, audience }), now },
  )
  for await (const output of outputs) if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}
