import { ask, expect, log, test } from '../support/story.ts'
import { type HelpSite, startHelpSite } from './help-site.ts'

// It changes what the site knows, and its website is on this machine.
test.use({ apart: 'website', flags: ['--allow-address', '127.0.0.1'] })

const INDEX = `<h1>Boat hire</h1><p>Everything about hiring a canoe on the lake, from booking to return.</p>
<a href="/help/canoes">Canoes</a> <a href="/help/missing">Missing</a>`
const canoes = (price: string) =>
  `<h1>Canoe prices</h1><p>A canoe costs ${price} a day, paddles and life vests included.</p>`

let site: HelpSite
test.beforeAll(async () => {
  site = await startHelpSite({ '/help/': INDEX, '/help/canoes': canoes('20 euros') })
})
test.afterAll(() => site.close())

test('a website is read, its dead link named, and what it changes is answered after a refresh', async ({
  inbox,
  shop,
}) => {
  await inbox.getByRole('button', { name: 'Knowledge', exact: true }).click()
  await inbox.getByRole('navigation', { name: 'Knowledge' }).getByRole('button', { name: 'Sources' }).click()
  const form = inbox.getByRole('form', { name: 'Add a website' })
  await form.getByLabel('Website').fill('not an address')
  await form.getByRole('button', { name: 'Add website' }).click()
  await expect(form.getByRole('alert')).toContainText('Write an address')
  await form.getByLabel('Website').fill(site.address)
  await form.getByRole('button', { name: 'Add website' }).click()

  const row = inbox.getByRole('listitem').filter({ hasText: site.address }).first()
  await expect(row).toContainText('2 articles', { timeout: 30_000 })
  await expect(row).toContainText('2 new')
  await row.getByRole('button', { name: '1 page could not be read' }).click()
  await expect(row).toContainText('/help/missing is not there (404)')

  await ask(shop, 'What does a canoe cost a day?')
  await expect(log(shop)).toContainText('A canoe costs 20 euros a day')
  await expect(log(shop).getByRole('button', { name: 'Source 1: Canoe prices' })).toBeVisible()

  site.pages.set('/help/canoes', canoes('25 euros'))
  await row.getByRole('button', { name: /^Read .* again$/ }).click()
  await expect(row).toContainText('1 changed', { timeout: 30_000 })
  await ask(shop, 'How much is a canoe for one day?')
  await expect(log(shop)).toContainText('A canoe costs 25 euros a day')

  await row.getByRole('button', { name: /^Remove/ }).click()
  const dialog = inbox.getByRole('dialog')
  await expect(dialog).toContainText('Its 2 articles go with it')
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(row).toHaveCount(0)
})
