import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// Mail can be sent, as far as anybody is asked; nothing listens where it goes.
test.use({
  apart: 'asked',
  environment: {
    BATON_MAIL_URL: 'smtp://127.0.0.1:9',
    BATON_MAIL_FROM: 'shop@example.com',
    BATON_PUBLIC_URL: 'http://127.0.0.1',
  },
})

const choose = async (page: Page, item: string) => {
  await page.getByRole('textbox', { name: 'Write a message' }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menu').getByText(item, { exact: true }).click()
}

test('who waits while nobody is here leaves an address, once; the agent finds it on the card', async ({
  shop,
  server,
  owner,
}) => {
  const lead = shop.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('baton:lead', (event) => resolve((event as CustomEvent).detail.email)),
      ),
  )
  await ask(shop, 'May I talk to a person about my broken stove?')
  const email = log(shop).getByRole('textbox', { name: 'E-mail address' })
  await email.fill('kim at home')
  await shop.keyboard.press('Enter')
  await expect(log(shop)).toContainText('Write an address such as kim@example.com.')
  await expect(email).toBeFocused()
  await expectAccessible(shop, 'baton-panel')
  await log(shop).getByRole('textbox', { name: 'Name (optional)' }).fill('Kim')
  await email.fill('kim@home.example')
  await shop.keyboard.press('Enter')
  await expect(log(shop)).toContainText('The reply also goes to kim@home.example.')
  await expect(email).toHaveCount(0)
  expect(await lead).toBe('kim@home.example')
  const { conversation } = await readStored(server, owner, 'broken stove')
  const { handoffs, visitor } = await (await openAgent(server, owner)).thread(conversation.id)
  expect(handoffs[0]?.facts).toEqual([
    { name: 'name', value: 'Kim' },
    { name: 'email', value: 'kim@home.example' },
  ])
  expect(visitor.name).toBe('Kim')
})

test('who always wants a person begins the next conversation with one, and may take that back', async ({
  shop,
}) => {
  await ask(shop, 'I want to speak to a human about my order')
  const always = log(shop).getByRole('checkbox', { name: 'Always start with a person' })
  await always.check()
  await choose(shop, 'New conversation')
  await ask(shop, 'Do you sell gas canisters?')
  await expect(log(shop)).toContainText('You asked for a person.')
  await expect(log(shop).getByRole('heading', { name: 'Assistant · AI' })).toHaveCount(0)
  await shop.getByRole('button', { name: 'More', exact: true }).click()
  const item = shop.getByRole('menuitemcheckbox', { name: 'Always a person' })
  await expect(item).toBeChecked()
  await expectAccessible(shop, 'baton-panel')
  await item.click()
  await expect(always).not.toBeChecked()
  await choose(shop, 'New conversation')
  await ask(shop, 'Do you sell gas canisters?')
  await expect(log(shop).getByRole('heading', { name: 'Assistant · AI' })).toBeVisible()
})

test('a conversation is kept as a file, found again among earlier ones, read, and gone on with', async ({
  shop,
}) => {
  await ask(shop, 'can I send back a tent I already used?')
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  await choose(shop, 'Transcript')
  const download = shop.waitForEvent('download')
  await shop.getByRole('button', { name: 'Download' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Tarn & Trail \d{4}-\d\d-\d\d\.txt$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^You, .*\ncan I send back a tent I already used\?\n\nAssistant · AI, .*\n/)
  expect(text).toMatch(/Sources:\n\[1\] .+ http:/)
  await shop.getByRole('textbox', { name: 'E-mail address' }).fill('kim@home.example')
  await shop.keyboard.press('Enter')
  await expect(shop.getByText('Sent to your e-mail address.')).toBeVisible()

  await choose(shop, 'New conversation')
  await ask(shop, 'Do you sell gas canisters?')
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  await shop.reload()
  await launcher(shop).click()
  await expect(log(shop)).toContainText('gas canisters')
  await choose(shop, 'Earlier conversations')
  const earlier = shop.getByRole('dialog', { name: 'Earlier conversations' })
  await expect(earlier.getByRole('listitem')).toHaveCount(1)
  await earlier.getByRole('button', { name: /^can I send back a tent/ }).click()
  await expect(earlier).toContainText('You')
  await expectAccessible(shop, 'baton-panel')
  await earlier.getByRole('button', { name: 'Go on with this one' }).click()
  await expect(composer(shop)).toBeFocused()
  await expect(log(shop)).not.toContainText('gas canisters')
  await ask(shop, 'And a sleeping bag?')
  await expect(log(shop).locator('.bubble')).toHaveText([
    'can I send back a tent I already used?',
    'And a sleeping bag?',
  ])
})
