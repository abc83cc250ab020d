import { describe, expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'
import { openHarness } from '../testing/harness.ts'
import { teamRules } from '../testing/team-rules.ts'

describe('teams, on Node', () => teamRules(openHarness))

test('R4 the scheduler asks the next agent when an offer has run out', async () => {
  const harness = await openHarness()
  const [admin, ana, ben] = [
    await harness.agent('admin'),
    await harness.agent('agent'),
    await harness.agent('agent'),
  ]
  await answerOf('updateRouting', await admin.call('updateRouting', { body: { offers: true } }))
  await Promise.all([ana.stream(), ben.stream()])
  const visitor = await harness.visitor()
  const params = { conversationId: (await visitor.start()).conversation.id }
  await harness.runsDone()
  await visitor.call('requestHandoff', { params })
  const asked = async () =>
    (await answerOf('readThread', await admin.call('readThread', { params }))).conversation.offer?.agentId
  const first = await asked()
  harness.clock.advance(30_000)
  await harness.sites.use(harness.shop.id, (site) => site.runDueJobs())
  expect([ana.id, ben.id]).toContain(first)
  expect(await asked()).toBe(first === ana.id ? ben.id : ana.id)
  await harness.close()
})
