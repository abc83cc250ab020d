import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { expectAccessible } from '../support/accessible.ts'
import { root } from '../support/baton-server.ts'
import { pale } from './pale.ts'

interface Preview {
  client: { set(state: unknown): void }
  states: Record<string, unknown>
}

/** The panel's preview, which draws each state that the panel has from a conversation made by hand. */
const test = base.extend<object, { preview: string }>({
  preview: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is wanted from it
    async ({}, use) => {
      const folder = join(root, 'packages/widget/preview')
      const server = await createServer({
        configFile: join(folder, 'vite.config.ts'),
        server: { port: 0, host: '127.0.0.1' },
        logLevel: 'error',
      })
      await server.listen()
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(400_000)

async function* eachState(page: Page, address: string) {
  // What Vite bundles at its first visit makes it load the page again.
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('baton-panel dialog').waitFor()
  const within = <Result>(run: (preview: Preview, state: string) => Result, state = '') =>
    page.evaluate(`(${run})(window.preview, ${JSON.stringify(state)})`) as Promise<Result>
  const names = await within(({ states }) => Object.keys(states))
  for (const [at, name] of names.entries()) {
    await within(({ client, states }, state) => client.set(states[state]), name)
    // A skeleton comes after 300 ms; the thread is a file of its own.
    await page.waitForTimeout(at < 2 ? 2_000 : 400)
    yield name
  }
  expect(names.length).toBeGreaterThan(25)
}

test('no state breaks an accessibility rule, in light and in dark', async ({ page, preview }) => {
  for await (const state of eachState(page, `${preview}?locale=en`))
    await test.step(state, () => expectAccessible(page, 'baton-panel', 'baton-launcher'))
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing is too pale, ${colorScheme}`, async ({ page, preview }) => {
    await page.emulateMedia({ colorScheme })
    const found: string[] = []
    for await (const state of eachState(page, `${preview}?locale=en`))
      for (const fault of await page.evaluate(pale)) found.push(`${state}: ${fault}`)
    expect(found).toEqual([])
  })

for (const locale of ['ar', 'de'])
  test(`on a phone of 320 px nothing is cut, stands out or is too small for a finger, ${locale}`, async ({
    browser,
    preview,
  }) => {
    const page = await browser.newPage({
      ...{ viewport: { width: 320, height: 640 }, hasTouch: true, reducedMotion: 'reduce' },
    })
    const found: string[] = []
    for await (const state of eachState(page, `${preview}?locale=${locale}`))
      for (const fault of await page.evaluate(faults)) found.push(`${state}: ${fault}`)
    expect(found).toEqual([])
    await page.close()
  })

/** Runs in the page. */
function faults(): string[] {
  const panel = document.querySelector('baton-panel')?.shadowRoot
  const elements = [...(panel?.querySelectorAll<HTMLElement>('dialog *') ?? [])].filter(
    (element) => element.checkVisibility() && !element.closest('.hidden, .md-table, svg'),
  )
  return elements.flatMap((element) => {
    const { left, right, width, height } = element.getBoundingClientRect()
    const name = `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`
    const { overflowX } = getComputedStyle(element)
    const said: string[] = []
    if (left < -0.5 || right > innerWidth + 0.5) said.push(`${name}: from ${left} to ${right}`)
    // A site's name may be longer than any header.
    const isName = element.matches('h2')
    if (!isName && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      said.push(`${name}: cut`)
    if (!element.matches('button, a, input, textarea')) return said
    // What a label holds is pressed by the label; a link in a sentence is as high as its line.
    if (element.matches('label *, .md a')) return said
    const more = element.matches('.chip') ? 8 : 0
    if (width + more < 24 || height + more < 24) said.push(`${name}: ${width} x ${height}`)
    return said
  })
}
