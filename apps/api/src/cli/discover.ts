import { basename } from 'node:path'
import { BatonError, type DiscoveryLine } from '@baton/contracts'
import type { Searchable } from '../knowledge/find-passages.ts'
import { discoverLines, exportedQuestions } from '../understanding/discover-lines.ts'
import { readBytes } from './operator-files.ts'
import { OperatorError, type Progress } from './verb.ts'

export type Discovered = Extract<DiscoveryLine, { type: 'result' }>

interface Discover {
  /** Whose knowledge is asked; null asks none. */
  site: Searchable | null
  say: (progress: Progress) => void
  signal?: AbortSignal
}

/** What visitors ask for, by an export of their conversations; nothing is stored. */
export async function discover(file: string, { site, say, signal }: Discover): Promise<Discovered> {
  const bytes = await readBytes(file, 'exported chats or tickets, JSONL or CSV')
  const questions = await exportedQuestions(bytes, basename(file)).catch((error) => {
    throw error instanceof BatonError ? new OperatorError(error.message) : error
  })
  let result: Discovered | null = null
  const hear = (line: DiscoveryLine) => {
    if (line.type === 'result') result = line
    if (line.type === 'progress')
      say({ type: 'progress', done: Math.round(line.done * 100), total: 100, label: 'percent' })
  }
  await discoverLines(site, questions, { say: hear, signal })
  if (!result) throw new Error('Discovery ended without a result.')
  return result
}
