import type { Request } from '@playwright/test'
import { ask, expect, log, openShop, test } from '../support/story.ts'
import { drawnTranscript, expectAgreement } from '../support/transcript.ts'

test('two tabs of one visitor agree and share one stream', async ({ shop, server, owner }) => {
  const requests = new Set<Request>()
  const open = () => [...requests].filter((request) => !request.frame().page().isClosed()).length
  let most = 0
  const context = shop.context()
  context.on('request', (request) => {
    if (/\/events(\?|$)/.test(request.url())) requests.add(request)
    most = Math.max(most, open())
  })
  context.on('requestfinished', (request) => requests.delete(request))
  context.on('requestfailed', (request) => requests.delete(request))

  await ask(shop, 'How do I pay by invoice?')
  const other = await context.newPage()
  await openShop(other, server)
  await expect(log(other)).toContainText('How do I pay by invoice?')
  await expectAgreement(other, server, owner, 'pay by invoice')
  await ask(other, 'Which cards do you take?')
  await expect(log(shop)).toContainText('Which cards do you take?')
  await expectAgreement(shop, server, owner, 'pay by invoice')
  await ask(shop, 'Is there a fee for that?')

  const { messages } = await expectAgreement(shop, server, owner, 'pay by invoice')
  expect(messages.filter(({ author }) => author.kind === 'visitor')).toHaveLength(3)
  await expect.poll(() => drawnTranscript(other)).toEqual(await drawnTranscript(shop))
  expect(open()).toBe(1)
  expect(most).toBe(1)

  // The tab that held the stream closes; the other goes on.
  await shop.close()
  await ask(other, 'Thanks, that was all.')
  await expectAgreement(other, server, owner, 'pay by invoice')
  await expect.poll(open).toBe(1)
})
