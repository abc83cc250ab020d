import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { root, runBaton } from '../support/baton-server.ts'
import { createSite } from '../support/host-page.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'
import { type Consumer, installPackages } from './consumer.ts'

test.use({ apart: 'sites' })
test.describe.configure({ mode: 'serial' })

const question = 'can I send back a tent I already used?'
const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

let consumer: Consumer
let pages: Server
let origin: string
let site: { key: string; endpoint: string }

test.beforeAll(async ({ server }) => {
  test.setTimeout(240_000)
  consumer = await installPackages()
  pages = createServer(({ url = '/' }, response) => {
    const [, example = '', ...rest] = new URL(url, origin).pathname.split('/')
    const file = join(consumer.folder, 'examples', example, 'dist', rest.join('/') || 'index.html')
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'text/plain' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
  const { id, key } = await createSite(server, 'Bundled shop', origin)
  await runBaton(server, 'ingest', `${root}/examples/script-tag/help-centre/returns`, '--site', id)
  site = { key, endpoint: server.origin }
})
test.afterAll(() => {
  pages.close()
  consumer.remove()
})

for (const example of ['react', 'vue', 'svelte', 'plain'])
  test(`${example}: built from the packages, a page asks and gets its cited answer`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await consumer.build(example, site)
    await page.goto(`${origin}/${example}/`)
    await expect(launcher(page)).toBeVisible()
    await page.getByRole('button', { name: 'Ask us' }).click()
    await expect(composer(page)).toBeFocused()
    await ask(page, question)
    await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
    // The site's own look came along: its owner set this name and no page repeats it.
    await expect(page.getByRole('dialog', { name: 'Bundled shop' })).toBeVisible()
    if (example !== 'plain') await expect(page.locator('output')).toContainText('tent')
    expect(complaints).toEqual([])
  })

test('plain: a screen of twenty lines over the client holds a conversation', async ({ page }) => {
  await page.goto(`${origin}/plain/own-screen.html`)
  await page.getByLabel('Message').fill(question)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').nth(1)).toContainText('assistant: ')
  await page.reload()
  await expect(page.getByRole('listitem').first()).toContainText(`visitor: ${question}`)
})

test('react: renders on a server without a window, and the declarations hold without any library’s', async () => {
  await consumer.build('react', site, '--ssr', 'server.tsx', '--outDir', 'dist-server')
  const { html } = await import(join(consumer.folder, 'examples/react/dist-server/server.mjs'))
  expect(html).toContain('<h1>Baton in React</h1>')
  await Promise.all([consumer.check('react'), consumer.check('plain')])
})

test('an element that leaves the page takes the chat along, and one that is only moved does not', async ({
  page,
}) => {
  await page.goto(`${origin}/plain/`)
  await expect(launcher(page)).toBeVisible()
  const element = page.locator('baton-chat')
  await element.evaluate((chat) => document.querySelector('h1')?.append(chat))
  await expect(launcher(page)).toHaveCount(1)
  await element.evaluate((chat) => chat.setAttribute('position', 'left'))
  await expect.poll(async () => (await launcher(page).boundingBox())?.x).toBeLessThan(100)
  await element.evaluate((chat) => chat.remove())
  await expect(launcher(page)).toHaveCount(0)
})
