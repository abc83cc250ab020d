import { borneOutPoints } from '@baton/assistant/copilot'
import { BatonError, type ConversationSummary } from '@baton/contracts'
import { readSettings, type SiteStore } from '@baton/store'
import { readSpeakingFor } from '../speaking-for.ts'
import { type Asked, inTime, type Writing } from './asked.ts'
import { readMatter } from './read-matter.ts'
import { summaryWith } from './summary-of.ts'

/**
 * A conversation summed up by the model, in the site's language. A line that names no message, or a figure or address
 * that its messages do not have, is left out. Throws `copilot.no_model`, `copilot.not_written` and
 * `conversation.not_found`.
 */
export async function summarise(
  store: SiteStore,
  { conversationId }: Pick<Asked, 'conversationId'>,
  { engine, signal }: Writing,
): Promise<ConversationSummary> {
  const matter = readMatter(store, conversationId)
  if (!engine.summarise) throw new BatonError('copilot.no_model')
  const { language } = readSettings(store)
  const { turns, row } = matter
  const { persona } = readSpeakingFor(store, row)
  const written = await engine.summarise({ turns, language, persona }, inTime(signal))
  signal.throwIfAborted()
  const [asks, tried] = [written?.asks ?? [], written?.tried ?? []].map((points) =>
    borneOutPoints(points, turns, matter.language),
  )
  if (!written || !asks?.length) throw new BatonError('copilot.not_written')
  return summaryWith(store, matter, { asks, tried: tried ?? [], engine: written.model })
}
