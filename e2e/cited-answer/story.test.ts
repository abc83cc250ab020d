import { ask, expect, log, test } from '../support/story.ts'

const QUESTION = 'can I send back a tent I already used?'

test('a newcomer asks about a used tent and sees a cited answer grow', async ({ shop }) => {
  await ask(shop, QUESTION)
  const chip = log(shop).getByRole('button', { name: /^Source 1: / })
  const lengths = new Set<number>()
  await expect(async () => {
    lengths.add((await log(shop).innerText()).length)
    await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached({ timeout: 1 })
  }).toPass({ intervals: [40], timeout: 20_000 })
  expect(lengths.size).toBeGreaterThan(4)
  await expect(chip).toBeVisible()
  await expect(log(shop)).toContainText('Assistant · AI')
})

test('a citation opens its passage with the quote marked, and the article that it is from', async ({
  shop,
}) => {
  await ask(shop, QUESTION)
  const chip = log(shop).getByRole('button', { name: /^Source 1: / })
  await chip.click()
  const title = ((await chip.getAttribute('aria-label')) ?? '').replace('Source 1: ', '')
  const passage = shop.getByRole('dialog', { name: title, exact: true })
  await expect(passage.locator('mark')).toBeVisible()
  const marked = await passage.locator('mark').innerText()
  expect(marked.length).toBeGreaterThan(10)

  await expect(passage).toContainText(/Updated \d{1,2} \w+ \d{4}/)
  const link = passage.getByRole('link', { name: 'Open article' })
  expect(await link.getAttribute('href')).toMatch(/\/demo\/help\/.+#:~:text=./)
  const [article] = await Promise.all([shop.context().waitForEvent('page'), link.click()])
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(article.locator('body')).toContainText(marked.split('\n')[0] ?? '')
})
