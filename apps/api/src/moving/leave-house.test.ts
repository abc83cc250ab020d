import { MIN_JOB_DELAY_MS } from '@baton/desk'
import { findMove, listMessages, listRuns } from '@baton/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { errorOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { comeBack, leaveHouse } from './leave-house.ts'

let harness: Harness
beforeEach(async () => {
  harness = await openHarness()
})
afterEach(() => harness.close())

const leave = (options = {}) => leaveHouse(harness.sites, harness.shop.id, { holdMs: null, ...options })
const back = () => harness.sites.use(harness.shop.id, (site) => comeBack(site, { nowhereElse: false }))

test('a site that leaves ends its streams and answers 503 to visitors and staff, until it comes back', async () => {
  const [visitor, agent] = [await harness.visitor(), await harness.agent('agent')]
  const [theirs, inbox] = [await visitor.stream(0), await agent.stream()]
  await Promise.all([theirs.control('ready'), inbox.control('ready')])
  await leave()
  expect((await theirs.control('end')).data).toMatchObject({ reason: 'draining' })
  expect((await inbox.control('end')).data).toMatchObject({ reason: 'draining' })
  const refused = [
    await visitor.call('listConversations'),
    await agent.call('inbox', { query: { view: 'all' } }),
  ]
  for (const answer of refused) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect((await errorOf(answer)).code).toBe('site.moving')
  }
  await back()
  expect((await visitor.call('listConversations')).status).toBe(200)
  expect((await agent.call('inbox', { query: { view: 'all' } })).status).toBe(200)
})

test('an answer that was under way is not stored here, and given anew where the site lives next', async () => {
  const visitor = await harness.visitor()
  const release = harness.answer.hold()
  const { conversation } = await visitor.start()
  const { store } = harness.shop
  await leave()
  release()
  await harness.runsDone()
  const authors = () => listMessages(store, conversation.id, { notes: true }).map(({ author }) => author.kind)
  expect(authors()).toEqual(['visitor'])
  expect((await harness.directory.findSite(harness.shop.id))?.wakeAt).toBeNull()
  await back()
  harness.clock.advance(MIN_JOB_DELAY_MS)
  await harness.sites.use(harness.shop.id, (site) => site.runDueJobs())
  await harness.runsDone()
  expect(authors()).toEqual(['visitor', 'assistant'])
  expect(listRuns(store, conversation.id).map(({ state }) => state)).toEqual(['withdrawn', 'finished'])
})

test('a site in which a long work goes on stays where it is', async () => {
  let finish = () => {}
  const work = harness.sites.use(harness.shop.id, () => new Promise<void>((resolve) => (finish = resolve)))
  await expect(leave({ patienceMs: 50 })).rejects.toThrow('A long work goes on in this site')
  expect(findMove(harness.shop.store)).toBeNull()
  finish()
  await work
  expect(await leave()).toMatchObject({ state: 'leaving' })
  expect(findMove(harness.other.store)).toBeNull()
})
