import type { Browser, CDPSession, Page } from '@playwright/test'

/** How many times slower than this machine. */
export const SLOWER = 4

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: 750_000 / 8,
}

export interface Visit {
  bytes: number
  requests: number
  scriptMs: number
  blockingMs: number
  /** From the start of the navigation to the frame in which the chat is first seen. */
  shownMs: number
  /** Frames until then, which other work on the machine does not change. */
  frames: number
  heapMb: number
  /** Characters in storage and cookies. */
  stored: number
}

interface Noted {
  shownMs: number
  frames: number
  blockingMs: number
}

/** Runs in the page before anything else: notes the frame in which `what` is there, and long tasks. */
function watch(what: string) {
  const noted: Noted = { shownMs: 0, frames: 0, blockingMs: 0 }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blockingMs += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const isThere = new Function(`return document.body && ${what}`)
  const look = () => {
    noted.frames += 1
    if (isThere()) noted.shownMs = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

/** Comes to a page as somebody who was never there, and waits for its chat to be seen. */
export async function visit(
  browser: Browser,
  url: string,
  seen: string,
  onSlow4g = false,
): Promise<{ figures: Visit; page: Page }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (onSlow4g) await session.send('Network.emulateNetworkConditions', SLOW_4G)
  const traffic = countTraffic(session)
  await page.addInitScript(watch, seen)
  await page.goto(url)
  const noted = () => page.evaluate(() => (window as unknown as { noted: Noted }).noted)
  while (!(await noted()).shownMs) await page.waitForTimeout(20)
  await page.waitForTimeout(300)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  const stored = await page.evaluate(
    () => Object.entries(localStorage).flat().join('').length + document.cookie.length,
  )
  const scriptMs = metric('ScriptDuration') * 1_000
  const heapMb = metric('JSHeapUsedSize') / 1e6
  return { figures: { ...traffic, ...(await noted()), scriptMs, heapMb, stored }, page }
}

function countTraffic(session: CDPSession) {
  const traffic = { bytes: 0, requests: 0 }
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.endsWith('favicon.ico')) traffic.requests += 1
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength
  })
  return traffic
}

/**
 * From the click until they can type, in ms. As a hand with a mouse does it: the pointer arrives, which starts to load the
 * panel, rests for a moment, and clicks. With `atOnce` it clicks as it arrives, which no hand can: nothing is loaded.
 */
export async function clickToTyping(page: Page, atOnce = false): Promise<number> {
  const button = page.getByRole('button', { name: 'Chat', exact: true })
  if (!atOnce) {
    await button.hover()
    await page.waitForTimeout(300)
  }
  await page.evaluate(() => {
    const isTyping = () =>
      document.querySelector('baton-panel')?.shadowRoot?.activeElement?.localName === 'textarea'
    const onClick = ({ timeStamp }: Event) => {
      const look = () => {
        if (isTyping()) Object.assign(window, { typingMs: performance.now() - timeStamp })
        else requestAnimationFrame(look)
      }
      look()
    }
    addEventListener('click', onClick, { capture: true, once: true })
  })
  await button.click()
  const typingMs = await page.waitForFunction(() => (window as { typingMs?: number }).typingMs)
  return (await typingMs.jsonValue()) ?? Number.NaN
}
