import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { starterSets } from '@baton/understanding'
import { beforeEach, expect, test } from 'vitest'
import { discoveryText } from '../understanding/discovery-text.ts'
import { discover } from './discover.ts'
import { evaluateUnderstanding } from './evaluate-understanding.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-understanding-'))
  return () => rmSync(folder, { recursive: true })
})

const rows = starterSets.flatMap(({ name, intents }) =>
  name === 'services'
    ? intents.flatMap(({ name: intent, examples }) =>
        (examples.en ?? []).map((text, index) => ({
          ...{ id: `${intent}-${index}`, text, intent, lang: 'en' },
          split: index % 4 === 0 ? 'test' : 'train',
        })),
      )
    : [],
)
const strangers = [
  { id: 's1', text: 'Write me a poem about autumn leaves', split: 'test', intent: null },
  { id: 's2', text: 'mail a@example.com', split: 'test', entities: [{ type: 'email', start: 5, end: 18 }] },
]
const write = (name: string, entries: unknown[]) =>
  writeFileSync(at(name), entries.map((entry) => JSON.stringify(entry)).join('\n'))

test('labelled turns are learnt from and measured, and a part without labels is null', async () => {
  write('turns.jsonl', [...rows, ...strangers])
  appendFileSync(at('turns.jsonl'), '\n{broken')
  const printed: string[] = []
  await evaluateUnderstanding(
    { understanding: at('turns.jsonl'), json: at('report.json') },
    { print: (line) => printed.push(line), now: new Date('2026-11-21') },
  )
  const report = JSON.parse(readFileSync(at('report.json'), 'utf8'))
  expect(report).toMatchObject({
    intent: {
      accuracy: expect.any(Number),
      macroF1: expect.any(Number),
      inScopeAccuracy: expect.any(Number),
      outOfScopeRecall: 1,
      ece: expect.any(Number),
      trainMs: expect.any(Number),
    },
    sentiment: null,
    language: { accuracy: expect.any(Number) },
    entities: { byType: { email: { wanted: 1, precision: 1, recall: 1 } } },
    p95Ms: expect.any(Number),
    confusions: expect.any(Array),
  })
  expect(report.intent.accuracy).toBeGreaterThan(0.2)
  expect(printed.at(-1)).toBe(`1 line was left out: ${rows.length + strangers.length + 1} (not JSON).`)
  expect(printed.join()).toContain('Confidence, and how often it was right:')
})

test('a file without labels to learn from is refused in one sentence', async () => {
  write('turns.jsonl', [{ id: 'a', text: 'b', split: 'test', intent: 'c' }])
  const run = evaluateUnderstanding(
    { understanding: at('turns.jsonl') },
    { print: () => {}, now: new Date('2026-11-21') },
  )
  await expect(run).rejects.toThrowError('Found 0 intents with examples, wanted at least 2.')
})

test('exported questions become candidate intents, for people and for machines', async () => {
  const asked = ['lamp', 'boots', 'tent', 'stove', 'knife', 'rope'].flatMap((thing) => [
    { text: `Where is the parcel with my ${thing}?` },
    { text: `How do I wash the ${thing} in the washing machine?` },
  ])
  write('export.jsonl', asked)
  appendFileSync(at('export.jsonl'), '\nnonsense')
  const found = await discover(at('export.jsonl'), { site: null, say: () => {} })
  expect(discoveryText(found)).toMatch(
    /^2 intents cover 100 % of 12 questions\.\n count .*\n +6 +50 % +[+−]0\.\d\d {2}/,
  )
  expect(discoveryText(found)).toMatch(/\n1 line was left out: 13 \(not JSON\)\.$/)
  expect(
    discoveryText({ ...found, intents: found.intents.map((one) => ({ ...one, answered: 0.5 })) }),
  ).toMatch(/ answered .*\n.* 50 % +[+−]0\.\d\d +50 % /)
  expect(found.intents[0]).toEqual({
    ...{ name: expect.any(String), words: expect.any(Array), examples: expect.any(Array) },
    ...{ count: 6, share: 0.5, sentiment: expect.any(Number), answered: null },
  })
})

test('an export in which nothing is alike says what was missing', async () => {
  write('short.jsonl', [{ text: 'Where is my parcel?' }, { text: 'Do you sell lamps?' }])
  const found = await discover(at('short.jsonl'), { site: null, say: () => {} })
  expect(discoveryText(found)).toMatch(/^No group in 2 questions: .* Bring a longer export\.$/)
})

test('what cannot be grouped is refused in one sentence', async () => {
  const options = { site: null, say: () => {} }
  await expect(discover(at('missing.csv'), options)).rejects.toThrowError('Wanted: exported chats or tickets')
  write('empty.jsonl', [{ id: 1 }])
  await expect(discover(at('empty.jsonl'), options)).rejects.toThrowError('empty.jsonl holds no questions')
})
