// The two pictures of the main README: a cited answer in the demo shop, and the same conversation in the inbox.
import { acceptLink, PASSWORD } from '../../e2e/support/api.ts'
import { startBaton } from '../../e2e/support/baton-server.ts'

export async function takePictures(browser) {
  const server = await startBaton()
  const owner = { name: 'Ana', email: 'ana@example.com' }
  await acceptLink(server, server.setupToken, owner)
  const inbox = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.5 })
  await inbox.goto(`${server.origin}/inbox/`)
  await inbox.getByLabel(/e-?mail/i).fill(owner.email)
  await inbox.getByLabel(/password/i).fill(PASSWORD)
  await inbox.keyboard.press('Enter')

  const shop = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
  })
  await shop.goto(server.shop)
  await shop.evaluate(() => window.Baton('open'))
  await shop.getByRole('textbox', { name: /message/i }).fill('Can I send back a tent I already used?')
  await shop.keyboard.press('Enter')
  await shop
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .waitFor()
  await shop.waitForTimeout(1_500)
  await shop.screenshot({ path: 'examples/script-tag/screenshot-shop.png' })

  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await inbox
    .getByText(/^Visitor/)
    .first()
    .waitFor()
  await inbox.keyboard.press('j')
  await inbox.getByText('In their words').waitFor()
  await inbox.waitForTimeout(800)
  await inbox.screenshot({ path: 'examples/script-tag/screenshot-inbox.png' })
  await server.stop()
}
