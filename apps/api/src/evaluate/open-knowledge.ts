import { ingestDocuments, measureLead } from '@baton/knowledge'
import { readFiles } from '@baton/knowledge/node'
import { countChunksByLanguage, type SiteStore, updateSettings } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { OperatorError, type Progress } from '../cli/verb.ts'
import { openParserThread } from '../sources/parser-thread.ts'

/**
 * A site in memory that knows a file or folder, calibrated; its language is the one that most of it is written in. Says what could
 * not be read, and throws OperatorError when nothing could.
 */
export async function openKnowledge(path: string, say: (progress: Progress) => void): Promise<SiteStore> {
  const store = openMemorySite()
  const { parser, close } = openParserThread()
  const files = readFiles([path], parser)
  const { errors, articles } = await ingestDocuments(store, files, { sourceName: path }).finally(close)
  for (const { message } of errors) say({ type: 'line', text: message, error: true })
  const [main] = countChunksByLanguage(store, 'internal')
  if (articles === 0 || !main) {
    store.close()
    throw new OperatorError(
      `${path} gave no article to search. Wanted: pages, or JSONL rows with a title and a text.`,
    )
  }
  updateSettings(store, { language: main.language })
  await measureLead(store)
  return store
}
