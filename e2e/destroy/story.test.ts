import type { CDPSession, Page } from '@playwright/test'
import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { expect, test } from '../support/story.ts'

declare const Baton: Record<'open' | 'send' | 'destroy', (...values: unknown[]) => Promise<unknown>>

test.use({ apart: 'sites' })

let host: HostPage
let loader: string
test.beforeAll(async ({ server }) => {
  host = await openHostPage()
  loader = (await createSite(server, 'Fickle shop', host.origin)).loader
  host.show(new URL('page.html', import.meta.url), {})
})
test.afterAll(() => host.close())

/** Loads the widget, opens it and takes it away again. */
function comeAndGo(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ({ src, count }) => {
      for (let n = 0; n < count; n += 1) {
        const script = document.createElement('script')
        script.src = src
        const ready = new Promise((resolve) => addEventListener('baton:ready', resolve, { once: true }))
        document.head.append(script)
        await ready
        await Baton.open()
        await Baton.send(`Hello for the time ${n}`)
        await Baton.destroy()
        script.remove()
      }
    },
    { src: loader, count: times },
  )
}

async function leftOvers(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
  }
}

test('after a hundred comings and goings no node, listener, worker or timer is left', async ({ page }) => {
  test.setTimeout(120_000)
  await page.addInitScript(() => {
    const live = new Set()
    const { setTimeout: set, clearTimeout: clear } = window
    const spied = (run: () => void, wait?: number, ...values: unknown[]) => {
      const id = set(() => {
        live.delete(id)
        run(...(values as []))
      }, wait)
      live.add(id)
      return id
    }
    const cleared = (id: number) => {
      live.delete(id)
      clear(id)
    }
    Object.assign(window, { setTimeout: spied, clearTimeout: cleared, live })
  })
  await page.goto(host.origin)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await comeAndGo(page, 10)
  const early = await leftOvers(session)
  await comeAndGo(page, 90)
  // One collection leaves what hangs on weak references and compiled code that is no longer used.
  const grown = async () => {
    const late = await leftOvers(session)
    return {
      nodes: late.nodes - early.nodes > 20,
      listeners: late.listeners - early.listeners > 10,
      heap: late.heap - early.heap > 500_000,
    }
  }
  await expect.poll(grown).toEqual({ nodes: false, listeners: false, heap: false })
  expect(page.workers()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('baton-'))).toBe(false)
  expect(await page.evaluate(() => (window as unknown as { live: Set<number> }).live.size)).toBe(0)
  expect(await page.evaluate(() => 'Baton' in window)).toBe(false)
})
