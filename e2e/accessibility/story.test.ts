import { expectAccessible } from '../support/accessible.ts'
import { ask, composer, expect, launcher, log, openShop, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

test('the panel breaks no accessibility rule: new, answered, with a passage open', async ({
  page,
  server,
}) => {
  const panel = ['baton-panel', 'baton-launcher']
  await openShop(page, server)
  await expectAccessible(page, ...panel)
  await ask(page, 'can I send back a tent I already used?')
  await expect(log(page).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  await expectAccessible(page, ...panel)
  await log(page)
    .getByRole('button', { name: /^Source 1: / })
    .click()
  await expect(page.getByRole('dialog').locator('mark')).toBeVisible()
  await expectAccessible(page, ...panel)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(page)).toContainText('You asked for a person.')
  await expectAccessible(page, ...panel)
})

test('the inbox breaks no accessibility rule: list, thread and settings', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  // Ten looks of axe at whole pages.
  test.slow()
  await ask(shop, 'May I talk to a person about my walking poles?')
  await expect(log(shop)).toContainText('You asked for a person.')
  const { conversation } = await readStored(server, owner, 'walking poles')
  await expect(row(inbox, conversation.id)).toBeVisible()
  await expectAccessible(inbox)
  await row(inbox, conversation.id).click()
  await expect(thread(inbox)).toContainText('walking poles')
  await inbox.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(inbox.getByText('You answer')).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Settings', exact: true }).click()
  await expect(inbox.getByRole('heading', { name: 'Allowed origins' })).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Assistant', exact: true }).click()
  await expect(inbox.getByRole('heading', { name: 'Who answers' })).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Usage', exact: true }).click()
  await expect(inbox.getByRole('heading', { name: 'By model' })).toBeVisible()
  await expectAccessible(inbox)
})

test('the doors of the inbox break no accessibility rule: sign-in and links', async ({ page, server }) => {
  await page.goto(`${server.origin}/inbox/`)
  await expect(page.getByLabel('Password')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${server.origin}/inbox/link#token=${server.setupToken}`)
  await expect(page.getByRole('heading', { name: 'This link has ended' })).toBeVisible()
  await expectAccessible(page)
})

test('with a keyboard alone: open, ask, read a source, leave', async ({ page, server }) => {
  await page.goto(server.shop)
  await expect(launcher(page)).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await launcher(page).evaluate((element) => element.matches(':focus'))) break
  }
  await expect(launcher(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('can I send back a tent I already used?')
  await page.keyboard.press('Enter')
  const chip = log(page).getByRole('button', { name: /^Source 1: / })
  await expect(chip).toBeVisible()
  await expect(composer(page)).toBeFocused()
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Shift+Tab')
    if (await chip.evaluate((element) => element.matches(':focus'))) break
  }
  await expect(chip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('mark')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog').locator('mark')).toBeHidden()
  await expect(chip).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(composer(page)).toBeHidden()
  await expect(launcher(page)).toBeFocused()
})
