import type { Page } from '@playwright/test'
import { ask, expect, log, test } from '../support/story.ts'
import { drawnTranscript, expectAgreement, onlyWords, readStored } from '../support/transcript.ts'

test.setTimeout(120_000)

test('half a minute without a network loses nothing and sends what was written meanwhile once', async ({
  shop,
  server,
  owner,
}) => {
  await ask(shop, 'Which stores repair stoves?')
  await expectAgreement(shop, server, owner, 'repair stoves')
  const { agent, conversation } = await readStored(server, owner, 'repair stoves')
  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You asked for a person.')
  await agent.reply(conversation.id, 'Ana here, one moment.', conversation.epoch + 1)
  await expect(log(shop)).toContainText('one moment')

  await cutNetwork(shop, true)
  await ask(shop, 'It is a petrol stove.')
  await expect(shop.getByText('You are offline. Messages are sent when you are back.')).toBeVisible()
  await expect(log(shop)).toContainText('Waiting for a connection')
  await agent.reply(conversation.id, 'Kendal and Keswick do.', conversation.epoch + 2)
  await shop.waitForTimeout(30_000)
  expect((await drawnTranscript(shop)).at(-1)).toBe(onlyWords('It is a petrol stove.'))

  await cutNetwork(shop, false)
  await expect(log(shop)).toContainText('Kendal and Keswick do.')
  await expect(log(shop)).not.toContainText('Waiting for a connection')
  const { messages } = await expectAgreement(shop, server, owner, 'repair stoves')
  expect(messages.filter(({ text }) => text === 'It is a petrol stove.')).toHaveLength(1)
})

/** As the browser does it. On a machine without any network it sees no change and tells the page of none: we do. */
async function cutNetwork(page: Page, offline: boolean): Promise<void> {
  await page.evaluate(() =>
    addEventListener('offline', () => document.documentElement.setAttribute('data-told', '')),
  )
  await page.context().setOffline(offline)
  const told = await page.locator('html[data-told]').count()
  if (!told) await page.evaluate((name) => dispatchEvent(new Event(name)), offline ? 'offline' : 'online')
}
