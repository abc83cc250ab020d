import type { IntentAction } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

const examples = {
  refund: [
    'I want my money back',
    'refund me please',
    'give the money back',
    'where is my refund',
    'refund my card',
  ],
  parcel: [
    'where is my parcel',
    'track my order',
    'when does the parcel come',
    'is my order sent',
    'parcel is late',
  ],
}

/** What a site's intents may be relied on for, tried on a host. `learn` lets the time pass until they are learnt. */
export function intentRules<Server extends HttpHarness>(
  open: () => Promise<Server>,
  learn: (harness: Server) => Promise<void>,
): void {
  let harness: Server
  let admin: TestAgent

  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  })
  afterEach(() => harness?.close())

  const list = async () => answerOf('listIntents', await admin.call('listIntents'))
  const create = (name: keyof typeof examples, action: IntentAction = { do: 'answer' }) =>
    admin.call('createIntent', { body: { name, description: '', action, examples: examples[name] } })
  const created = async (...input: Parameters<typeof create>) =>
    (await answerOf('createIntent', await create(...input))).intent

  test('an intent is defined, changed and removed; a name that is taken is refused', async () => {
    const { id, examples } = await created('refund')
    expect(examples).toBe(5)
    expect(await refusalOf(await create('refund'))).toBe('409 intent.name_taken')
    const params = { intentId: id }
    const change = { action: { do: 'never_automate' }, description: 'Money back' }
    const changed = await admin.call('updateIntent', { params, body: change })
    expect((await answerOf('updateIntent', changed)).intent).toMatchObject({ name: 'refund', ...change })
    const lost = { action: { do: 'team', teamId: 'team_missing' } }
    expect(await refusalOf(await admin.call('updateIntent', { params, body: lost }))).toBe(
      '404 team.not_found',
    )
    await answerOf('removeIntent', await admin.call('removeIntent', { params }))
    expect(await refusalOf(await admin.call('readIntent', { params }))).toBe('404 intent.not_found')
    expect((await list()).intents).toEqual([])
  })

  test('an example is added once, moves to where it was added last, and is taken out', async () => {
    const [refund, parcel] = [await created('refund'), await created('parcel')]
    const params = { intentId: parcel.id }
    const body = { examples: ['refund me please', 'track my order'] }
    const moved = await answerOf('addExamples', await admin.call('addExamples', { params, body }))
    expect([moved.added, moved.intent.examples]).toEqual([1, 6])
    const read = await answerOf('readIntent', await admin.call('readIntent', { params }))
    const [newest] = read.examples
    expect(read.examples.map(({ text }) => text)).toContain('refund me please')
    const gone = { params: { ...params, exampleId: newest?.id ?? '' } }
    await answerOf('removeExample', await admin.call('removeExample', gone))
    expect(await refusalOf(await admin.call('removeExample', gone))).toBe('404 example.not_found')
    const left = await answerOf(
      'readIntent',
      await admin.call('readIntent', { params: { intentId: refund.id } }),
    )
    expect(left.examples).toHaveLength(4)
  })

  test('a starter set is installed once, and leaves alone what is there', async () => {
    const { starterSets } = await list()
    expect(starterSets.map(({ id, installed }) => [id, installed])).toContainEqual(['services', 0])
    const install = async () => {
      const params = { starterSetId: 'services' }
      return answerOf('installStarterSet', await admin.call('installStarterSet', { params }))
    }
    const first = await install()
    expect(first.installed).toBeGreaterThan(5)
    expect(await install()).toEqual({ installed: 0, kept: first.installed })
    const after = (await list()).starterSets.find(({ id }) => id === 'services')
    expect(after).toMatchObject({ intents: first.installed, installed: first.installed })
    const missing = await admin.call('installStarterSet', { params: { starterSetId: 'circus' } })
    expect(await refusalOf(missing)).toBe('404 starter_set.not_found')
  })

  test('what is defined is learnt beside the rest, recognised, and done what the site says', async () => {
    expect((await list()).training).toMatchObject({ state: 'none', version: 0 })
    const refund = await created('refund', {
      do: 'ask',
      question: 'Which one?',
      choices: ['The tent', 'Boots'],
    })
    await created('parcel')
    expect((await list()).training.state).toBe('stale')
    await learn(harness)
    const { training } = await list()
    expect(training).toMatchObject({ state: 'ready', version: 1, intents: 2, examples: 10, problem: null })
    expect(training.accuracy).toBeGreaterThan(0.5)
    const text = 'please refund me the money'
    const tried = await admin.call('tryIntents', { body: { text } })
    const { signals } = await answerOf('tryIntents', tried)
    expect(signals).toMatchObject({
      language: { value: 'en' },
      intent: { value: refund.id },
      complaint: false,
    })
    const { params } = await answeredVisitor(harness, text)
    const known = await answerOf('readSignals', await admin.call('readSignals', { params }))
    expect(known.signals[0]?.intent?.value).toBe(refund.id)
  })
}
