import { type Script, type StandIn, startStandIn } from '@baton/model-stand-in'
import { listScores, readSettings, readUsage, updateSettings } from '@baton/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assistantLoop } from './assistant-loop.ts'
import { enginesWith } from './engines.ts'
import { answerOf } from './testing/answer-of.ts'
import { type Harness, openHarness } from './testing/harness.ts'

const answer: Script = [{ text: 'You can send a tent back within 30 days.', cite: { result: 0 } }]
const faults: unknown[] = []
let harness: Harness
let model: StandIn
/** What the model says of a turn, beside its answers. */
let opinion: Script = []

beforeAll(async () => {
  model = await startStandIn(({ tools }) => (tools.length > 0 ? answer : opinion))
  const engines = enginesWith({ apiKey: 'a key', baseUrl: model.url })
  await engines.load()
  const onFault = (error: unknown) => faults.push(error)
  harness = await openHarness({}, assistantLoop({ engines, paceMs: 0, onFault }))
  const { store } = harness.shop
  const { assistant } = readSettings(store)
  updateSettings(store, { assistant: { ...assistant, refineScores: true } })
  const admin = await harness.agent('admin')
  const body = { title: 'Returns', markdown: 'You can send a tent back within 30 days.' }
  await answerOf('putArticle', await admin.call('putArticle', { params: { articleId: 'returns' }, body }))
})
afterAll(async () => {
  await harness?.close()
  await model?.close()
})

/** The messages of a question and its answer, and what the model said of the question. */
async function ask() {
  const visitor = await harness.visitor()
  const { conversation } = await visitor.start('Can I send back a tent?')
  await harness.runsDone()
  const { messages } = await visitor.read(conversation.id)
  const [asked] = messages
  const scores = asked ? listScores(harness.shop.store, asked.id) : []
  return { messages, scores: scores.filter(({ by }) => by.kind === 'model') }
}

test('L8 the opinion of a model over HTTP is kept, and counted in what the site used', async () => {
  const said = JSON.stringify({ intent: 0, confidence: 0.9, sentiment: -0.4, urgency: 0.7 })
  opinion = [{ text: said }]
  const { scores } = await ask()
  expect(scores.map(({ kind, value }) => [kind, value])).toEqual([
    ['sentiment', -0.4],
    ['urgency', 0.7],
  ])
  const { answers, tokens, costMicros } = readUsage(harness.shop.store, 1).total
  expect([model.requests.length, answers, costMicros > 0]).toEqual([2, 1, true])
  // The stand-in counts a token for four letters: those of the opinion come on top of the answer's.
  expect(tokens.output).toBeGreaterThan(said.length / 4)
})

test.for(['status-529', 'refusal', 'cut-in-mid-utf8', 'stall-before-output'] as const)(
  'L9 whatever goes wrong with it (%s), the visitor has the same answer',
  async (fault) => {
    opinion = [{ fault }]
    const { messages, scores } = await ask()
    expect(messages.map(({ author, state, tier }) => [author.kind, state, tier])).toEqual([
      ['visitor', 'complete', null],
      ['assistant', 'complete', 1],
    ])
    expect([scores, faults]).toEqual([[], []])
  },
)
