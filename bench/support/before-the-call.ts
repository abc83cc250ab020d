import { respond } from '@baton/assistant'
import { ingestDocuments } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import type { StandIn } from '@baton/model-stand-in'
import { openMemorySite } from '@baton/store/node'
import { enginesWith, speakerOf } from '../../apps/api/src/engines.ts'
import { passageFinder } from '../../apps/api/src/knowledge/find-passages.ts'

/** Milliseconds from a question to its arrival at the model's server, for each question, in one process and without a disk. */
export async function beforeTheCall(
  { jsonl, questions }: { jsonl: string; questions: string[] },
  model: StandIn,
): Promise<number[]> {
  const store = openMemorySite()
  const bytes = new TextEncoder().encode(jsonl)
  const documents = await parser.parseFile({ path: 'help.jsonl', from: 'help.jsonl', bytes })
  await ingestDocuments(store, documents, { sourceName: 'bench' })
  const find = passageFinder(store, null)
  const engines = enginesWith({ apiKey: 'any', baseUrl: model.url })
  const samples: number[] = []
  for (const text of questions) {
    const before = model.requests.length
    const startedAt = performance.now()
    const outputs = respond(
      { text, history: [], language: 'en', spoken: ['en'] },
      {
        ...speakerOf(store),
        engine: engines.of(store),
        search: (query) => find({ ...query, audience: 'public' }),
        now: () => performance.now(),
      },
    )
    for await (const _ of outputs);
    const request = model.requests[before]
    if (request) samples.push(request.receivedAt - startedAt)
  }
  store.close()
  return samples
}
