import type { Page } from '@playwright/test'
import { test } from '../support/mail-story.ts'
import { ask, composer, expect, launcher, log } from '../support/story.ts'

test.use({ apart: 'mail-to-visitor' })

const choose = async (page: Page, item: string) => {
  await composer(page).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
const transcript = async (page: Page) => {
  await choose(page, 'Transcript')
  return page.getByRole('dialog', { name: 'Transcript' })
}

test('a transcript goes to the address that is given, and the next to the same one without asking for it', async ({
  shop,
  postbox,
}) => {
  const question = 'can I send back a tent I already used?'
  await ask(shop, question)
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  const first = await transcript(shop)
  await first.getByRole('textbox', { name: 'E-mail address' }).fill('kim@home.example')
  await first.getByRole('button', { name: 'Send by e-mail' }).click()
  await expect(first).toContainText('Sent to your e-mail address.')
  await expect.poll(() => postbox.mails.length).toBe(1)
  expect(postbox.mails[0]).toContain('To: kim@home.example')
  expect(postbox.mails[0]).toContain(question)

  // The address is the visitor's, whatever they talk about next.
  await shop.reload()
  await launcher(shop).click()
  await expect(log(shop)).toContainText(question)
  await choose(shop, 'New conversation')
  await ask(shop, 'Do you sell gas canisters?')
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  const second = await transcript(shop)
  const send = second.getByRole('button', { name: 'Send by e-mail' })
  await expect(send).toBeVisible()
  await expect(second.getByRole('textbox')).toHaveCount(0)
  await send.click()
  await expect(second).toContainText('Sent to your e-mail address.')
  await expect.poll(() => postbox.mails.length).toBe(2)
  expect(postbox.mails[1]).toContain('To: kim@home.example')
  expect(postbox.mails[1]).toContain('Do you sell gas canisters?')
})
