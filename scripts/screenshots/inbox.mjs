// Every screen of the inbox, after a day in the demo shop: a sheet for each theme and device, into apps/inbox/screens.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PASSWORD } from '../../e2e/support/api.ts'
import { startBaton } from '../../e2e/support/baton-server.ts'
import { root } from '../setup.mjs'
import { writeSheet } from './contact-sheet.mjs'
import { haveADay, OWNER } from './demo-conversations.mjs'
import { fetchFont } from './font.mjs'

const folder = join(root, 'apps/inbox/screens')
const devices = {
  desktop: { size: { width: 1440, height: 900 }, columns: 3, width: 720 },
  phone: { size: { width: 390, height: 844 }, columns: 6, width: 340 },
}
const views = ['needs_you', 'mine', 'assistant', 'resolved', 'all']
const rooms = [
  ...['articles', 'sources', 'try', 'evaluate'].map((room) => `knowledge/${room}`),
  ...['list', 'figures', 'try', 'volume', 'disagreements'].map((room) => `intents/${room}`),
  ...[
    'site',
    'team',
    'replies',
    'assistant',
    'escalation',
    'privacy',
    'ratings',
    'usage',
    'audit',
    'account',
  ].map((room) => `settings/${room}`),
]

export async function takePictures(browser) {
  const server = await startBaton({ flags: ['--trust-proxy'] })
  const agent = await haveADay(server)
  // Asked once: the agent's grant may end before the last picture is taken.
  const firsts = {}
  for (const view of views) firsts[view] = (await agent.inbox(view)).conversations[0]
  const site = `${server.origin}/inbox/${agent.siteId}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const font = fetchFont()
  for (const theme of ['light', 'dark'])
    for (const [device, { size, columns, width }] of Object.entries(devices)) {
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        hasTouch: device === 'phone',
        bypassCSP: true,
      })
      const pictures = await picturesOf(await context.newPage(), { site, firsts, font, device })
      await context.close()
      const path = join(folder, `${theme}-${device}.webp`)
      await writeSheet(browser, { path, dark: theme === 'dark', columns, width, pictures })
      console.log(`${theme} ${device}`)
    }
  await server.stop()
}

async function picturesOf(page, { site, firsts, font, device }) {
  const pictures = []
  const take = async (name) => {
    if (font)
      await page.addStyleTag({ content: `${font.sheet} :root { --baton-font: ${font.family}, system-ui }` })
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(700)
    pictures.push([name, await page.screenshot()])
  }
  await page.goto(new URL('.', site).href)
  await page.getByLabel('Password').waitFor()
  await take('sign in')
  await page.getByLabel('E-mail address').fill(OWNER.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Needs you' }).waitFor()
  for (const view of views) {
    // On a phone a list and a thread are two screens.
    if (device === 'phone') {
      await page.goto(`${site}/${view}`)
      await take(view)
    }
    const first = firsts[view]
    if (!first) continue
    await page.goto(`${site}/${view}/${first.id}`)
    await page.getByRole('log', { name: 'Messages' }).waitFor()
    await take(device === 'phone' ? `${view}: thread` : view)
  }
  await page.keyboard.press('Control+k')
  await take('commands')
  for (const room of rooms) {
    await page.goto(`${site}/${room}`)
    await page.getByRole('heading').first().waitFor()
    await take(room)
  }
  return pictures
}
