// What the widget costs a page: `npm run bench -- widget [--json]`. Chromium at a quarter of its speed, beside a page that
// has a button of its own and one with deep-chat. @n8n/chat is not among them: a dependency of it is in no registry here.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { root, startBaton } from '../e2e/support/baton-server.ts'
import { createSite } from '../e2e/support/host-page.ts'
import { type Figures, percentile, report, round } from './report.ts'

const ROUNDS = 7
const SLOWER = 4

const deepChat = brotliCompressSync(
  readFileSync(join(root, 'node_modules/deep-chat/dist/deepChat.bundle.js')),
)
const pages: Record<string, string> = {
  'plain button (baseline)': '<button id="launcher">Chat</button>',
  'deep-chat': '<script type="module" src="/deep-chat.js"></script><deep-chat id="launcher"></deep-chat>',
}
/** Where what the visitor sees first is, and where they type; asked in each frame. */
const seen: Record<string, string> = {
  'plain button (baseline)': 'document.querySelector("button")',
  baton: 'document.querySelector("baton-launcher")',
  'deep-chat': 'document.querySelector("deep-chat")?.shadowRoot?.querySelector("#text-input")',
}
const typing = 'document.querySelector("baton-panel")?.shadowRoot?.activeElement?.localName === "textarea"'

const host = createServer(({ url }, response) => {
  const name = decodeURIComponent((url ?? '/').slice(1))
  if (name === 'deep-chat.js')
    return response
      .writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' })
      .end(deepChat)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><title>${name}</title><h1>A page</h1>${pages[name] ?? ''}`)
})
await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
const server = await startBaton()
const site = await createSite(server, 'Measured shop', origin)
pages.baton = `<script async src="${site.loader}"></script>`
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--js-flags=--expose-gc'],
})

interface Noted {
  shownAt: number
  blockingMs: number
}

/** Runs in the page before anything else: notes when `what` is first there, a frame later, and long tasks. */
function watch(what: string) {
  const noted: Noted = { shownAt: 0, blockingMs: 0 }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blockingMs += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (!noted.shownAt && document.body && new Function(`return ${what}`)()) noted.shownAt = performance.now()
    else if (!noted.shownAt) requestAnimationFrame(look)
  }
  look()
}

async function visit(from: Browser, name: string) {
  const context = await from.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const sent: string[] = []
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ request }) => sent.push(request.url))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(watch, seen[name] ?? '')
  await page.goto(`${origin}/${encodeURIComponent(name)}`)
  const look = () => page.evaluate(() => (window as unknown as { noted: Noted }).noted)
  while (!(await look()).shownAt) await page.waitForTimeout(20)
  await page.waitForTimeout(300)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string) => metrics.find((each) => each.name === wanted)?.value ?? 0
  const stored = await page.evaluate(() => localStorage.length + document.cookie.length)
  const { shownAt, blockingMs } = await look()
  const requests = sent.filter((url) => !url.endsWith('favicon.ico')).length
  const before = { bytes, requests, scriptMs: metric('ScriptDuration') * 1_000, blockingMs, shownAt }
  const typingMs = name === 'baton' ? await clickToTyping(page) : Number.NaN
  await context.close()
  return { ...before, heapMb: metric('JSHeapUsedSize') / 1e6, stored, typingMs }
}

/** As a visitor does it: the pointer arrives, rests for a moment, and clicks. */
async function clickToTyping(page: Awaited<ReturnType<Browser['newPage']>>): Promise<number> {
  const button = page.getByRole('button', { name: 'Chat', exact: true })
  await button.hover()
  await page.waitForTimeout(200)
  await page.evaluate((done) => {
    addEventListener(
      'click',
      () => {
        const clickedAt = performance.now()
        const look = () => {
          if (new Function(`return ${done}`)())
            Object.assign(window, { typingMs: performance.now() - clickedAt })
          else requestAnimationFrame(look)
        }
        look()
      },
      { capture: true, once: true },
    )
  }, typing)
  await button.click()
  await page.waitForFunction(() => 'typingMs' in window)
  return page.evaluate(() => (window as unknown as { typingMs: number }).typingMs)
}

const rows: Record<string, Figures> = {}
const figures: Record<string, number> = {}
for (const name of ['plain button (baseline)', 'baton', 'deep-chat']) {
  const visits: Awaited<ReturnType<typeof visit>>[] = []
  for (let n = 0; n < ROUNDS; n += 1) visits.push(await visit(browser, name))
  const median = (read: (one: (typeof visits)[number]) => number) => round(percentile(visits.map(read), 0.5))
  const row = {
    bytes: median((one) => one.bytes),
    requests: median((one) => one.requests),
    'script ms': median((one) => one.scriptMs),
    'blocking ms': median((one) => one.blockingMs),
    'shown ms': median((one) => one.shownAt),
    'click to typing ms': median((one) => one.typingMs),
    'heap MB': median((one) => one.heapMb),
    stored: median((one) => one.stored),
  }
  rows[name] = row
  for (const [figure, value] of Object.entries(row)) figures[`${name} ${figure}`] = value
}
await browser.close()
await server.stop()
host.close()
report('A page before the first click, at 4x CPU throttle; medians of 7 visits', rows, figures)
