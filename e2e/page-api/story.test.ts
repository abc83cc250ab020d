import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { root, runBaton } from '../support/baton-server.ts'
import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { composer, expect, launcher, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

type Called =
  | 'ask'
  | 'close'
  | 'consent'
  | 'getUnread'
  | 'logout'
  | 'open'
  | 'prefill'
  | 'setLocale'
  | 'setTheme'
  | 'show'
  | 'page'
  | 'track'
declare const Baton: Record<Called, (...values: unknown[]) => Promise<unknown>>
declare const heard: [name: string, detail: unknown][]
declare const order: string[]

test.use({ apart: 'sites' })

let host: HostPage
let site: string
test.beforeAll(async ({ server }) => {
  host = await openHostPage()
  const made = await createSite(server, 'Programmed shop', host.origin)
  site = made.id
  await runBaton(server, 'ingest', `${root}/examples/script-tag/help-centre/returns`, '--site', site)
  const stub = readFileSync(`${root}/packages/widget/dist/stub.js`, 'utf8')
  host.show(new URL('page.html', import.meta.url), { STUB: stub, LOADER: made.loader })
})
test.afterAll(() => host.close())

const names = (page: Page) => page.evaluate(() => heard.map(([name]) => name))
const detail = (page: Page, wanted: string) =>
  page.evaluate((name) => heard.findLast((each) => each[0] === name)?.[1], wanted)

test('calls of before the loader run in their order, and what is not there warns once', async ({ page }) => {
  const warnings: string[] = []
  page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()))
  await page.goto(host.origin)
  await expect.poll(() => names(page)).toEqual(['ready'])
  expect(await page.evaluate(() => order)).toEqual(['ready by function', 'init', 'hide', 'unread 0'])
  expect(warnings).toEqual(['Baton has no prefil'])
  await expect(launcher(page)).toHaveCount(0)
  await page.evaluate(() => Baton.show())
  await expect(launcher(page)).toBeVisible()
  expect(await names(page)).toEqual(['ready', 'launcher-shown'])
  expect((await launcher(page).boundingBox())?.x).toBeLessThan(100)
})

test('a page opens, writes, asks, is answered with sources, and changes its looks and language', async ({
  page,
}) => {
  await page.goto(host.origin)
  await page.evaluate(() => Baton.prefill('Where is my parcel?'))
  await page.evaluate(() => Baton.open())
  await expect(composer(page)).toHaveValue('Where is my parcel?')
  const answer = await page.evaluate(() => Baton.ask('can I send back a tent I already used?'))
  expect(answer).toMatchObject({
    text: expect.stringContaining('tent'),
    sources: expect.arrayContaining([expect.objectContaining({ n: 1 })]),
  })
  expect(await detail(page, 'answer')).toEqual(answer)
  expect(await names(page)).toEqual(expect.arrayContaining(['open', 'sent', 'message', 'answer']))

  const dialog = page.getByRole('dialog')
  expect(await dialog.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark')
  await page.evaluate(() => Baton.setTheme('light'))
  expect(await dialog.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('light')
  await page.evaluate(() => Baton.setLocale('de'))
  await expect(page.getByRole('button', { name: 'Mit einem Menschen sprechen' })).toBeVisible()
  await page.evaluate(() => Baton.close())
  await expect(dialog).toBeHidden()
})

test('what comes while nobody looks is counted until somebody does, also on the next page', async ({
  page,
  server,
  owner,
}) => {
  await page.goto(host.origin)
  await page.evaluate(() => Baton.show())
  await page.evaluate(() => Baton.ask('how do I return boots? unread story'))
  const { agent, conversation } = await readStored(server, owner, 'unread story', 'Programmed shop')
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }))
  await agent.reply(conversation.id, 'Hello, I am a person.', conversation.epoch)
  await expect.poll(() => detail(page, 'unread')).toEqual({ count: 2 })
  await expect(page).toHaveTitle('(1) A page that programs the widget')
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden')
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page).toHaveTitle('A page that programs the widget')
  expect(await detail(page, 'agent-joined')).toEqual({ name: 'Ana' })
  await expect(page.getByRole('button', { name: 'Chat (2)' })).toBeVisible()

  await page.reload()
  expect(await page.evaluate(() => Baton.getUnread())).toBe(2)
  await page.evaluate(() => Baton.open())
  await expect.poll(() => page.evaluate(() => Baton.getUnread())).toBe(0)
  await expect(log(page)).toContainText('Hello, I am a person.')
})

test('without consent nothing is kept, and logging out leaves nothing', async ({ page }) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage).length)
  await page.goto(host.origin)
  await page.evaluate(() => Baton.consent(false))
  await page.evaluate(() => Baton.ask('how do I return boots?'))
  expect(await kept()).toBe(0)
  await page.evaluate(() => Baton.consent(true))
  await expect.poll(kept).toBe(1)
  await page.reload()
  await page.evaluate(() => Baton.logout())
  expect(await kept()).toBe(0)
})

test('what the visitor did is told with their first message, and agents see it beside the conversation', async ({
  page,
  server,
  owner,
  inbox,
}) => {
  const told: string[] = []
  page.on('request', (request) => void (request.url().endsWith('/track') && told.push(request.url())))
  await page.goto(host.origin)
  await page.evaluate(() => {
    Baton.track('basket filled', { total: 129.5, item: 'tent', isGift: true })
    return Baton.page('https://shop.example/basket')
  })
  await page.evaluate(() => Baton.open())
  await page.evaluate(() => Baton.track('coupon refused', { code: '4539 1488 0343 6467' }))
  expect(told).toEqual([])
  await page.evaluate(() => Baton.ask('how do I return boots? activity story'))
  await expect.poll(() => told.length).toBe(1)

  await page.reload()
  await page.evaluate(() => Baton.track('came back'))
  await expect.poll(() => told.length).toBe(2)
  const { conversation } = await readStored(server, owner, 'activity story', 'Programmed shop')
  await inbox.goto(`${server.origin}/inbox/${site}/all/${conversation.id}`)
  const activity = inbox.getByRole('region', { name: 'Activity' })
  await expect(activity.getByRole('listitem')).toHaveText([
    /^came back/,
    /^\/basket/,
    /^coupon refused.*code: \[card 1\]/,
    /^basket filled.*total: 129\.5 · item: tent · isGift: true/,
  ])
  await expect(activity.locator('time').first()).toHaveAttribute('title', /20\d\d/)
  await expectAccessible(inbox)
})
