import { hasSameFigures } from '@baton/assistant/copilot'
import { BatonError, type MessageTranslation } from '@baton/contracts'
import { listTranslations, listUntranslated, type SiteStore, saveTranslation } from '@baton/store'
import { readSpeakingFor } from '../speaking-for.ts'
import { type Asked, inTime, type Writing } from './asked.ts'
import { readMatter } from './read-matter.ts'

/** Of one call; whoever wants the rest asks again. */
const AT_ONCE = 20

/**
 * The visitor's messages in an agent's language, kept beside the originals. One whose figures or addresses would be
 * others is left as it is. Resolves to all that are known by then. Throws as `summarise` does.
 */
export async function translateMessages(
  store: SiteStore,
  { conversationId }: Pick<Asked, 'conversationId'>,
  to: string,
  { engine, signal }: Writing,
): Promise<MessageTranslation[]> {
  const { row, language } = readMatter(store, conversationId)
  const waiting = listUntranslated(store, { conversationId, language: to, limit: AT_ONCE })
  if (waiting.length > 0) {
    if (!engine.redraft) throw new BatonError('copilot.no_model')
    const { persona } = readSpeakingFor(store, row)
    const texts = waiting.map(({ text }) => text)
    const written = await engine.redraft({ how: 'translate', texts, language: to, persona }, inTime(signal))
    signal.throwIfAborted()
    if (!written) throw new BatonError('copilot.not_written')
    store.transaction(() => {
      for (const [at, { id: messageId, text: from }] of waiting.entries()) {
        const text = written.texts[at] ?? ''
        if (!hasSameFigures({ text, language: to }, { text: from, language })) continue
        saveTranslation(store, { messageId, language: to, text, by: written.model })
      }
    })
  }
  return listTranslations(store, conversationId, to)
}
