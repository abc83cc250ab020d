import { expectAccessible } from '../support/accessible.ts'
import { demoKey, openAgent } from '../support/api.ts'
import { ask, composer, expect, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

const phone = { width: 390, height: 844 }

test('a link opens the chat over the whole of a phone: asked, answered, cited, kept', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({
    viewport: phone,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => complaints.push(line.text()))
  await page.addInitScript(() => {
    Object.assign(document, { globals: new Set(Object.getOwnPropertyNames(window)) })
  })
  await page.goto(`${server.origin}/chat/${await demoKey(server)}`)
  await expect(page).toHaveTitle('Tarn & Trail')
  await expect.poll(() => page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, ...phone })
  await expect(page.getByRole('button', { name: 'Close' })).toBeHidden()
  await ask(page, 'can I send back a tent I already used?')
  await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await page.keyboard.press('Escape')
  await expect(composer(page)).toBeVisible()
  await page.reload()
  await expect(log(page)).toContainText('already used')
  const added = await page.evaluate(() => {
    const { globals } = document as unknown as { globals: Set<string> }
    return Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))
  })
  expect(added).toEqual([])
  expect(complaints).toEqual([])
  await expectAccessible(page)
  await context.close()
})

test('on a wide window it is a column, in the language asked for, and counts in its title what came unseen', async ({
  page,
  server,
  owner,
}) => {
  await page.goto(`${server.origin}/chat/${await demoKey(server)}?locale=de&theme=dark`)
  await expect(page.getByRole('button', { name: 'Mit einem Menschen sprechen' })).toBeVisible()
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 })
  await page.getByRole('textbox').fill('Where is the hosted page story?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('KI')
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
  })
  const { agent, conversation } = await readStored(server, owner, 'hosted page story')
  await agent.reply(conversation.id, 'A person here.', conversation.epoch)
  // The answer may end only now, and is then counted too.
  await expect(page).toHaveTitle(/^\([12]\) Tarn & Trail$/)
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden')
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page).toHaveTitle('Tarn & Trail')
})

test('Settings show the address beside the snippet', async ({ inbox, server, owner }) => {
  const { siteId } = await openAgent(server, owner)
  await inbox.goto(`${server.origin}/inbox/${siteId}/settings`)
  const address = `${server.origin}/chat/${await demoKey(server)}`
  await expect(inbox.getByRole('link', { name: address })).toHaveAttribute('href', address)
})

test('a key of nobody is a 404', async ({ request, server }) => {
  expect((await request.get(`${server.origin}/chat/bt_nobody_0`)).status()).toBe(404)
})
