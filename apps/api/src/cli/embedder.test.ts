import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveEmbedder } from '@baton/knowledge/testing/concept-embedder'
import { expect, test } from 'vitest'
import { runVerb } from './run-verb.ts'
import { ask } from './verbs/ask.ts'
import { ingest } from './verbs/ingest.ts'
import { createSite } from './verbs/site.ts'

test('what was ingested with an embedder is found in other words; without it, and when it fails, by its own', async () => {
  const data = mkdtempSync(join(tmpdir(), 'baton-embedder-'))
  const server = await serveEmbedder()
  const said: string[] = []
  const place = { data, embedder: { url: server.url, model: 'concepts' }, allowAddresses: [] }
  const run = async <Input, Result>(
    verb: Parameters<typeof runVerb<Input, Result>>[1],
    input: Input,
    by = true,
  ) =>
    runVerb(by ? place : { ...place, embedder: null }, verb, input, (progress) => {
      if (progress.type === 'line') said.push(progress.text)
    })
  const tierOf = async (question: string, by = true) => {
    const { tier, citations } = await run(ask, { question }, by)
    return [tier, citations[0]?.title]
  }
  try {
    const rows = [
      ['Wholesale', 'Prices for shops are in the partner catalogue.'],
      ['Boots', 'Wax your boots every month.'],
      ['Tents', 'Dry it before you pack it.'],
    ].map(([title, text]) => JSON.stringify({ id: title, title, text, lang: 'en' }))
    writeFileSync(join(data, 'help.jsonl'), rows.join('\n'))
    await run(createSite, { name: 'Shop', origins: ['https://shop.example'] })
    await run(ingest, { paths: [join(data, 'help.jsonl')], prune: false })
    expect(await tierOf('Who is your supplier?')).toEqual([2, 'Wholesale'])
    expect((await tierOf('Who is your supplier?', false))[0]).toBe(3)
    expect(said).toEqual([])
    server.fault = { status: 503 }
    expect((await tierOf('Who is your supplier?'))[0]).toBe(3)
    expect(await tierOf('How often do I wax my boots?')).toEqual([1, 'Boots'])
    expect(new Set(said)).toEqual(new Set(['The embedder answered with status 503.']))
  } finally {
    await server.close()
    rmSync(data, { recursive: true })
  }
})
