import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveEmbedder } from '@baton/knowledge/testing/concept-embedder'
import { startStandIn } from '@baton/model-stand-in'
import { beforeEach, expect, test } from 'vitest'
import { type EvaluateFlags, evaluateCommand } from './evaluate.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-evaluate-'))
  writeFileSync(
    at('help.jsonl'),
    '{"id": "boots", "title": "Mend boots", "text": "The cobbler mends boots."}\nnonsense',
  )
  writeFileSync(at('questions.jsonl'), '{"id": "q1", "text": "Who mends boots?", "articles": ["boots"]}')
  return () => rmSync(folder, { recursive: true })
})

const evaluate = async (flags: Partial<EvaluateFlags>, url?: string, model?: string) => {
  const said: string[] = []
  const printed: string[] = []
  await evaluateCommand(
    { questions: at('questions.jsonl'), ...flags },
    {
      say: (progress) => {
        if (progress.type === 'line') said.push(progress.text)
      },
      print: (line) => printed.push(line),
      embedder: url ? { url, model: 'concepts' } : null,
      model: model ? { apiKey: 'key', baseUrl: model } : null,
      askSite: () => {
        throw new Error('No site was asked for.')
      },
    },
  )
  return { said, printed: printed.join('\n') }
}

test('files are evaluated without a site, and the reports are written', async () => {
  const { said, printed } = await evaluate({
    knowledge: at('help.jsonl'),
    json: at('report.json'),
    html: at('report.html'),
  })
  const report: unknown = JSON.parse(readFileSync(at('report.json'), 'utf8'))
  expect(report).toMatchObject({
    questions: 1,
    recall: { '1': 1, '5': 1, '10': 1 },
    byLanguage: { en: { mrr: 1 } },
  })
  expect(readFileSync(at('report.html'), 'utf8')).toContain('questions.jsonl, asked of help.jsonl')
  expect(printed).toMatch(/^Recall at 1 +1\.000$/m)
  expect(said).toEqual([expect.stringContaining('help.jsonl:2 is not JSON')])
})

test('what cannot be evaluated is said in one sentence', async () => {
  await expect(evaluate({ knowledge: at('help.jsonl'), site: 'Shop' })).rejects.toThrowError(
    'Found both --knowledge and --site.',
  )
  await expect(evaluate({ knowledge: at('none') })).rejects.toThrowError('gave no article to search')
  await expect(evaluate({ questions: at('none') })).rejects.toThrowError('could not be read (ENOENT)')
  await expect(evaluate({ knowledge: at('help.jsonl'), json: at('none/report.json') })).rejects.toThrowError(
    'could not be written (ENOENT)',
  )
})

test('with an embedder a question in other words finds its article; one that fails is told of', async () => {
  writeFileSync(
    at('help.jsonl'),
    ['Wholesale', 'Boots', 'Tents', 'Delivery']
      .map((title) => JSON.stringify({ id: title, title, text: `All about this.`, lang: 'en' }))
      .join('\n'),
  )
  writeFileSync(
    at('questions.jsonl'),
    '{"id": "q1", "text": "Who is your supplier?", "articles": ["Wholesale"]}',
  )
  const server = await serveEmbedder()
  try {
    const files = { knowledge: at('help.jsonl') }
    expect((await evaluate(files)).printed).toMatch(/^Recall at 1 +0\.000$/m)
    expect((await evaluate(files, server.url)).printed).toMatch(/^Recall at 1 +1\.000$/m)
    server.fault = { status: 401 }
    const { said, printed } = await evaluate(files, server.url)
    expect(printed).toMatch(/^Recall at 1 +0\.000$/m)
    expect(said).toEqual(['The embedder answered with status 401.'])
  } finally {
    await server.close()
  }
})

test('an embedder of its own goes with files: a site has the one of its server', async () => {
  await expect(evaluate({ embedder: 'http://localhost:1', embedderModel: 'm' })).rejects.toThrowError(
    'Found --embedder without --knowledge.',
  )
})

test('with a model the report says how far its words are borne out and what an answer costs', async () => {
  const model = await startStandIn([{ text: 'The cobbler mends boots.', cite: { result: 0 } }])
  try {
    const { printed } = await evaluate(
      { knowledge: at('help.jsonl'), engine: 'claude' },
      undefined,
      model.url,
    )
    expect(printed).toMatch(/^Cited +1\.000$/m)
    expect(printed).toMatch(/^Citation precision +1\.000$/m)
    expect(printed).toMatch(/^Cost of an answer +\$0\.000\d\d$/m)
    expect(model.requests).toHaveLength(1)
  } finally {
    await model.close()
  }
})

test('without a key for it a model is not evaluated', async () => {
  const wanted = { knowledge: at('help.jsonl'), engine: 'claude' as const }
  await expect(evaluate(wanted)).rejects.toThrowError('Set ANTHROPIC_API_KEY where Baton runs')
})
