import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, openVisitor } from '../support/api.ts'
import { expect, row, test, thread } from '../support/story.ts'

// It changes when a person takes over.
test.use({ apart: 'policy' })

const openRoom = (inbox: Page) => inbox.goto(inbox.url().replace(/(site_\w+).*/, '$1/settings/escalation'))

const ANGRY = 'The zip broke and I am annoyed. How do I repair a zip?'

test('an owner tightens a rule, tries it, switches it on, and the next angry message is handed over', async ({
  inbox,
  server,
}) => {
  const first = await openVisitor(server, await demoKey(server))
  const { conversation: before } = await first.start(ANGRY)
  await expect.poll(async () => (await first.read(before.id)).messages.length).toBe(2)
  expect((await first.read(before.id)).conversation.control).toBe('assistant')

  await openRoom(inbox)
  await inbox.getByRole('button', { name: /^Is very unhappy/ }).click()
  await inbox.getByLabel('Below').fill('-0.5')
  await inbox.getByLabel('with priority').selectOption('High')
  await inbox.getByRole('button', { name: 'Try it' }).click()
  await expect(inbox.getByText('Would have handed over 1 of 1; today 0.')).toBeVisible()
  const differing = inbox.getByRole('list', { name: 'Conversations that differ' }).getByRole('button')
  await expect(differing).toContainText('Hand over now · Is very unhappy, message 1')
  await differing.click()
  await expect(thread(inbox)).toContainText('How do I repair a zip?')

  // What was written and tried is still there.
  await inbox.goBack()
  await expect(inbox.getByText('Would have handed over 1 of 1; today 0.')).toBeVisible()
  await inbox.getByLabel(/^Why/).fill('Calmer evenings')
  await inbox.getByRole('button', { name: 'Switch on' }).click()
  await expect(inbox.getByText('Version 1 is on.')).toBeVisible()
  await expect(inbox.getByText('Calmer evenings')).toBeVisible()

  const next = await openVisitor(server, await demoKey(server))
  const { conversation } = await next.start(ANGRY)
  await inbox.goto(inbox.url().replace(/(site_\w+).*/, '$1/needs_you'))
  await row(inbox, conversation.id).click()
  await expect(inbox.getByText(/^Sentiment -0\.\d\d, below -0\.50\.$/)).toBeVisible()
  await inbox.getByRole('button', { name: /^Why/ }).last().click()
  await expect(inbox.getByText('Is very unhappy: Hand over now')).toBeVisible()
})

test('rules move by keys, and a table without the way to a person says that it stays', async ({ inbox }) => {
  await openRoom(inbox)
  const names = inbox.locator('.rule-name')
  await expect(names.first()).toBeVisible()
  const asks = (await names.allTextContents()).indexOf('Asks for a person')
  await inbox.getByRole('button', { name: /^Move Asks for a person/ }).focus()
  await inbox.keyboard.press('ArrowUp')
  await expect(names.nth(asks - 1)).toHaveText('Asks for a person')
  await expect(inbox.getByRole('button', { name: /^Move Asks for a person/ })).toBeFocused()
  await inbox.getByLabel('Asks for a person is on').uncheck()
  await expect(inbox.getByText(/They are handed over all the same/)).toBeVisible()
  await inbox.getByRole('button', { name: /^Is very unhappy/ }).click()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Discard changes' }).click()
  await expect(names.nth(asks)).toHaveText('Asks for a person')
})
