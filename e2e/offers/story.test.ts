import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, openVisitor } from '../support/api.ts'
import { expect, inviteColleague, openInbox, row, test, thread } from '../support/story.ts'

// It changes how conversations come to people.
test.use({ apart: 'offers' })

const BEN = { name: 'Ben', email: 'ben@example.com' }

const settle = (page: Page, room: string) => page.goto(page.url().replace(/(site_\w+).*/, `$1/${room}`))

test('a handoff is offered to the agent who knows the matter, and when they decline to the next', async ({
  inbox,
  browser,
  server,
}) => {
  await inviteColleague(server, BEN)
  const ben = await openInbox(browser, server, BEN)
  await expect(inbox.getByRole('heading', { name: 'Needs you' })).toBeVisible()

  await settle(inbox, 'settings/team')
  const person = inbox.getByRole('group', { name: /^Ben/ })
  await person.getByLabel('Skills').fill('poles')
  await person.getByLabel('Skills').press('Enter')
  await expect(inbox.getByText('Saved for Ben.')).toBeVisible()
  await inbox.getByLabel('First reply').fill('10')
  await inbox.getByLabel('First reply').press('Enter')
  await expect(inbox.getByText('Saved.', { exact: true })).toBeVisible()
  await inbox.getByLabel('Offer each handoff to the agent who fits best').check()
  await inbox.getByLabel('Always open').uncheck()
  await expect(inbox.getByLabel('Monday')).toHaveValue('9:00–17:00')
  await inbox.getByLabel('Always open').check()
  await expectAccessible(inbox)
  await settle(inbox, 'needs_you')

  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('May I talk to a person about bent poles?')
  await expect(ben.getByText(/is offered to you/)).toBeVisible()
  await row(ben, conversation.id).click()
  await expect(ben.getByText('Offered to you', { exact: true })).toBeVisible()
  await expect(ben.getByText('Knows poles · Holds nothing else')).toBeVisible()
  await expect(ben.locator('.thread-head').getByTitle(/First reply due in/)).toBeVisible()
  await expectAccessible(ben)
  const { conversation: told } = await visitor.read(conversation.id)
  expect(told).toMatchObject({ queuePosition: 1, offeredTo: 'Ben' })

  await row(inbox, conversation.id).click()
  await expect(inbox.getByText('Offered to Ben')).toBeVisible()
  await ben.getByRole('button', { name: 'Decline' }).click()
  await expect(inbox.getByText('Offered to you', { exact: true })).toBeVisible()
  await inbox.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(thread(inbox).getByText('Ana answers from here')).toBeVisible()
  await expect(inbox.getByText('Offered to you', { exact: true })).toHaveCount(0)
  await expect(thread(ben).getByText('Ana answers from here')).toBeVisible()
  await ben.context().close()
})
