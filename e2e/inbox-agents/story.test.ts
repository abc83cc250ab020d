import type { Page } from '@playwright/test'
import { demoKey, openVisitor } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { ask, expect, inviteColleague, log, openInbox, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// Its lists are counted: no other story may write into them.
test.use({ apart: 'inbox' })

const BEN = { name: 'Ben', email: 'ben@example.com' }
test.beforeAll(({ server }) => inviteColleague(server, BEN).then(() => {}))

/** A visitor who asks for a person at once. */
async function waiting(server: BatonServer, matter: string) {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start(`May I talk to a person about ${matter}?`)
  return { visitor, id: conversation.id }
}

const head = (inbox: Page, name: string) => inbox.getByRole('button', { name, exact: true })

test('of two agents who accept at the same time one wins and the other reads who', async ({
  inbox,
  browser,
  server,
}) => {
  const { id } = await waiting(server, 'a lost parcel')
  const ben = await openInbox(browser, server, BEN)
  await row(inbox, id).click()
  await row(ben, id).click()
  await expect(row(inbox, id)).toContainText('Ben is here')
  await expect(row(ben, id)).toContainText('Ana is here')

  // Ben's request is on its way while Ana's arrives.
  let anaHasIt = () => {}
  const held = new Promise<void>((resolve) => {
    anaHasIt = resolve
  })
  await ben.route('**/accept', async (route) => {
    await held
    await route.continue()
  })
  await head(ben, 'Accept').click()
  await head(inbox, 'Accept').click()
  await expect(inbox.getByText('You answer')).toBeVisible()
  anaHasIt()
  await expect(ben.getByText('Ana took this conversation.')).toBeVisible()
  await expect(ben.getByText('Ana answers', { exact: true })).toBeVisible()
  await expect(thread(ben).getByText('Ana answers from here')).toHaveCount(1)
  // It stays where it was until it has an answer, and would stand in the next story's way.
  await expect(row(inbox, id)).toBeVisible()
  await head(inbox, 'Resolve').click()
  await expect(row(inbox, id)).toHaveCount(0)
  await ben.context().close()
})

test('J, K, R, N, E, Ctrl+Enter and Z do the work without a mouse', async ({ inbox, server }) => {
  const [first, second] = [await waiting(server, 'a bent pole'), await waiting(server, 'a torn seam')]
  await expect(row(inbox, first.id)).toBeVisible()
  await expect(row(inbox, second.id)).toBeVisible()
  const isOpen = (id: string) => expect(row(inbox, id)).toHaveAttribute('aria-selected', 'true')
  await inbox.keyboard.press('j')
  await isOpen(first.id)
  await inbox.keyboard.press('j')
  await isOpen(second.id)
  await inbox.keyboard.press('k')
  await isOpen(first.id)

  await inbox.keyboard.press('n')
  await expect(inbox.getByRole('textbox', { name: 'Note for colleagues' })).toBeFocused()
  await inbox.keyboard.type('Regular customer.')
  await inbox.keyboard.press('Control+Enter')
  await expect(thread(inbox).getByText('Regular customer.')).toBeVisible()
  await inbox.keyboard.press('Escape')
  await inbox.keyboard.press('r')
  await expect(inbox.getByRole('textbox', { name: /^Reply to/ })).toBeFocused()
  await inbox.keyboard.type('A new pole is on its way.')
  await inbox.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await first.visitor.read(first.id)).messages.at(-1)?.text)
    .toBe('A new pole is on its way.')
  const { messages } = await first.visitor.read(first.id)
  expect(JSON.stringify(messages)).not.toContain('Regular customer')

  // The screen hears of it a moment after the server.
  await expect(inbox.getByRole('textbox', { name: /^Reply to/ })).toHaveValue('')
  await inbox.keyboard.press('Escape')
  await inbox.keyboard.press('e')
  await expect(inbox.getByText(/^Resolved: /)).toBeVisible()
  await expect.poll(async () => (await first.visitor.read(first.id)).conversation.status).toBe('resolved')
  await inbox.keyboard.press('z')
  await expect
    .poll(async () => (await first.visitor.read(first.id)).conversation)
    .toMatchObject({
      status: 'open',
      control: 'agent',
      agentName: 'Ana',
    })
  await expect(inbox).toHaveURL(new RegExp(first.id))
})

test('a note never reaches the visitor’s page', async ({ shop, inbox, server, owner }) => {
  await ask(shop, 'May I talk to a person about a gift card?')
  await expect(log(shop)).toContainText('You asked for a person.')
  const frames: string[] = []
  shop.on('response', async (response) => {
    if (response.url().includes('/v1/')) frames.push(await response.text().catch(() => ''))
  })
  const { conversation } = await readStored(server, owner, 'gift card')
  await row(inbox, conversation.id).click()
  await inbox.getByRole('button', { name: 'Note', exact: true }).click()
  await inbox.getByRole('textbox', { name: 'Note for colleagues' }).fill('Card number ends in 1234.')
  await inbox.getByRole('button', { name: 'Add note' }).click()
  await expect(thread(inbox).getByText('Card number ends in 1234.')).toBeVisible()
  await inbox.getByRole('button', { name: 'Reply', exact: true }).click()
  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('It is **still valid**.')
  await inbox.keyboard.press('Control+Enter')
  await expect(log(shop)).toContainText('It is still valid.')
  // The agent sees it as the visitor does.
  await expect(thread(inbox).locator('strong')).toHaveText('still valid')
  await shop.reload()
  await shop.getByRole('button', { name: 'Chat', exact: true }).click()
  await expect(log(shop)).toContainText('It is still valid.')
  await expect(log(shop)).not.toContainText('1234')
  expect(frames.join()).not.toContain('1234')
})

test('a conversation goes to a colleague, back to the assistant, and is resolved and reopened', async ({
  shop,
  inbox,
  browser,
  server,
  owner,
}) => {
  await ask(shop, 'May I talk to a person about a rucksack?')
  await expect(log(shop)).toContainText('You asked for a person.')
  const { id } = (await readStored(server, owner, 'rucksack')).conversation
  await row(inbox, id).click()
  await head(inbox, 'Accept').click()
  await expect(log(shop)).toContainText('Ana joined.')

  await head(inbox, 'Transfer').click()
  await inbox.getByRole('menuitem', { name: /^Ben/ }).click()
  await expect(log(shop)).toContainText('Ben has taken over.')
  const ben = await openInbox(browser, server, BEN)
  await ben.getByRole('button', { name: /^Mine/ }).click()
  await row(ben, id).click()
  await expect(ben.getByText('You answer')).toBeVisible()

  await ben.getByRole('button', { name: 'Return to the assistant, AI' }).click()
  await expect(log(shop)).toContainText('The assistant answers again.')
  await expect(thread(ben)).toContainText('It does not look back past this line')
  await ask(shop, 'can I send back a tent I already used?')
  await expect(log(shop).getByRole('button', { name: /^Source 1: / })).toBeVisible()

  await head(ben, 'Resolve').click()
  await expect(log(shop)).toContainText('This conversation is closed.')
  await ben.getByRole('button', { name: /^Undo/ }).click()
  await expect(log(shop)).not.toContainText('This conversation is closed.')
  await expect(shop.getByRole('button', { name: 'Talk to a person' })).toBeVisible()
  await ben.context().close()
})
