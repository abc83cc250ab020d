import { type StandIn, startStandIn } from '@baton/model-stand-in'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from './testing/answer-of.ts'
import { openWorkerdHarness, type WorkerdHarness } from './testing/workerd-harness.ts'

let model: StandIn
let harness: WorkerdHarness

beforeAll(async () => {
  model = await startStandIn([{ text: 'A used tent can come back within 60 days.', cite: { result: 0 } }])
  harness = await openWorkerdHarness({
    texts: { ANTHROPIC_API_KEY: 'any', ANTHROPIC_BASE_URL: model.url },
  })
  const text = '# Sending things back\n\nYou can send back a tent that you have used within 60 days.\n'
  const files = [{ path: 'returns.md', text }]
  await harness.operate('ingest', { siteId: harness.shop.id, sourceName: 'help', files })
}, 60_000)
afterAll(async () => {
  await harness?.close()
  await model?.close()
})

test("a model answers in a site's object as it does on Node, and its call is on the run", async () => {
  const visitor = await harness.visitor()
  const { conversation } = await visitor.start('Can I send back a used tent?')
  await harness.runsDone()
  const { messages } = await visitor.read(conversation.id)
  expect(messages.at(-1)).toMatchObject({
    ...{ text: 'A used tent can come back within 60 days.[^1]', state: 'complete', tier: 1 },
    citations: [{ quote: 'You can send back a tent that you have used within 60 days.' }],
  })
  expect(model.requests).toHaveLength(1)
})

test('staff are told that there is a key', async () => {
  const agent = await harness.agent('owner')
  expect(await answerOf('readSettings', await agent.call('readSettings'))).toMatchObject({
    hasModelKey: true,
  })
})
