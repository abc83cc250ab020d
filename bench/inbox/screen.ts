import { type CDPSession, chromium, type Page } from '@playwright/test'
import type { BatonServer } from '../../e2e/support/baton-server.ts'

export interface ScreenFigures {
  /** From the request of the page to its first words, milliseconds; likewise to the rows of its list. */
  firstPaint: number[]
  listShown: number[]
  /** From the press of a key to the next conversation's messages, read from the server. */
  switched: number[]
  /** What the page's processor did for one of those, at a quarter of its speed: says more where others use it too. */
  switchCpuMs: number
}

const LOADS = 5
const SWITCHES = 40

/** What an agent waits for on a processor four times slower than this one. */
export async function timeScreen(server: BatonServer, cookie: string): Promise<ScreenFigures> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const cookies = cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.origin }
    })
    await context.addCookies(cookies)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const figures: ScreenFigures = { firstPaint: [], listShown: [], switched: [], switchCpuMs: 0 }
    for (let n = 0; n < LOADS; n += 1) {
      await page.goto(`${server.origin}/inbox/`)
      figures.listShown.push(await shownAt(page, '[id^="row-"]'))
      figures.firstPaint.push(await firstPaint(page))
    }
    await page.locator('[id^="row-"]').first().click()
    await page.locator('.messages article').first().waitFor()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await cpuMsOf(session)
    for (let n = 0; n < SWITCHES; n += 1) figures.switched.push(await switchTo(page))
    figures.switchCpuMs = ((await cpuMsOf(session)) - before) / SWITCHES
    return figures
  } finally {
    await browser.close()
  }
}

/** Milliseconds of the page's own clock, which began with its request. */
async function shownAt(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor()
  return page.evaluate(() => performance.now())
}

const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)

async function cpuMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

/** Presses `j` in the page itself, so that nothing between here and there is counted. */
function switchTo(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('.messages article')?.id
        const before = shown()
        const startedAt = performance.now()
        const look = () => {
          const now = shown()
          if (!now || now === before) return requestAnimationFrame(look)
          return requestAnimationFrame(() => resolve(performance.now() - startedAt))
        }
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
        look()
      }),
  )
}
