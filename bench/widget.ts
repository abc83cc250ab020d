// What the widget costs a page: `npm run bench -- widget [--json]`. Chromium at a quarter of its speed, beside a page that
// has a button of its own, and others with deep-chat and @n8n/chat; then on Slow 4G; then an answer of 10,000 tokens.
import { setTimeout as rest } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { startBaton } from '../e2e/support/baton-server.ts'
import { createSite } from '../e2e/support/host-page.ts'
import { type Figures, percentile, report, round } from './report.ts'
import { streamLongAnswer } from './widget/long-answer.ts'
import { openPages } from './widget/pages.ts'
import { clickToTyping, type Visit, visit } from './widget/visit.ts'

const ROUNDS = 10
/** A page that is put away works on for a while, a heavy one longer: the next must not pay for it. */
const REST_MS = 1_000
const BATON = 'Baton'

const pages = await openPages()
const server = await startBaton()
const site = await createSite(server, 'Measured shop', pages.origin)
const seen = 'document.querySelector("baton-launcher")'
pages.guests[BATON] = { html: site.snippet, seen }
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--js-flags=--expose-gc'],
})

/** By guest: one after the other in each round, so that what else the machine does hits all alike. */
const visits: Record<string, { fast: Visit; slow4gMs: number }[]> = {}
const typingMs: number[] = []
const atOnceMs: number[] = []
const guests = Object.entries(pages.guests)
for (let n = -1; n < ROUNDS; n += 1)
  for (const [name, { seen }] of inOrder(guests, n + 1)) {
    const url = `${pages.origin}/${encodeURIComponent(name)}`
    const fast = await visit(browser, url, seen)
    if (name === BATON && n >= 0) {
      typingMs.push(await clickToTyping(fast.page))
      const { page } = await visit(browser, url, seen)
      atOnceMs.push(await clickToTyping(page, true))
      await page.context().close()
    }
    await fast.page.context().close()
    const far = await visit(browser, url, seen, true)
    await far.page.context().close()
    await rest(REST_MS)
    // The first round warms the browser and both servers up.
    if (n < 0) continue
    visits[name] = [...(visits[name] ?? []), { fast: fast.figures, slow4gMs: far.figures.shownMs }]
  }

/** Another order each round, in which another stands before each: who follows a heavy page finds a warm, busy machine. */
function inOrder<T>(all: T[], round: number): T[] {
  const step = 1 + (round % (all.length - 1))
  return all.map((_, at) => all[(round + at * step) % all.length] as T)
}

const middle = (samples: number[]) => round(percentile(samples, 0.5))
const rows: Record<string, Figures> = {}
const figures: Record<string, number> = {}
const columns = [
  'bytes',
  'requests',
  'scriptMs',
  'blockingMs',
  'shownMs',
  'frames',
  'heapMb',
  'stored',
] as const
for (const [name, seen] of Object.entries(visits)) {
  const row = Object.fromEntries(
    columns.map((column) => [column, middle(seen.map(({ fast }) => fast[column]))]),
  )
  rows[name] = {
    ...row,
    slow4gMs: middle(seen.map(({ slow4gMs }) => slow4gMs)),
    ...(name === BATON && { typingMs: middle(typingMs), atOnceMs: middle(atOnceMs) }),
  }
  const key = name.replace(/ .*/, '').replace('@n8n/chat', 'n8n').replace('deep-chat', 'deepChat')
  for (const [column, value] of Object.entries(rows[name] ?? {})) figures[`${key}_${column}`] = value
}
const long = await streamLongAnswer(browser)
await browser.close()
await server.stop()
pages.close()
report(`Before the visitor acts, ${ROUNDS} visits, medians`, rows, { ...figures, ...long })
console.table({ 'a long answer': long })
process.exit(0)
