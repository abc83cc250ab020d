import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'

test.use({ apart: 'sites' })

let host: HostPage
test.beforeAll(async ({ server }) => {
  host = await openHostPage()
  host.show(new URL('page.html', import.meta.url), {
    LOADER: (await createSite(server, 'Guest shop', host.origin)).loader,
  })
})
test.afterAll(() => host.close())

test('the page says how far from its corner the chat stands, and above what', async ({ page }) => {
  await page.goto(host.origin)
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--baton-offset', '40px')
    document.documentElement.style.setProperty('--baton-z-index', '7')
  })
  await launcher(page).click()
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  const rightOf = async (one: typeof panel) => {
    const box = await one.boundingBox()
    return 1280 - (box ? box.x + box.width : 0)
  }
  expect(await rightOf(launcher(page))).toBe(40)
  expect(await rightOf(panel)).toBe(40)
  const layers = () =>
    page.evaluate(() =>
      ['baton-launcher', 'baton-panel'].map((name) => {
        const inside = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('div, dialog') ?? [])]
        return inside.map((element) => getComputedStyle(element).zIndex).find((layer) => layer !== 'auto')
      }),
    )
  expect(await layers()).toEqual(['7', '7'])
})

/** The page's own button: does it take the focus, and is it what lies where it is? */
const ownButton = () => {
  const button = document.body.querySelector('button') as HTMLButtonElement
  button.focus()
  const { left, top } = button.getBoundingClientRect()
  return [document.activeElement === button, document.elementFromPoint(left + 2, top + 2) === button]
}

test('beside the open panel the page can be used as before', async ({ page }) => {
  await page.goto(host.origin)
  await launcher(page).click()
  await expect(composer(page)).toBeFocused()
  expect(await page.evaluate(ownButton)).toEqual([true, true])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

  test('the page below is out of reach until the panel is closed', async ({ page }) => {
    await page.goto(host.origin)
    await launcher(page).tap()
    await expect(composer(page)).toBeVisible()
    expect(await page.evaluate(ownButton)).toEqual([false, false])
    await page.getByRole('button', { name: 'Close' }).tap()
    expect(await page.evaluate(ownButton)).toEqual([true, true])
  })

  test('above an on-screen keyboard the composer stays in sight', async ({ page }) => {
    // As Safari tells of its keyboard; Chromium has none here.
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), { height: 844, offsetTop: 0 })
      Object.defineProperty(window, 'visualViewport', { value: seen })
    })
    await page.goto(host.origin)
    await launcher(page).tap()
    await composer(page).tap()
    await page.evaluate(() => {
      Object.assign(visualViewport ?? {}, { height: 500, offsetTop: 60 })
      visualViewport?.dispatchEvent(new Event('resize'))
    })
    const panel = page.getByRole('dialog')
    await expect.poll(() => panel.boundingBox()).toEqual({ x: 0, y: 60, width: 390, height: 500 })
    const field = await composer(page).boundingBox()
    expect(field && field.y + field.height).toBeLessThan(560)
    // Safari zooms into the page for a field of smaller letters.
    expect(await composer(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
  })
})

test('who wants no motion sees none, and with forced colours a line tells where things end', async ({
  page,
}) => {
  await page.goto(host.origin)
  await launcher(page).click()
  await ask(page, 'Is anybody there?')
  const bubble = log(page).locator('.bubble')
  await expect(bubble).toBeVisible()
  const panel = page.getByRole('dialog')
  const moves = () => panel.evaluate((element) => getComputedStyle(element).transitionDuration)
  const line = (one: typeof panel, side: 'borderTopWidth' | 'outlineWidth') =>
    one.evaluate((element, name) => getComputedStyle(element)[name], side)
  expect(await moves()).not.toBe('0s')
  expect(await line(bubble, 'borderTopWidth')).toBe('0px')
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  expect(await moves()).toBe('0s')
  expect(await line(bubble, 'borderTopWidth')).toBe('1px')
  expect(await line(panel, 'outlineWidth')).toBe('1px')
})
