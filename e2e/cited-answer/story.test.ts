import { ask, expect, log, test } from '../support/story.ts'

test('a newcomer asks about a used tent and sees a cited answer', async ({ shop }) => {
  await ask(shop, 'can I send back a tent I already used?')
  await expect(log(shop)).toContainText('Assistant')
  const chip = log(shop).getByRole('button', { name: /source|citation/i }).first()
  await expect(chip).toBeVisible()
})
