import { createSite, openHostPage, PLAIN_PAGE } from '../support/host-page.ts'
import { expect, launcher, openInbox, test } from '../support/story.ts'

declare const Baton: Record<'init' | 'setLocale', (value: unknown) => Promise<void>>

test.use({ apart: 'sites' })

test('a site says it in its own words, from the inbox by language, and a page in words of its own', async ({
  page,
  browser,
  server,
}) => {
  const host = await openHostPage()
  const site = await createSite(server, 'Frank shop', host.origin)
  host.show(PLAIN_PAGE, { LOADER: site.loader })
  const inbox = await openInbox(browser, server)
  await inbox.goto(`${server.origin}/inbox/${site.id}/settings/site`)
  await inbox.getByText('Words of the chat').click()
  await inbox.getByLabel('Find', { exact: true }).fill('Write a')
  await inbox.getByLabel('Write a message').fill('Ask Frank')
  await inbox.getByLabel('Language').selectOption('German')
  await inbox.getByLabel('Find', { exact: true }).fill('schreiben')
  await inbox.getByLabel('Nachricht schreiben').fill('Frag Frank')
  await inbox.getByRole('button', { name: 'Save' }).click()
  await expect(inbox.getByText('Saved.')).toBeVisible()
  await expect(inbox.getByText('2 your own')).toBeVisible()
  await inbox.context().close()

  const warnings: string[] = []
  page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()))
  await page.goto(host.origin)
  await launcher(page).click()
  const field = page.getByRole('textbox')
  await expect(field).toHaveAccessibleName('Ask Frank')
  await expect(page.getByRole('button', { name: 'Talk to a person' })).toBeVisible()
  await page.evaluate(() => Baton.setLocale('de-AT'))
  await expect(field).toHaveAccessibleName('Frag Frank')
  await page.evaluate(async () => {
    const words = { sv: { placeholder: 'Fråga oss', person: 'Prata med en människa', plcaeholder: 'Hej' } }
    await Baton.init({ words, locale: 'sv' })
    await Baton.setLocale('sv-FI')
  })
  await expect(field).toHaveAccessibleName('Fråga oss')
  await expect(page.getByRole('button', { name: 'Prata med en människa' })).toBeVisible()
  expect(await page.getByRole('dialog').getAttribute('lang')).toBe('sv-FI')
  await expect.poll(() => warnings).toHaveLength(1)
  expect(warnings[0]).toContain('plcaeholder')
  await host.close()
})
