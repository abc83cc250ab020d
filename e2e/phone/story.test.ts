import type { Locator } from '@playwright/test'
import { ask, composer, expect, launcher, log, openInbox, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

const phone = { width: 390, height: 844 }
test.use({ viewport: phone, isMobile: true, hasTouch: true })

test('on a phone the panel fills the screen, takes a question and goes away again', async ({
  page,
  server,
}) => {
  await page.goto(server.shop)
  await launcher(page).tap()
  const panel = page.getByRole('dialog')
  await expect.poll(() => panel.boundingBox()).toEqual({ x: 0, y: 0, ...phone })
  await composer(page).tap()
  await ask(page, 'can I send back a tent I already used?')
  const chip = log(page).getByRole('button', { name: /^Source 1: / })
  await expect(chip).toBeVisible()
  await chip.tap()
  const passage = page
    .getByRole('dialog')
    .filter({ has: page.locator('mark') })
    .last()
  await expect(passage.locator('mark')).toBeVisible()
  const box = await passage.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true)
  await passage.getByRole('button', { name: 'Close' }).tap()

  // Nothing is wider than the screen.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  const field = await composer(page).boundingBox()
  expect(field && field.y + field.height <= phone.height).toBe(true)

  const pageMoves = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY)
  expect(await pageMoves()).toBe('hidden')
  await panel.getByRole('button', { name: 'Close' }).first().tap()
  await expect(panel).toBeHidden()
  expect(await pageMoves()).not.toBe('hidden')
  await launcher(page).tap()
  await expect(log(page)).toContainText('can I send back')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(launcher(page)).toBeFocused()
})

test('launcher, heading and composer stay clear of a notch and a bar at the bottom', async ({
  page,
  server,
}) => {
  const insets = { top: 47, bottom: 34 }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets })
  await page.goto(server.shop)
  const bottomOf = async (what: Locator) => {
    const box = await what.boundingBox()
    return box ? box.y + box.height : Number.NaN
  }
  expect(phone.height - (await bottomOf(launcher(page)))).toBe(20 + insets.bottom)
  await launcher(page).tap()
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' }).first()
  await expect(close).toBeVisible()
  expect((await close.boundingBox())?.y).toBeGreaterThanOrEqual(insets.top)
  expect(await bottomOf(composer(page))).toBeLessThanOrEqual(phone.height - insets.bottom)

  // Turned on its side, with the notch at the right.
  await page.setViewportSize({ width: phone.height, height: phone.width })
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { right: 47, bottom: 21 } })
  const rightOf = async (what: Locator) => {
    const box = await what.boundingBox()
    return box ? phone.height - box.x - box.width : Number.NaN
  }
  expect(await rightOf(close)).toBeGreaterThanOrEqual(47)
  await close.tap()
  expect(await rightOf(launcher(page))).toBe(20 + 47)
})

test('on a phone on its side the panel fills the screen, and a keyboard leaves room to type', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: phone.height, height: phone.width })
  await page.goto(server.shop)
  await launcher(page).tap()
  const panel = page.getByRole('dialog')
  await expect.poll(() => panel.boundingBox()).toMatchObject({ width: phone.height, height: phone.width })
  await composer(page).tap()
  await page.setViewportSize({ width: phone.height, height: 200 })
  await expect(composer(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeInViewport({ ratio: 1 })
})

test('on a phone the inbox shows one pane at a time', async ({ page, browser, server, owner }) => {
  await page.goto(server.shop)
  await launcher(page).tap()
  await ask(page, 'May I talk to a person about a rain cover?')
  await expect(log(page)).toContainText('You asked for a person.')
  const { conversation } = await readStored(server, owner, 'rain cover')

  const inbox = await openInbox(browser, server)
  await row(inbox, conversation.id).tap()
  await expect(thread(inbox)).toBeVisible()
  await expect(row(inbox, conversation.id)).toBeHidden()
  await inbox.getByRole('button', { name: 'Accept', exact: true }).tap()
  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('It comes with the rucksack.')
  await inbox.getByRole('button', { name: 'Send', exact: true }).tap()
  await expect(log(page)).toContainText('It comes with the rucksack.')
  await inbox.getByRole('button', { name: 'Visitor and handoff' }).tap()
  const drawer = inbox.getByRole('dialog', { name: 'Visitor and handoff' })
  await expect(drawer).toContainText('Asked for a person')
  await drawer.getByRole('button', { name: 'Close' }).tap()
  await inbox.getByRole('button', { name: 'Back to the list' }).tap()
  await expect(thread(inbox)).toBeHidden()
  await inbox.getByRole('button', { name: /^Needs you/ }).tap()
  await inbox.getByRole('button', { name: /^Mine/ }).tap()
  await expect(row(inbox, conversation.id)).toBeVisible()
  expect(await inbox.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await inbox.context().close()
})

test('the inbox can be put on a Home Screen, and stays clear of a notch', async ({ inbox }) => {
  const session = await inbox.context().newCDPSession(inbox)
  const { url, errors, data = '' } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons } = JSON.parse(data) as { icons: { src: string; type: string }[] }
  for (const { src, type } of icons) {
    const icon = await inbox.request.get(new URL(src, url).href)
    expect(icon.headers()['content-type']).toContain(type)
  }
  const insets = { left: 47, right: 47, bottom: 21 }
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets })
  await inbox.setViewportSize({ width: phone.height, height: phone.width })
  const box = await inbox.locator('#app').boundingBox()
  expect(box && [box.x, box.x + box.width]).toEqual([47, phone.height - 47])
})
