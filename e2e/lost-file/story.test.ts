import { ask, expect, log, test } from '../support/story.ts'

test('a part of the widget that could not be loaded is asked for again, and the answer still comes', async ({
  shop,
}) => {
  let refused = 0
  await shop.route('**/assets/visitor-stream-*.js', (route) => {
    refused += 1
    return refused === 1 ? route.abort() : route.continue()
  })
  await ask(shop, 'can I send back a tent I already used?')
  await expect(
    log(shop)
      .getByRole('button', { name: /^Source 1/ })
      .first(),
  ).toBeVisible()
  expect(refused).toBeGreaterThan(1)
})
