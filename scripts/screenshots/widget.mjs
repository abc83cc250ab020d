// Every state of the panel, from its preview: a sheet for each language, theme and device, into packages/widget/screens.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { root } from '../setup.mjs'
import { writeSheet } from './contact-sheet.mjs'
import { fetchFont } from './font.mjs'

const folder = join(root, 'packages/widget/screens')
const locales = ['en', 'de', 'ar', 'ja']
const themes = ['light', 'dark']
const devices = {
  desktop: { viewport: { width: 1000, height: 760 } },
  phone: { viewport: { width: 390, height: 760 }, hasTouch: true },
}

export async function takePictures(browser) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const preview = join(root, 'packages/widget/preview')
  const server = await createServer({
    configFile: join(preview, 'vite.config.ts'),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  })
  await server.listen()
  const origin = server.resolvedUrls.local[0]
  const font = fetchFont()
  for (const locale of locales)
    for (const theme of themes)
      for (const device of Object.keys(devices)) {
        const options = { origin, locale, theme, device, font }
        await writeSheet(browser, {
          path: join(folder, `${locale}-${theme}-${device}.webp`),
          dark: theme === 'dark',
          columns: 7,
          width: 300,
          pictures: await picturesOf(browser, options),
        })
        console.log(`${locale} ${theme} ${device}`)
      }
  await server.close()
}

async function picturesOf(browser, { origin, locale, theme, device, font }) {
  const context = await browser.newContext({
    ...devices[device],
    locale,
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${origin}?${new URLSearchParams({ locale, theme })}`)
  const panel = page.locator('baton-panel dialog').first()
  await panel.waitFor()
  if (font) {
    await page.addStyleTag({
      content: `${font.sheet} baton-panel { --baton-font: ${font.family}, system-ui }`,
    })
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  }
  const pictures = []
  const take = async (name) => pictures.push([name, await panel.screenshot()])
  for (const name of await page.evaluate(() => Object.keys(window.preview.states))) {
    await page.evaluate((state) => window.preview.client.set(window.preview.states[state]), name)
    // Skeletons come after 300 ms; thread and cards are files of their own, which the first two states are the first to want.
    await page.waitForTimeout(pictures.length < 2 ? 2_000 : 400)
    await take(name)
    if (name === 'thread') await open(panel, panel.locator('.chip').first(), () => take('citation'))
    if (name === 'thread') await open(panel, panel.locator('form [aria-haspopup=menu]'), () => take('menu'))
  }
  await context.close()
  return pictures
}

/** Presses what is there, takes a picture, and presses elsewhere, which closes it. */
async function open(panel, button, picture) {
  if ((await button.count()) === 0) return
  await button.first().click()
  await panel.page().waitForTimeout(400)
  await picture()
  await panel.locator('textarea').click()
}
