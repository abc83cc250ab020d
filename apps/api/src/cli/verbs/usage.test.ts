import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCAL } from '@baton/accounts'
import { countUsage } from '@baton/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runVerb } from '../run-verb.ts'
import type { Verb } from '../verb.ts'
import { createSite } from './site.ts'
import { usage, usageText } from './usage.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baton-usage-'))
  await run(createSite, { name: 'Shop', origins: ['https://shop.example'], machine: LOCAL })
})
afterAll(() => rmSync(folder, { recursive: true }))

function run<Arguments, Result>(verb: Verb<Arguments, Result>, input: Arguments): Promise<Result> {
  return runVerb({ data: join(folder, 'data'), embedder: null, model: null }, verb, input, () => {})
}

/** Answers of two days, as if a model had been asked. */
const countSome: Verb<Record<string, never>, null> = {
  name: 'count-some',
  async run({ sites, directory }) {
    const [site] = await directory.listSites()
    if (!site) throw new Error('There is no site.')
    return sites.use(site.id, ({ store }) => {
      const tokens = { input: 12_000, cacheRead: 30_000, cacheWrite: 500, output: 900 }
      countUsage(store, 'claude-haiku-5-5', { answers: 12, fallbacks: 1, faults: 2, withheld: 3, ...tokens })
      countUsage(store, 'claude-haiku-5-5', { costMicros: 4_567, unpriced: 2 })
      countUsage(store, null, { answers: 3 })
      return null
    })
  },
}

test('what a site used is a table by model, with its cost and what has no price', async () => {
  await run(countSome, {})
  const report = await run(usage, { days: 30 })
  const [head, , ...table] = usageText(report).split('\n')
  expect(head).toBe(`${report.from} to ${report.to}, today 0 of 5,000,000 tokens`)
  expect(table).toEqual([
    '                  answers  in quotes  cut  faults  withheld  tokens in  cached  out     US$',
    'claude-haiku-5-5       12          1    0       2         3     12,500  30,000  900  0.0046',
    'no model                3          0    0       0         0          0       0    0  0.0000',
    'all                    15          1    0       2         3     12,500  30,000  900  0.0046',
    '2 calls have no price: see --prices.',
  ])
})
