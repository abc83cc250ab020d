// `npm run screenshots -- [shop|widget|inbox]`: the pictures of the READMEs, taken in a real Chromium. Default: shop.
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensureInstalled, fail } from './setup.mjs'

const sets = {
  shop: () => import('./screenshots/shop.mjs'),
  widget: () => import('./screenshots/widget.mjs'),
  inbox: () => import('./screenshots/inbox.mjs'),
}
const [name = 'shop'] = process.argv.slice(2)
if (!Object.hasOwn(sets, name)) fail(`Which pictures? One of: ${Object.keys(sets).join(', ')}.`)
ensureInstalled()
ensureBuilt()
const { chromium } = await import('@playwright/test')
const { takePictures } = await sets[name]()
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
try {
  await takePictures(browser)
} finally {
  await browser.close()
}
