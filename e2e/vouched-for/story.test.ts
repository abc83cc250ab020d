import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { demoKey, openAgent } from '../support/api.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

declare const Baton: {
  identify(token: () => string): Promise<void>
  logout(): Promise<void>
}

// It changes who may speak for a visitor.
test.use({ apart: 'vouched' })

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** As a site's own server signs it. */
function sign(secret: string, claims: object): string {
  const signed = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const identify = (page: Page, token: string) =>
  page.evaluate((jwt) => {
    const asked = { times: 0 }
    Object.assign(window, { asked })
    return Baton.identify(() => {
      asked.times += 1
      return jwt
    })
  }, token)
const timesAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times)

test('whom a site vouches for is known by name, found again on another device, and forgotten at logout', async ({
  page,
  browser,
  server,
  owner,
}) => {
  const agent = await openAgent(server, owner)
  await agent.send('PATCH', '/settings', { identity: 'optional' })
  const { secret } = await agent.send<{ secret: string }>('POST', '/identity-keys', { algorithm: 'HS256' })
  const exp = Math.floor(Date.now() / 1_000) + 300
  const token = sign(secret, { sub: 'u1', aud: await demoKey(server), exp, name: 'Kim Lee' })

  await page.goto(server.shop)
  await expect(launcher(page)).toBeVisible()
  await identify(page, token)
  await launcher(page).click()
  await ask(page, 'can I send back a tent that was vouched for?')
  await expect(log(page).getByRole('heading', { name: 'Assistant · AI' })).toBeVisible()
  expect(await timesAsked(page)).toBe(1)
  const { conversation } = await readStored(server, owner, 'vouched for')
  await expect.poll(async () => (await agent.thread(conversation.id)).visitor.name).toBe('Kim Lee')

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(server.shop)
  await launcher(elsewhere).click()
  await expect(composer(elsewhere)).toBeFocused()
  await identify(elsewhere, token)
  await elsewhere.getByRole('button', { name: 'More', exact: true }).click()
  await elsewhere.getByRole('menuitem', { name: 'Earlier conversations' }).click()
  await elsewhere.getByRole('button', { name: /vouched for/ }).click()
  await elsewhere.getByRole('button', { name: 'Go on with this one' }).click()
  await expect(log(elsewhere)).toContainText('can I send back a tent that was vouched for?')
  await elsewhere.context().close()

  await page.evaluate(() => Baton.logout())
  await expect(log(page)).not.toContainText('vouched for')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await launcher(page).click()
  await expect(composer(page)).toBeFocused()
  await expect(log(page)).not.toContainText('vouched for')
})
