import type { Hours } from '@baton/contracts'
import { demoKey, openAgent, openVisitor } from '../support/api.ts'
import { ask, expect, log, test } from '../support/story.ts'

// It sets hours.
test.use({
  apart: 'hours',
  timezoneId: 'Asia/Tokyo',
  // Mail can be sent, as far as anybody is asked.
  environment: {
    BATON_MAIL_URL: 'smtp://127.0.0.1:9',
    BATON_MAIL_FROM: 'shop@example.com',
    BATON_PUBLIC_URL: 'http://127.0.0.1',
  },
})

test('who asks for a person is told their place, and when it gets better', async ({
  shop,
  inbox,
  server,
}) => {
  await expect(inbox.getByRole('heading', { name: 'Needs you' })).toBeVisible()
  const first = await openVisitor(server, await demoKey(server))
  const { conversation } = await first.start('May I talk to a person about a tarpaulin?')
  await expect.poll(async () => (await first.read(conversation.id)).conversation.control).toBe('queue')

  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You are number 2 in line.')
  await inbox.locator(`#row-${conversation.id}`).click()
  await inbox.getByRole('button', { name: 'Accept', exact: true }).click()
  // With a ping of the stream.
  await expect(log(shop)).toContainText('You are next in line.', { timeout: 20_000 })
  await shop.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(log(shop)).not.toContainText('in line.')
})

test('out of hours the day and time are told at which somebody is there again, in the visitor’s own time', async ({
  shop,
  server,
  owner,
}) => {
  // Open from ten to eleven in India, on every day but today.
  const today = (new Date().getUTCDay() + 6) % 7
  const week: Hours['week'] = Array.from({ length: 7 }, (_, day) =>
    day === today ? [] : [{ from: 600, to: 660 }],
  )
  const agent = await openAgent(server, owner)
  await agent.send('PATCH', '/routing', { hours: { timeZone: 'Asia/Kolkata', week, holidays: [] } })
  await ask(shop, 'May I talk to a person about a hammock?')
  await expect(log(shop)).toContainText(/We are back on \w+day.{1,4}13:30\./)
  await expect(log(shop).getByRole('textbox', { name: 'E-mail address' })).toBeVisible()
  await agent.send('PATCH', '/routing', { hours: null })
})
