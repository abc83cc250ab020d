import { answerSlowly, longAnswer } from '../support/long-answer.ts'
import { openMiniaturePage } from '../support/miniature-page.ts'
import { ask, composer, expect, log, test } from '../support/story.ts'

test('a long answer with tables and code grows below a reader who has scrolled up, and moves nothing', async ({
  page,
}) => {
  const archive = await openMiniaturePage()
  answerSlowly(archive.server, longAnswer(2_000), 500)
  await page.goto(archive.origin)
  await expect(composer(page)).toBeFocused()
  await ask(page, 'Read me the manual')
  await expect(log(page)).toContainText('Part 3 of')
  const place = () =>
    log(page).evaluate((box) => {
      const [first] = box.querySelectorAll('.answer table')
      return [box.scrollTop, Math.round(first?.getBoundingClientRect().top ?? 0)]
    })
  // Whoever is at the end stays there.
  const away = () => log(page).evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)
  expect(await away()).toBeLessThan(60)
  await log(page).evaluate((box) => box.scrollTo(0, 100))
  const before = await place()
  await expect(page.getByRole('button', { name: 'New messages' })).toBeVisible()
  await expect(log(page)).toContainText('Part 9 of')
  expect(await place()).toEqual(before)
  await expect(page.getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  expect(await place()).toEqual(before)
  const tables = longAnswer(2_000).split('\n|---|').length - 1
  await expect(log(page).locator('table')).toHaveCount(tables)
  await page.getByRole('button', { name: 'New messages' }).click()
  expect(await away()).toBeLessThan(1)
  await archive.close()
})
