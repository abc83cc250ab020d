import type { DiscoveryLine } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, errorOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

const things = ['lamp', 'boots', 'tent', 'stove', 'knife', 'rope']
const asked = things.flatMap((thing) => [
  { text: `How many days do I have to return the ${thing}?` },
  { text: `My ${thing} arrived broken, this is terrible!` },
])

/** What mapping a site's volume promises, tried on a host. */
export function discoveryRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent

  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    const markdown = things.map((thing) => `You have 30 days to return the ${thing}.`).join('\n\n')
    const body = { title: 'Returns', markdown }
    await answerOf('putArticle', await admin.call('putArticle', { params: { articleId: 'returns' }, body }))
  })
  afterAll(() => harness?.close())

  const discover = (body: string, name = 'export.jsonl') =>
    admin.call('discoverIntents', { query: { name }, body })

  test('an export becomes candidate intents with their feeling and what the knowledge answers', async () => {
    const response = await discover(asked.map((row) => JSON.stringify(row)).join('\n'))
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    const parsed = lines.map((line) => JSON.parse(line) as DiscoveryLine)
    const shares = parsed.flatMap((line) => (line.type === 'progress' ? [line.done] : []))
    expect(shares.at(-1)).toBe(1)
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
    const last = parsed.at(-1)
    if (last?.type !== 'result') throw new Error(`No result: ${lines.at(-1)}`)
    expect(last).toMatchObject({ questions: 12, found: 12, covered: 1 })
    const [broken, returned] = ['broken', 'return'].map((word) =>
      last.intents.find(({ words }) => words.includes(word)),
    )
    expect(broken).toMatchObject({ count: 6, share: 0.5, answered: 0 })
    expect(broken?.sentiment).toBeLessThan(-0.3)
    expect(returned).toMatchObject({ count: 6, examples: expect.arrayContaining([asked[0]?.text]) })
    expect(returned?.answered).toBeGreaterThan(0.5)
  })

  test('a file without questions is refused with what it holds and what was wanted', async () => {
    const response = await discover('id,name\n1,Ana\n', 'people.csv')
    expect(response.status).toBe(422)
    expect(await errorOf(response)).toMatchObject({
      code: 'questions.refused',
      message: expect.stringMatching(/^people\.csv holds no questions; its entries have id, name\. Wanted: /),
    })
  })
}
