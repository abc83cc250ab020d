import type { FrameLocator, Page } from '@playwright/test'
import { root, runBaton } from '../support/baton-server.ts'
import { expect, test } from '../support/story.ts'
import { cases, type HostCase, type Values } from './cases.ts'
import { type HostServer, openHostServer } from './host-server.ts'

test.use({ apart: 'sites', contextOptions: { reducedMotion: 'reduce' } })

const question = 'can I send back a tent I already used?'

let host: HostServer
let values: Values
let origins: Record<NonNullable<HostCase['at']>, string>
test.beforeAll(async ({ server }) => {
  host = await openHostServer()
  origins = {
    listed: `http://127.0.0.1:${host.port}`,
    foreign: `http://localhost:${host.port}`,
    plain: `http://shop.test:${host.port}`,
  }
  const made = ['--origin', origins.listed, origins.plain]
  const printed = await runBaton(server, 'site', 'create', 'Guest house', ...made)
  const [, id = '', key] = /\((site_\w+)\)\nKey +(\S+)/.exec(printed) ?? []
  values = { loader: `${server.origin}/w/${key}.js`, server: server.origin }
  await runBaton(server, 'ingest', `${root}/examples/script-tag/help-centre/returns`, '--site', id)
  for (const [index, { page }] of cases.entries()) host.pages.set(`/${index}`, page(values))
})
test.afterAll(() => host.close())

const launcher = (place: Page | FrameLocator) => place.getByRole('button', { name: 'Chat', exact: true })
const composer = (place: Page | FrameLocator) => place.getByRole('textbox', { name: 'Write a message' })
const log = (place: Page | FrameLocator) => place.getByRole('log', { name: 'Conversation' })

/** Whatever the console says, and what was thrown; but for what Chromium thinks of the page's own frame. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (!line.text().includes('can escape its sandboxing')) complaints.push(line.text())
  })
  return complaints
}

function addedGlobals(page: Page): Promise<string[]> {
  return (page.frames()[1] ?? page.mainFrame()).evaluate(() => {
    const { before } = document.documentElement as unknown as { before: Set<string> }
    // The tester's own recorder comes into frames after the page has begun.
    return Object.getOwnPropertyNames(window).filter(
      (name) => !before.has(name) && !name.startsWith('__playwright'),
    )
  })
}

async function expectItWorks(page: Page, place: Page | FrameLocator) {
  await launcher(place).click()
  await expect(composer(place)).toBeFocused()
  await composer(place).fill(question)
  await page.keyboard.press('Enter')
  await expect(log(place).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  const panel = await place.getByRole('dialog').first().boundingBox()
  const size = page.viewportSize()
  expect(panel && size && panel.y >= 0 && panel.x >= 0 && panel.x + panel.width <= size.width).toBe(true)
  await page.keyboard.press('Escape')
  await expect(place.getByRole('dialog').first()).toBeHidden()
  await expect(launcher(place)).toBeFocused()
  // Its own looks: round, and as large as a thumb needs.
  expect(await launcher(place).evaluate((button) => getComputedStyle(button).borderRadius)).toBe('50%')
  const button = await launcher(place).boundingBox()
  expect(button?.width).toBeGreaterThanOrEqual(48)
  expect(button?.width).toBeLessThanOrEqual(56)
}

for (const [index, { name, at = 'listed', comes, inFrame, viewport }] of cases.entries())
  test(`${name}: ${comes}, without an error, a report or a global beyond Baton`, async ({ page }) => {
    const complaints = listen(page)
    if (viewport) await page.setViewportSize(viewport)
    await page.goto(`${origins[at]}/${index}`)
    const place = inFrame ? page.frameLocator('iframe') : page
    await expect(launcher(place)).toHaveCount(1)
    if (comes === 'works') await expectItWorks(page, place)
    else {
      await launcher(place).click()
      await composer(place).fill(question)
      await page.keyboard.press('Enter')
      await expect(place.getByText('This page is not allowed to use this chat.')).toBeVisible()
      // The one thing that a builder needs to know; beside it the browser's own line about the answer.
      expect(complaints.join('\n')).toContain('Settings, Site, Allowed origins')
      complaints.length = 0
    }
    expect(await addedGlobals(page)).toEqual(['Baton'])
    expect(complaints).toEqual([])
    expect(host.reports).toEqual([])
  })

test('a router that changes the page, Turbo that replaces or morphs its body: the conversation stands', async ({
  page,
}) => {
  const complaints = listen(page)
  await page.goto(`${origins.listed}/0`)
  await launcher(page).click()
  await composer(page).fill(question)
  await page.keyboard.press('Enter')
  await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  const visits: ((html: string) => void)[] = [
    // A router of a single page.
    () => {
      history.pushState({}, '', '/elsewhere')
      document.body.replaceChildren(document.createElement('main'))
    },
    // Turbo: another body, whose scripts run again.
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html')
      for (const old of next.querySelectorAll('script[src]')) {
        const script = document.createElement('script')
        for (const { name, value } of old.attributes) script.setAttribute(name, value)
        old.replaceWith(script)
      }
      document.body.replaceWith(next.body)
    },
    // Turbo's morph: what the next page does not have goes.
    () => {
      for (const child of [...document.body.children]) if (child.tagName !== 'H1') child.remove()
    },
    // Somebody moves what stands beside the body.
    () => document.body.append(...document.querySelectorAll('baton-launcher, baton-panel')),
  ]
  for (const visit of visits) {
    await page.evaluate(visit, host.pages.get('/0')?.html ?? '')
    await expect(log(page)).toContainText(question)
    await expect(launcher(page)).toHaveCount(1)
  }
  // What is moved loses the focus.
  await composer(page).focus()
  await page.keyboard.press('Escape')
  await expect(launcher(page)).toBeFocused()
  expect(await addedGlobals(page)).toEqual(['Baton'])
  expect(complaints).toEqual([])
})
