import { test as base, expect, type Page } from '@playwright/test'
import { type BatonServer, startBaton } from './baton-server.ts'
import { acceptLink, PASSWORD } from './api.ts'

export { expect }

export const OWNER = { name: 'Ana', email: 'ana@example.com' }

interface StoryFixtures {
  /** The shop's page with the widget's panel open. */
  shop: Page
  /** The inbox in a browser of its own, signed in as the owner. */
  inbox: Page
}

interface ServerFixtures {
  /** Baton as an operator starts it, with the demo shop, for all stories of a file. */
  server: BatonServer
  /** Flags of `baton serve`. */
  flags: string[]
}

/** A story runs against a real server; nothing is mocked. */
export const test = base.extend<StoryFixtures, ServerFixtures>({
  flags: [[], { option: true, scope: 'worker' }],
  server: [
    async ({ flags }, use) => {
      const server = await startBaton({ flags })
      await acceptLink(server, server.setupToken, OWNER)
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  shop: async ({ page, server }, use) => {
    await openShop(page, server)
    await use(page)
  },
  inbox: async ({ browser, server }, use) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, server)
    await use(page)
    await context.close()
  },
})

export async function openShop(page: Page, server: BatonServer): Promise<void> {
  await page.goto(server.shop)
  await page.getByRole('button', { name: /open chat|chat|question/i }).first().click()
  await expect(composer(page)).toBeFocused()
}

export async function signIn(page: Page, server: BatonServer, person = OWNER): Promise<void> {
  await page.goto(`${server.origin}/inbox/`)
  await page.getByLabel(/e-?mail/i).fill(person.email)
  await page.getByLabel(/password/i).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /needs you/i }).or(page.getByRole('button', { name: /needs you/i })).first()).toBeVisible()
}

/** Where the visitor types. */
export const composer = (page: Page) => page.getByRole('textbox', { name: /message/i })

/** The conversation as a screen reader finds it. */
export const log = (page: Page) => page.getByRole('log')

export async function ask(page: Page, text: string): Promise<void> {
  await composer(page).fill(text)
  await page.keyboard.press('Enter')
}
