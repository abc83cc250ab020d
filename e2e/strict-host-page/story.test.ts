import type { Page } from '@playwright/test'
import { root, runBaton } from '../support/baton-server.ts'
import { createSite, type HostPage, openHostPage } from '../support/host-page.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

test.use({ apart: 'sites' })

let host: HostPage
let loader: string
test.beforeAll(async ({ server }) => {
  host = await openHostPage()
  const site = await createSite(server, 'Strict shop', host.origin)
  loader = site.loader
  await runBaton(server, 'ingest', `${root}/examples/script-tag/help-centre/returns`, '--site', site.id)
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-r4nd0m'",
    "style-src 'none'",
    `connect-src ${server.origin}`,
    "trusted-types 'none'",
    "require-trusted-types-for 'script'",
    'report-uri /report',
  ]
  const page = new URL('page.html', import.meta.url)
  host.show(page, { NONCE: 'r4nd0m', LOADER: loader }, { 'content-security-policy': policy.join('; ') })
})
test.afterAll(() => host.close())

/** Whatever the page's console says that is not an ordinary line, violations of the policy among it. */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => complaints.push(line.text()))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  )
  return complaints
}

test('before the visitor acts there is one request, one global, no cookie and no storage', async ({
  page,
}) => {
  const complaints = await listen(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(host.origin)
  await expect(launcher(page)).toBeVisible()
  await page.waitForTimeout(1_000)

  expect(requests.filter((url) => url !== `${host.origin}/`)).toEqual([loader])
  expect(await readKept(page)).toEqual(nothing)
  expect(await addedGlobals(page)).toEqual(['Baton'])
  expect(complaints).toEqual([])
})

test('a hover mounts a hidden dialog, asks nothing and stores nothing', async ({ page }) => {
  const complaints = await listen(page)
  await page.goto(host.origin)
  await expect(launcher(page)).toBeVisible()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await launcher(page).hover()
  const dialog = page.locator('baton-panel dialog')
  await expect(dialog).toBeAttached()
  await page.waitForTimeout(1_000)

  await expect(dialog).toBeHidden()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(requests).toEqual([expect.stringMatching(/^\/assets\/panel-[\w-]+\.js$/)])
  expect(await readKept(page)).toEqual(nothing)
  expect(complaints).toEqual([])
})

test('a conversation from question to a person’s reply breaks no rule of a strict page', async ({
  page,
  server,
  owner,
}) => {
  const complaints = await listen(page)
  await page.goto(host.origin)
  await launcher(page).click()
  await expect(composer(page)).toBeFocused()
  await ask(page, 'can I send back a tent I already used?')
  await log(page)
    .getByRole('button', { name: /^Source 1: / })
    .click()
  await expect(page.getByRole('dialog').locator('mark')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(page)).toContainText('You asked for a person.')
  const { agent, conversation } = await readStored(server, owner, 'already used', 'Strict shop')
  await agent.reply(conversation.id, 'A person **here**.', conversation.epoch)
  await expect(log(page)).toContainText('A person here.')
  await log(page).getByRole('button', { name: 'Helpful', exact: true }).click()
  await page.reload()
  await launcher(page).click()
  await expect(log(page)).toContainText('A person here.')
  await page.keyboard.press('Escape')
  await expect(launcher(page)).toBeFocused()

  // Drawn with its own look: a sheet that was refused would leave the launcher square.
  expect(await launcher(page).evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px')
  expect(await addedGlobals(page)).toEqual(['Baton'])
  expect(complaints).toEqual([])
  expect(host.reports).toEqual([])
})

test('the page’s policy is in force', async ({ page }) => {
  const complaints = await listen(page)
  await page.goto(host.origin)
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
  })
  await expect.poll(() => complaints.join()).toContain('violation: style-src-attr')
  await expect.poll(() => host.reports.length).toBeGreaterThan(0)
  host.reports.length = 0
})

const nothing = { cookies: [], local: 0, session: 0, databases: 0 }

async function readKept(page: Page) {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }))
  return { cookies: await page.context().cookies(), ...stored }
}

function addedGlobals(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const before = new Set((document.documentElement.dataset.before ?? '').split(' '))
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name))
  })
}
