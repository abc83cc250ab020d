import { type Answer, extractive, plainAnswer, respond } from '@baton/assistant'
import type { Citation, RunRecord } from '@baton/contracts'
import { countChunksByLanguage, readSettings } from '@baton/store'
import { chooseSite } from '../choose-site.ts'
import type { Verb } from '../verb.ts'

export interface AskResult {
  tier: Answer['tier']
  /** Plain text, without markup and citation markers. */
  text: string
  citations: Pick<Citation, 'chunkId' | 'articleId' | 'title' | 'url' | 'quote'>[]
  timings: RunRecord['timings']
}

/** One question to a site's assistant, without a conversation: nothing is stored. */
export const ask: Verb<{ question: string; site?: string }, AskResult> = {
  name: 'ask',
  async run(installation, { question, site }, _say, signal) {
    const siteId = await chooseSite(installation, site)
    const answer = await installation.sites.use(siteId, (open) => {
      open.requireHere()
      const { store, find } = open
      const { language } = readSettings(store)
      const spoken = countChunksByLanguage(store, 'public').map((count) => count.language)
      return answerOf(
        respond(
          { text: question, history: [], language, spoken },
          {
            engine: extractive,
            search: (query) => find({ ...query, audience: 'public', signal }),
            now: () => performance.now(),
            signal,
          },
        ),
      )
    })
    return {
      tier: answer.tier,
      text: plainAnswer(answer),
      citations: answer.citations.map(({ chunkId, articleId, title, url, quote }) => ({
        chunkId,
        articleId,
        title,
        url,
        quote,
      })),
      timings: answer.record.timings,
    }
  },
}

async function answerOf(outputs: ReturnType<typeof respond>): Promise<Answer> {
  for await (const output of outputs) if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}

/** The answer as a terminal shows it. */
export function printable({ tier, text, citations, timings }: AskResult): string {
  const sources = citations.map(
    ({ title, url, quote }, index) =>
      `  ${index + 1}. ${title}${url ? `  ${url}` : ''}\n     “${quote.replaceAll('\n', ' / ')}”`,
  )
  return [
    text,
    ...(sources.length > 0 ? ['', ...sources] : []),
    '',
    `tier ${tier}, ${Math.round(timings.totalMs)} ms`,
  ].join('\n')
}
