import { type CDPSession, chromium, type Page } from '@playwright/test'
import type { BatonServer } from '../../e2e/support/baton-server.ts'

export interface ScreenFigures {
  /** From the request of the page to its first words, milliseconds; likewise to the rows of its list. */
  firstPaint: number[]
  listShown: number[]
  /** From the press of a key to the frame with the next conversation's messages, with time to look at each thread. */
  switched: number[]
  /** The same with the next press right after each frame. */
  switchedInARow: number[]
  /**
   * What the page's processor did for one of those presses, the panes beside the thread and what is read ahead
   * included, at a quarter of its speed: says more where others use it too.
   */
  switchCpuMs: number
  switchInARowCpuMs: number
}

const LOADS = 5
const SWITCHES = 20
/** Somebody who reads one line of a thread before they go on. */
const LOOK_MS = 400

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
    const firstPaint: number[] = []
    const listShown: number[] = []
    for (let n = 0; n < LOADS; n += 1) {
      await page.goto(`${server.origin}/inbox/`)
      listShown.push(await shownAt(page, '[id^="row-"]'))
      firstPaint.push(await paintedAt(page))
    }
    await page.locator('[id^="row-"]').first().click()
    await page.locator('.messages article').first().waitFor()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const paced = await timeSwitches(page, session, LOOK_MS)
    const inARow = await timeSwitches(page, session, 0)
    return {
      firstPaint,
      listShown,
      switched: paced.samples,
      switchedInARow: inARow.samples,
      switchCpuMs: paced.cpuMs,
      switchInARowCpuMs: inARow.cpuMs,
    }
  } finally {
    await browser.close()
  }
}

/** Milliseconds of the page's own clock, which began with its request, to the frame in which something is there. */
const shownAt = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        const isThere = () => document.querySelector(wanted) !== null
        if (isThere()) return painted()
        const eye = new MutationObserver(() => {
          if (!isThere()) return
          eye.disconnect()
          painted()
        })
        eye.observe(document, { childList: true, subtree: true })
      }),
    selector,
  )

const paintedAt = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)

async function cpuMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

async function timeSwitches(page: Page, session: CDPSession, lookMs: number) {
  const samples: number[] = []
  const before = await cpuMsOf(session)
  for (let n = 0; n < SWITCHES; n += 1) {
    samples.push(await switchTo(page))
    await page.waitForTimeout(lookMs)
  }
  return { samples, cpuMs: ((await cpuMsOf(session)) - before) / SWITCHES }
}

/**
 * Presses `j` in the page itself, so that nothing between here and there is counted, and waits for the frame that has
 * other messages to be drawn. It looks when the page changes and not at each frame: looking takes time itself.
 */
function switchTo(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector('.messages article')?.id
        const before = shown()
        const startedAt = performance.now()
        const eye = new MutationObserver(() => {
          const now = shown()
          if (!now || now === before) return
          eye.disconnect()
          // After the frame, not before it.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - startedAt)))
        })
        eye.observe(document.body, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['id'],
        })
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
      }),
  )
}
