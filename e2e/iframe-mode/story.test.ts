import type { Page } from '@playwright/test'
import { root, runBaton } from '../support/baton-server.ts'
import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { expect, launcher, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

type Called = 'ask' | 'getUnread' | 'identify' | 'setLocale' | 'track'
declare const Baton: Record<Called, (...values: unknown[]) => Promise<unknown>>

test.use({ apart: 'sites' })

let host: HostPage
/** On the same host as the server, as chat.shop.example is on that of shop.example; the other is a third party there. */
let near: HostPage
let nearOrigin: string
let foreign: HostPage
test.beforeAll(async ({ server }) => {
  ;[host, near, foreign] = [await openHostPage(), await openHostPage(), await openHostPage()]
  nearOrigin = near.origin.replace('127.0.0.1', 'localhost')
  const site = await createSite(server, 'Regulated shop', host.origin)
  const nearSite = await createSite(server, 'Near shop', nearOrigin)
  for (const { id } of [site, nearSite])
    await runBaton(server, 'ingest', `${root}/examples/script-tag/help-centre/returns`, '--site', id)
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-r4nd0m'",
    `frame-src ${server.origin}`,
    "trusted-types 'none'",
    "require-trusted-types-for 'script'",
    'report-uri /report',
  ]
  const page = new URL('page.html', import.meta.url)
  const headers = { 'content-security-policy': policy.join('; ') }
  for (const [one, { loader }] of [
    [host, site],
    [near, nearSite],
    [foreign, site],
  ] as const)
    one.show(page, { NONCE: 'r4nd0m', LOADER: loader }, headers)
})
test.afterAll(() => Promise.all([host, near, foreign].map((one) => one.close())))

const inFrame = (page: Page) => page.frameLocator('baton-panel iframe')
const composer = (page: Page) => inFrame(page).getByRole('textbox', { name: 'Write a message' })
const log = (page: Page) => inFrame(page).getByRole('log', { name: 'Conversation' })

test('under a policy that allows a frame and nothing else, a question gets its cited answer', async ({
  page,
  server,
  owner,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => complaints.push(line.text()))
  await page.goto(host.origin)
  expect(page.frames()).toHaveLength(1)
  await launcher(page).click()
  await expect(composer(page)).toBeFocused()
  await composer(page).fill('can I send back a tent I already used?')
  await page.keyboard.press('Enter')
  await log(page)
    .getByRole('button', { name: /^Source 1: / })
    .click()
  await expect(inFrame(page).getByRole('dialog').locator('mark')).toBeVisible()
  await page.keyboard.press('Escape')

  const { agent, conversation, visitor } = await readStored(server, owner, 'already used', 'Regulated shop')
  expect(visitor.pageUrl).toBe(`${host.origin}/`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(launcher(page)).toBeFocused()
  await agent.reply(conversation.id, 'A person here.', conversation.epoch)
  await expect(page.getByRole('button', { name: 'Chat (1)' })).toBeVisible()
  expect(await page.evaluate(() => Baton.getUnread())).toBe(1)
  await page.getByRole('button', { name: 'Chat (1)' }).click()
  await expect(log(page)).toContainText('A person here.')

  // The page has nothing of the conversation: it is kept by the frame's origin.
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(complaints).toEqual([])
  expect(host.reports).toEqual([])
})

test('the calls of a page go through to the frame, and a frame that is moved goes on', async ({ page }) => {
  await page.goto(nearOrigin)
  // The site identifies nobody, which is said only once the page's own function has been asked.
  const refusal = page.evaluate(async () => {
    const told = new Promise((resolve) =>
      addEventListener('baton:error', (event) => resolve((event as CustomEvent).detail), { once: true }),
    )
    let asked = 0
    await Baton.identify(() => {
      asked += 1
      return 'a.signed.token'
    })
    return { ...((await told) as object), asked }
  })
  expect(await page.evaluate(() => Baton.ask('can I send back a tent I already used?'))).toMatchObject({
    text: expect.stringContaining('tent'),
    sources: expect.arrayContaining([expect.objectContaining({ n: 1 })]),
  })
  expect(await refusal).toEqual({ phase: 'identify', code: 'identity.off', asked: 1 })
  await page.getByRole('button', { name: 'Chat (1)' }).click()
  await expect(log(page)).toContainText('already used')
  const told = page.waitForRequest(
    (request) => request.url().endsWith('/track') && /paid/.test(request.postData() ?? ''),
  )
  await page.evaluate(() => Baton.track('paid', { total: 9 }))
  const [event] = (await told).postDataJSON().events.filter(({ name }: { name: string }) => name === 'paid')
  expect(event).toMatchObject({ properties: { total: 9 }, pageUrl: `${nearOrigin}/` })
  await page.evaluate(() => Baton.setLocale('de'))
  await expect(inFrame(page).getByRole('button', { name: 'Mit einem Menschen sprechen' })).toBeVisible()
  await page.evaluate(() => document.body.append(document.querySelector('baton-panel') ?? ''))
  await expect(inFrame(page).getByRole('log', { name: 'Unterhaltung' })).toContainText('already used')
})

test('a page that the site does not list gets an empty frame, and is told so', async ({ page }) => {
  const warnings: string[] = []
  page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()))
  await page.clock.install()
  await page.goto(foreign.origin)
  await launcher(page).click()
  await expect(page.locator('baton-panel iframe')).toBeVisible()
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error')
  await page.clock.fastForward(15_000)
  await expect(page.getByText('Chat could not load.', { exact: true })).toBeVisible()
  expect(warnings.join()).toContain(`Is ${foreign.origin} listed under Settings, Site, Allowed origins?`)
})
