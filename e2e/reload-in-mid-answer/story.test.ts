import type { Page } from '@playwright/test'
import { ask, expect, log, openShop, test } from '../support/story.ts'
import { drawnTranscript, expectAgreement, expectBegun } from '../support/transcript.ts'

test.use({ flags: ['--pace', '200'] })

test('a page that reloads in mid-answer shows the same as one that never did', async ({
  shop,
  server,
  owner,
}) => {
  const question = 'can I send back a tent I already used?'
  const steady = await shop.context().newPage()
  await openShop(steady, server)
  await ask(shop, question)
  await expect(log(shop)).toContainText('Assistant · AI')
  await expect(log(steady)).toContainText(question)
  await expectBegun(shop)

  await openShop(shop, server)
  await expect.poll(async () => (await drawnTranscript(shop)).length).toBe(2)

  const { messages } = await expectAgreement(shop, server, owner, question)
  expect(messages.map(({ author }) => author.kind)).toEqual(['visitor', 'assistant'])
  await expect.poll(() => drawnTranscript(steady)).toEqual(await drawnTranscript(shop))
  const chips = (page: Page) =>
    log(page)
      .getByRole('button', { name: /^Source/ })
      .allInnerTexts()
  // They come with the answer's end, after its last word.
  await expect.poll(() => chips(steady)).toEqual(['1'])
  await expect.poll(() => chips(shop)).toEqual(['1'])
})
