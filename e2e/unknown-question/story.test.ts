import { ask, expect, log, test } from '../support/story.ts'

test('a question that no page answers gets "I don’t know" and the offer of a person', async ({ shop }) => {
  await ask(shop, 'Who won the football world cup in 1998?')
  await expect(log(shop)).toContainText('I don’t know')
  await expect(log(shop).getByRole('button', { name: /^Source/ })).toHaveCount(0)
  await log(shop).getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You asked for a person.')
})
