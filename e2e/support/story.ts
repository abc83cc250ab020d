import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { acceptLink, PASSWORD } from './api.ts'
import { type BatonServer, runBaton, startBaton } from './baton-server.ts'

export { expect }

export interface Person {
  name: string
  email: string
}

export const OWNER: Person = { name: 'Ana', email: 'ana@example.com' }

interface StoryFixtures {
  /** The shop's page with the widget's panel open. */
  shop: Page
  /** The inbox in a browser of its own, signed in as the owner. */
  inbox: Page
}

interface ServerFixtures {
  /** Baton as an operator starts it, with the demo shop; files with the same `flags` and `apart` may share it. */
  server: BatonServer
  /** The owner's session, for requests without a browser. */
  owner: string
  /** Flags of `baton serve`. */
  flags: string[]
  /** Of the server's process, beside what is there. */
  environment: Record<string, string>
  /** Named where a file needs a server that no other file has written to. */
  apart: string
}

/** A story runs against a real server; nothing is mocked. */
export const test = base.extend<StoryFixtures, ServerFixtures & { started: [BatonServer, string] }>({
  flags: [[], { option: true, scope: 'worker' }],
  apart: ['', { option: true, scope: 'worker' }],
  environment: [{}, { option: true, scope: 'worker' }],
  started: [
    // `apart` is named so that another value of it makes another server.
    async ({ flags, environment, apart: _ }, use) => {
      const server = await startBaton({ flags, environment })
      await use([server, await acceptLink(server, server.setupToken, OWNER)])
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [({ started }, use) => use(started[0]), { scope: 'worker' }],
  owner: [({ started }, use) => use(started[1]), { scope: 'worker' }],
  shop: async ({ page, server }, use) => {
    await openShop(page, server)
    await use(page)
  },
  inbox: async ({ browser, server }, use) => {
    const page = await openInbox(browser, server)
    await use(page)
    await page.context().close()
  },
})

/** The round button in the corner of the page. */
export const launcher = (page: Page) => page.getByRole('button', { name: 'Chat', exact: true })

export async function openShop(page: Page, server: BatonServer): Promise<void> {
  await page.goto(server.shop)
  await launcher(page).click()
  await expect(composer(page)).toBeFocused()
}

/** An inbox in a browser of its own, signed in. */
export async function openInbox(browser: Browser, server: BatonServer, person = OWNER): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, server, person)
  return page
}

export async function signIn(page: Page, server: BatonServer, person = OWNER): Promise<void> {
  await page.goto(`${server.origin}/inbox/`)
  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  // A password is hashed slowly on purpose.
  await expect(page.getByRole('heading', { name: 'Needs you' })).toBeVisible({ timeout: 30_000 })
}

/** Invites a colleague to the demo's site as an operator does; resolves to the colleague's session. */
export async function inviteColleague(server: BatonServer, person: Person): Promise<string> {
  const printed = await runBaton(server, 'staff', 'invite', person.email)
  return acceptLink(server, /#token=([\w-]+)/.exec(printed)?.[1] ?? '', { name: person.name })
}

/** Where the visitor types. */
export const composer = (page: Page) => page.getByRole('textbox', { name: 'Write a message' })

/** The visitor's conversation as a screen reader finds it. */
export const log = (page: Page) => page.getByRole('log', { name: 'Conversation' })

/** The conversation's row in the inbox. */
export const row = (inbox: Page, id: string) => inbox.locator(`#row-${id}`)

/** The thread that is open in the inbox. */
export const thread = (inbox: Page) => inbox.getByRole('log', { name: 'Messages' })

export async function ask(page: Page, text: string): Promise<void> {
  await composer(page).fill(text)
  await page.keyboard.press('Enter')
}
