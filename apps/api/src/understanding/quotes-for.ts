import { extractive, respond } from '@baton/assistant'
import { readOn } from '@baton/knowledge'
import { countChunksByLanguage, readSettings } from '@baton/store'
import { speakerOf } from '../engines.ts'
import { calibrationOf } from '../knowledge/calibration-of.ts'
import type { Searchable } from '../knowledge/find-passages.ts'

/** Says of a question whether the public knowledge of now answers it with a quote. Stores nothing. */
export function quotesFor({ store, find }: Searchable, signal?: AbortSignal) {
  const { language } = readSettings(store)
  const spoken = countChunksByLanguage(store, 'public').map((count) => count.language)
  const means = {
    ...{ ...speakerOf(store), engine: extractive, calibration: calibrationOf(store), signal },
    search: (query: Parameters<Parameters<typeof respond>[1]['search']>[0]) =>
      find({ ...query, audience: 'public', signal }),
    readOn: (passages: Parameters<typeof readOn>[1]) => readOn(store, passages, 'public'),
    now: () => performance.now(),
  }
  return async (text: string): Promise<boolean> => {
    if (spoken.length === 0) return false
    for await (const output of respond({ text, history: [], language, spoken }, means))
      if (output.type === 'answer') return output.answer.tier === 1 && output.answer.citations.length > 0
    return false
  }
}
