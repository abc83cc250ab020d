import { type Answer, plainAnswer, respond } from '@baton/assistant'
import type { Citation, RunRecord } from '@baton/contracts'
import { readOn } from '@baton/knowledge'
import { countChunksByLanguage, readSettings } from '@baton/store'
import { type EngineName, speakerOf } from '../../engines.ts'
import { calibrationOf } from '../../knowledge/calibration-of.ts'
import { chooseSite } from '../choose-site.ts'
import { requireModel } from '../require-model.ts'
import type { Verb } from '../verb.ts'

export interface AskResult {
  tier: Answer['tier']
  /** Plain text, without markup and citation markers. */
  text: string
  citations: Pick<Citation, 'chunkId' | 'articleId' | 'title' | 'url' | 'quote'>[]
  timings: RunRecord['timings']
  /** The one that spoke. */
  engine: string
  /** Millionths of a US dollar; left out where no model was asked, or one without a price. */
  costMicros?: number
}

/** One question to a site's assistant, without a conversation: nothing is stored. */
export const ask: Verb<{ question: string; site?: string; engine?: EngineName }, AskResult> = {
  name: 'ask',
  async run(installation, { question, site, engine }, say, signal) {
    const { engines } = installation
    requireModel(engine, engines)
    const siteId = await chooseSite(installation, site, say)
    const answer = await installation.sites.use(siteId, (open) => {
      open.requireHere()
      const { store, find } = open
      const { language } = readSettings(store)
      const spoken = countChunksByLanguage(store, 'public').map((count) => count.language)
      return answerOf(
        respond(
          { text: question, history: [], language, spoken },
          {
            ...speakerOf(store),
            calibration: calibrationOf(store),
            engine: engines.of(store, { wanted: engine }),
            search: (query) => find({ ...query, audience: 'public', signal }),
            readOn: (passages) => readOn(store, passages, 'public'),
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
      engine: answer.record.engine,
      costMicros: answer.record.model?.costMicros ?? undefined,
    }
  },
}

async function answerOf(outputs: ReturnType<typeof respond>): Promise<Answer> {
  for await (const output of outputs) if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}

/** The answer as a terminal shows it. */
export function printable({ tier, text, citations, timings, engine, costMicros }: AskResult): string {
  const sources = citations.map(
    ({ title, url, quote }, index) =>
      `  ${index + 1}. ${title}${url ? `  ${url}` : ''}\n     “${quote.replaceAll('\n', ' / ')}”`,
  )
  const cost = costMicros === undefined ? '' : `, $${(costMicros / 1e6).toFixed(5)}`
  return [
    text,
    ...(sources.length > 0 ? ['', ...sources] : []),
    '',
    `tier ${tier}, ${engine}, ${Math.round(timings.totalMs)} ms${cost}`,
  ].join('\n')
}
