// `npm run screenshots`: the pictures of the README, taken from a real server in a real Chromium.
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensureInstalled } from './setup.mjs'

ensureInstalled()
ensureBuilt()
const { chromium } = await import('@playwright/test')
const { startBaton } = await import('../e2e/support/baton-server.ts')
const { acceptLink, PASSWORD } = await import('../e2e/support/api.ts')

const server = await startBaton()
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
try {
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
} finally {
  await browser.close()
  await server.stop()
}
