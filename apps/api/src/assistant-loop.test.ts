import type { MessageId } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'
import { inTurn, type Script, type StandIn, startStandIn } from '@baton/model-stand-in'
import { readSettings, readUsage, updateSettings } from '@baton/store'
import { afterEach, expect, test, vi } from 'vitest'
import { assistantLoop } from './assistant-loop.ts'
import { enginesWith } from './engines.ts'
import { comeBack, leaveHouse } from './moving/leave-house.ts'
import { answerOf } from './testing/answer-of.ts'
import { type Harness, openHarness } from './testing/harness.ts'
import type { TestVisitor } from './testing/test-visitor.ts'

let harness: Harness
let model: StandIn
let visitor: TestVisitor
afterEach(async () => {
  await harness.close()
  await model.close()
})

/** A server whose assistant asks a model over HTTP, which says these things in turn. */
async function open(...scripts: Script[]): Promise<void> {
  model = await startStandIn(inTurn(scripts))
  const faults: unknown[] = []
  const engines = enginesWith({ apiKey: 'a key', baseUrl: model.url })
  const onFault = (error: unknown) => faults.push(error)
  harness = await openHarness({}, assistantLoop({ engines, paceMs: 0, onFault }))
  const admin = await harness.agent('admin')
  const body = { title: 'Returns', markdown: 'You can send a tent back within 30 days.' }
  await answerOf('putArticle', await admin.call('putArticle', { params: { articleId: 'returns' }, body }))
  visitor = await harness.visitor()
}

const whole: Script = [{ text: 'You can send a tent back within 30 days.', cite: { result: 0 } }]
const endless: Script = [...whole, { wait: 60_000 }]

const asked = (times: number) => vi.waitFor(() => expect(model.requests).toHaveLength(times), 5_000)
const brokenOff = (n: number) => vi.waitFor(() => expect(model.requests[n]?.abortedAt).not.toBeNull(), 5_000)

test('a burst of five opens two requests: the first is broken off, one answers all', async () => {
  await open(endless, whole)
  const { conversation } = await visitor.start('Can I send back a tent?')
  await asked(1)
  const more = ['It leaks.', 'I bought it in May.', 'In Leeds.', 'Hello?']
  const sent = await Promise.all(more.map((text) => visitor.send(conversation.id, text)))
  expect(sent.map(({ status }) => status)).toEqual([202, 202, 202, 202])
  await harness.runsDone()
  const { messages } = await visitor.read(conversation.id)
  expect(messages.map(({ author }) => author.kind)).toEqual([...Array(5).fill('visitor'), 'assistant'])
  await brokenOff(0)
  expect(model.requests.map(({ abortedAt }) => abortedAt !== null)).toEqual([true, false])
  for (const text of ['Can I send back a tent?', ...more])
    expect(JSON.stringify(model.requests[1]?.body.messages)).toContain(text)
})

test('a takeover breaks the request off, and nothing of the answer is kept', async () => {
  await open(endless)
  const { conversation } = await visitor.start('Can I send back a tent?')
  await asked(1)
  const agent = await harness.agent('agent')
  const params = { conversationId: conversation.id }
  await answerOf('accept', await agent.call('accept', { params, body: { epoch: 1 } }))
  await brokenOff(0)
  await harness.runsDone()
  const { messages } = await visitor.read(conversation.id)
  expect(messages.map(({ author }) => author.kind)).toEqual(['visitor', 'system'])
})

test('a site that leaves, and a server that stops, break the request off; the answer is given anew', async () => {
  await open(endless, endless)
  await visitor.start('Can I send back a tent?')
  await asked(1)
  const { id } = harness.shop
  await leaveHouse(harness.sites, id, { holdMs: null })
  await brokenOff(0)
  await harness.sites.use(id, (site) => comeBack(site, { nowhereElse: false }))
  harness.clock.advance(MIN_JOB_DELAY_MS)
  await harness.sites.use(id, (site) => site.runDueJobs())
  await asked(2)
  await harness.sites.dismiss(id)
  await brokenOff(1)
})

test('an answer that breaks off is kept as cut, and asked again it is whole; the question is there once', async () => {
  await open([...whole, { fault: 'overloaded-after-output' }], whole)
  const { conversation } = await visitor.start('Can I send back a tent?')
  await harness.runsDone()
  const cut = (await visitor.read(conversation.id)).messages.at(-1)
  expect(cut).toMatchObject({ author: { kind: 'assistant' }, state: 'cut' })
  const params = { messageId: cut?.id as MessageId }
  await answerOf('retryAnswer', await visitor.call('retryAnswer', { params }))
  await answerOf('retryAnswer', await visitor.call('retryAnswer', { params }))
  await harness.runsDone()
  const { messages } = await visitor.read(conversation.id)
  expect(messages.map(({ author, state }) => [author.kind, state])).toEqual([
    ['visitor', 'complete'],
    ['assistant', 'complete'],
  ])
  expect(model.requests).toHaveLength(2)
})

test('over the budget quotes answer, and no model is asked; below it what was used is counted', async () => {
  await open(whole)
  const { store } = harness.shop
  await visitor.start('Can I send back a tent?')
  await harness.runsDone()
  const { byModel } = readUsage(store, 1)
  expect(byModel).toMatchObject([{ answers: 1, fallbacks: 0, unpriced: 0 }])
  expect(byModel[0]?.tokens.output).toBeGreaterThan(0)
  expect(byModel[0]?.costMicros).toBeGreaterThan(0)

  const { assistant } = readSettings(store)
  const tokensADay = { ...assistant.tokensADay, addressBlock: 1_000 }
  updateSettings(store, { assistant: { ...assistant, tokensADay } })
  const neighbour = await harness.visitor()
  const { conversation } = await neighbour.start('Can I send back a tent?')
  await harness.runsDone()
  const { messages } = await neighbour.read(conversation.id)
  expect(messages.at(-1)).toMatchObject({ author: { kind: 'assistant' }, state: 'complete', tier: 1 })
  expect(model.requests).toHaveLength(1)
  expect(readUsage(store, 1).total).toMatchObject({ answers: 2, fallbacks: 1 })
})
