import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { ask, expect, launcher, log, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// It changes what the site masks: no other story may write there.
test.use({ apart: 'privacy' })

const CARD = '4539 1488 0343 6467'

const room = (inbox: Page, name: string) =>
  inbox.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name })

/** Every byte that the server keeps: tables, indexes, journals, logs. */
function everythingIn(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}

test('a card number is in no file; an admin reads it, and the audit log says who', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  await ask(shop, `My card ${CARD} was charged twice for the same tent`)
  // To who typed it nothing was taken away, as long as they stay.
  await expect(log(shop)).toContainText(`My card ${CARD} was charged twice`)
  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You asked for a person.')

  const { conversation } = await readStored(server, owner, 'My card [card 1] was charged twice')
  const kept = everythingIn(server.data)
  expect(kept.some((bytes) => bytes.includes('was charged twice'))).toBe(true)
  for (const part of [CARD, CARD.replaceAll(' ', ''), '1488 0343', '14880343', 'charged twice 6467'])
    expect(kept.some((bytes) => bytes.includes(part))).toBe(false)
  expect(server.output()).not.toContain('1488')

  await row(inbox, conversation.id).click()
  const masked = thread(inbox).getByRole('button', { name: 'Card 1, masked. Reveal' })
  await expect(masked).toBeVisible()
  await expect(inbox.getByRole('main')).not.toContainText('1488')
  await expectAccessible(inbox, '.message-text')
  await masked.click()
  await expect(thread(inbox)).toContainText(CARD)
  await thread(inbox)
    .getByRole('button', { name: /^Card 1: 4539/ })
    .click()
  await expect(thread(inbox)).not.toContainText('1488')

  await inbox.getByRole('button', { name: 'Settings', exact: true }).click()
  await room(inbox, 'Audit log').click()
  const looks = inbox.getByRole('listitem').filter({ hasText: 'Read what was masked' })
  await expect(looks).toHaveCount(1)
  await expect(looks).toContainText('Ana')
  await inbox.getByRole('button', { name: 'Check the log' }).click()
  await expect(inbox.getByRole('status').filter({ hasText: 'lines are whole' })).toBeVisible()
  await expectAccessible(inbox, '[aria-labelledby=audit-title]')

  await shop.reload()
  await launcher(shop).click()
  await expect(log(shop)).toContainText('My card card 1 was charged twice')
})

test('an owner tries what is masked before saving it, and the next message is kept like that', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  await inbox.getByRole('button', { name: 'Settings', exact: true }).click()
  await room(inbox, 'Privacy').click()
  await inbox.getByRole('checkbox', { name: 'E-mail addresses' }).check()
  await inbox.getByRole('button', { name: 'Add a pattern' }).click()
  await inbox.getByRole('textbox', { name: 'Pattern 1' }).fill('TT-####')
  await inbox.getByRole('textbox', { name: 'A message' }).fill('zoe@example.com asks about tt4711')
  await expect(inbox.getByText('[email 1] asks about tt4711')).toBeVisible()
  await expect(inbox.getByText('TT-4711', { exact: true })).toBeVisible()
  // Not the list of all time zones: it is the browser's own, and takes a minute to look through.
  const parts = ['masking', 'orders', 'try'].map((name) => `[aria-labelledby=${name}-title]`)
  await expectAccessible(inbox, ...parts)

  await inbox.getByRole('textbox', { name: 'Pattern 1' }).fill('##')
  await expect(inbox.getByRole('alert')).toContainText('at least 4 of # (a digit)')
  await inbox.getByRole('textbox', { name: 'Pattern 1' }).fill('TT-####')
  await inbox.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(inbox.getByText('Saved. It holds from the next message on.')).toBeVisible()

  await ask(shop, 'Write to zoe@example.com about TT-4711')
  await expect(async () => {
    await readStored(server, owner, 'Write to [email 1] about TT-4711')
  }).toPass()
})
