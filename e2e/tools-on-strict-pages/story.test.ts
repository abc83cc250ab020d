import type { FrameLocator, Page } from '@playwright/test'
import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { expect, launcher, test } from '../support/story.ts'

test.use({ apart: 'sites' })

let host: HostPage
let framed: HostPage
test.beforeAll(async ({ server }) => {
  ;[host, framed] = [await openHostPage(), await openHostPage()]
  const page = new URL('../strict-host-page/page.html', import.meta.url)
  const policy = (source: string) =>
    [
      "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'none'",
      `${source} ${server.origin}`,
      "trusted-types 'none'; require-trusted-types-for 'script'; report-uri /report",
    ].join('; ')
  for (const [one, source, mode] of [
    [host, 'connect-src', ''],
    [framed, 'frame-src', '?mode=iframe'],
  ] as const) {
    const { loader } = await createSite(server, `Strict ${source}`, one.origin)
    const headers = { 'content-security-policy': policy(source) }
    one.show(page, { NONCE: 'r4nd0m', LOADER: loader + mode }, headers)
  }
})
test.afterAll(() => Promise.all([host, framed].map((one) => one.close())))

/** A picture is sent, seen and saved, an emoji found, and a tone chosen; the page complains of nothing. */
async function useAll(page: Page, place: Page | FrameLocator): Promise<void> {
  const complaints: string[] = []
  page.on('console', (line) => {
    // Chromium's note that a frame may use the microphone only if its page may.
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  const more = place.getByRole('button', { name: 'More' })
  const field = place.getByRole('textbox', { name: 'Write a message' })
  await more.click()
  const dialog = page.waitForEvent('filechooser')
  await place.getByRole('menuitem', { name: 'Attach a file' }).click()
  await (await dialog).setFiles({
    name: 'tent.gif',
    mimeType: 'image/gif',
    buffer: Buffer.from(gif, 'base64'),
  })
  await more.click()
  await place.getByRole('menuitem', { name: 'Emoji' }).click()
  await place.getByRole('searchbox').fill('fire')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('🔥')
  await more.click()
  await place.getByRole('menuitemcheckbox', { name: 'Sound for replies' }).click()
  await page.keyboard.press('Escape')
  await field.press('Enter')
  const log = place.getByRole('log', { name: 'Conversation' })
  await expect(log.locator('canvas.picture')).toBeVisible()
  const saved = page.waitForEvent('download')
  await log.getByRole('button', { name: 'Download tent.gif' }).click()
  expect((await saved).suggestedFilename()).toBe('tent.gif')
  expect(complaints).toEqual([])
}

/** A red dot. */
const gif = 'R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs='

test('on a page that forbids what it can, all tools of the composer work without a report', async ({
  page,
}) => {
  await page.goto(host.origin)
  await launcher(page).click()
  await useAll(page, page)
  expect(host.reports).toEqual([])
})

test('in a frame they work as well', async ({ page }) => {
  await page.goto(framed.origin)
  await launcher(page).click()
  await useAll(page, page.frameLocator('baton-panel iframe'))
  expect(framed.reports).toEqual([])
})
