import { createSite, openHostPage } from '../support/host-page.ts'
import { ask, expect, launcher, log, openInbox, test } from '../support/story.ts'

test.use({ apart: 'sites' })

test('a page that is not listed is told in the console what to add, and works once it is allowed', async ({
  page,
  browser,
  server,
}) => {
  const host = await openHostPage()
  const site = await createSite(server, 'Another shop', 'https://shop.example')
  host.show(new URL('page.html', import.meta.url), { LOADER: site.loader })
  const lines: string[] = []
  const thrown: string[] = []
  page.on('console', (line) => lines.push(line.text()))
  page.on('pageerror', (error) => thrown.push(error.message))

  await page.goto(host.origin)
  await launcher(page).click()
  await ask(page, 'Hello?')
  await expect(page.getByText('This page is not allowed to use this chat.')).toBeVisible()
  const words = lines.find((line) => line.startsWith('Baton: '))
  expect(words).toContain(host.origin)
  expect(words).toContain('Settings')
  expect(thrown).toEqual([])

  const inbox = await openInbox(browser, server)
  await inbox.goto(`${server.origin}/inbox/${site.id}/settings`)
  // Where the chat was seen is told above, without a button.
  const button = inbox.getByRole('button')
  const blocked = inbox.getByRole('listitem').filter({ hasText: host.origin, has: button })
  await expect(blocked).toContainText('Blocked')
  await blocked.getByRole('button', { name: 'Allow' }).click()
  await expect(blocked.getByRole('button', { name: `Remove ${host.origin}` })).toBeVisible()

  await page.reload()
  await launcher(page).click()
  await ask(page, 'Hello again')
  await expect(log(page)).toContainText('Assistant · AI')
  await expect(page.getByText('This page is not allowed to use this chat.')).toBeHidden()
  await inbox.context().close()
  await host.close()
})
