import { respond } from '@baton/assistant'
import { ingestDocuments } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import type { StandIn } from '@baton/model-stand-in'
import { openMemorySite } from '@baton/store/node'
import { enginesWith, speakerOf } from '../../apps/api/src/engines.ts'
import { passageFinder } from '../../apps/api/src/knowledge/find-passages.ts'

/** Milliseconds of each question. */
interface Times {
  /** Until it is at the model's server. */
  toModel: number[]
  /** The first letters waited for their check. */
  heldBack: number[]
}

/** What is ours of a model's answer, in one process and without a disk. */
export async function beforeTheCall(
  { jsonl, questions }: { jsonl: string; questions: string[] },
  model: StandIn,
): Promise<Times> {
  const store = openMemorySite()
  const bytes = new TextEncoder().encode(jsonl)
  const documents = await parser.parseFile({ path: 'help.jsonl', from: 'help.jsonl', bytes })
  await ingestDocuments(store, documents, { sourceName: 'bench' })
  const find = passageFinder(store, null)
  const engines = enginesWith({ apiKey: 'any', baseUrl: model.url })
  const times: Times = { toModel: [], heldBack: [] }
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
    for await (const output of outputs)
      if (output.type === 'answer') times.heldBack.push(output.answer.record.model?.heldBackMs ?? 0)
    const request = model.requests[before]
    if (request) times.toModel.push(request.receivedAt - startedAt)
  }
  store.close()
  return times
}
