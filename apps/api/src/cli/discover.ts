import { basename } from 'node:path'
import { discoverInSlices, discoveryText } from '../understanding/discover-in-slices.ts'
import { ExportError, readExport } from '../understanding/read-export.ts'
import { readText } from './operator-files.ts'
import { OperatorError } from './verb.ts'

/** `baton intents discover FILE`: what visitors ask for, by an export of their conversations. */
export async function discover(file: string, { json = false }: { json?: boolean }): Promise<string> {
  const text = await readText(file, 'exported chats or tickets, JSONL or CSV')
  const discovery = await discoverInSlices(questionsOf(text, basename(file)))
  if (!json) return discoveryText(discovery)
  const intents = discovery.intents.map(({ name, words, count, share, examples }) => ({
    name,
    words,
    count,
    share,
    examples,
  }))
  return JSON.stringify({ ...discovery, intents })
}

function questionsOf(text: string, name: string): string[] {
  try {
    return readExport(text, name)
  } catch (error) {
    throw error instanceof ExportError ? new OperatorError(error.message) : error
  }
}
