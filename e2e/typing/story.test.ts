import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import type { BatonServer } from '../support/baton-server.ts'
import {
  ask,
  composer,
  expect,
  inviteColleague,
  launcher,
  log,
  openInbox,
  row,
  test,
  thread,
} from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// Ben comes in.
test.use({ apart: 'typing' })

const BEN = { name: 'Ben', email: 'ben@example.com' }
test.beforeAll(({ server }) => inviteColleague(server, BEN).then(() => {}))

const says = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const read = (place: ReturnType<typeof log>) => place.getByText('Read', { exact: true })

/** The visitor waits for a person; what is stored of it, with somebody of staff to act on it without a browser. */
async function askForPerson(
  shop: Page,
  { server, owner, matter }: { server: BatonServer; owner: string; matter: string },
) {
  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You asked for a person.')
  await ask(shop, matter)
  await expect.poll(() => readStored(server, owner, matter).catch(() => null)).toBeTruthy()
  return readStored(server, owner, matter)
}

test('dots and a name say that a person types, move nothing, and go when the reply is here', async ({
  shop,
  server,
  owner,
}) => {
  const { agent, conversation, messages } = await askForPerson(shop, {
    server,
    owner,
    matter: 'It is about a bent pole',
  })
  const { id } = conversation
  const type = (kind: 'text' | 'note', active = true) =>
    agent.send('PUT', `/conversations/${id}/typing`, { kind, active })
  const bubble = log(shop).getByText('a bent pole')
  const place = await bubble.boundingBox()

  await type('note')
  await type('text')
  await expect(says(shop, 'Ana is typing…')).toBeVisible()
  await agent.send('PUT', `/conversations/${id}/read`, { messageId: messages.at(-1)?.id })
  await expect(read(log(shop))).toBeVisible()
  await expectAccessible(shop)
  expect(await bubble.boundingBox()).toEqual(place)
  // Six seconds without another word of it are enough.
  await expect(says(shop, 'is typing')).toHaveCount(0, { timeout: 8_000 })
  expect(await bubble.boundingBox()).toEqual(place)

  await type('text')
  await expect(says(shop, 'Ana is typing…')).toBeVisible()
  await agent.accept(id, conversation.epoch)
  await agent.reply(id, 'A new one is on its way.', conversation.epoch + 1)
  await expect(log(shop)).toContainText('A new one is on its way.')
  await expect(says(shop, 'is typing')).toHaveCount(0)
  await expect(read(log(shop))).toHaveCount(1)
})

test('what a visitor reads is told while the panel is open, and at its end', async ({
  shop,
  server,
  owner,
}) => {
  const { agent, conversation } = await askForPerson(shop, {
    server,
    owner,
    matter: 'It is about a torn seam',
  })
  const { id } = conversation
  const readUpTo = async () => (await agent.thread(id)).conversation.visitorReadUpTo
  await agent.accept(id, conversation.epoch)
  const first = (await agent.reply(id, 'Here I am.', conversation.epoch + 1)).message
  await expect.poll(readUpTo).toBe(first.id)

  await launcher(shop).click()
  const { message } = await agent.reply(id, 'Is it the left one?', conversation.epoch + 1)
  await expect(launcher(shop)).toHaveCount(0)
  await expect(shop.getByRole('button', { name: 'Chat (1)' })).toBeVisible()
  expect(await readUpTo()).toBe(first.id)
  await shop.getByRole('button', { name: 'Chat (1)' }).click()
  await expect.poll(readUpTo).toBe(message.id)
})

test('visitor, agent and colleague see each other type, and the visitor nothing of notes', async ({
  shop,
  inbox,
  browser,
  server,
  owner,
}) => {
  // Three browsers.
  test.slow()
  const { conversation } = await askForPerson(shop, { server, owner, matter: 'It is about a lost parcel' })
  const ben = await openInbox(browser, server, BEN)
  for (const page of [inbox, ben]) await row(page, conversation.id).click()
  await inbox.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(log(shop)).toContainText('Ana joined.')

  await composer(shop).pressSequentially('It was to come on Mon')
  await expect(says(inbox, /\S is typing…/)).toBeVisible()
  await expect(says(ben, /\S is typing…/)).toBeVisible()
  await expect(says(shop, 'is typing')).toHaveCount(0)
  await composer(shop).press('Enter')
  await expect(thread(inbox)).toContainText('It was to come on Mon')
  await expect(says(inbox, 'is typing')).toHaveCount(0)

  await ben.getByRole('button', { name: 'Note', exact: true }).click()
  await ben.getByRole('textbox', { name: 'Note for colleagues' }).pressSequentially('Ask the depot')
  await expect(says(inbox, 'Ben is writing a note…')).toBeVisible()
  await expect(says(shop, /Ben|typing/)).toHaveCount(0)
  await inbox.getByRole('textbox', { name: /^Reply to/ }).pressSequentially('I am looking into it')
  await expect(says(shop, 'Ana is typing…')).toBeVisible()
  await expect(says(ben, 'Ana is typing a reply…')).toBeVisible()
  await inbox.keyboard.press('Control+Enter')
  await expect(log(shop)).toContainText('I am looking into it')
  await expect(says(shop, 'is typing')).toHaveCount(0)
  await ben.context().close()
})

test('the visitor sees that an agent has opened the thread, and the agent that their answer was seen', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  const { conversation } = await askForPerson(shop, { server, owner, matter: 'It is about a gift card' })
  await expect(row(inbox, conversation.id)).toBeVisible()
  await expect(read(log(shop))).toHaveCount(0)
  await row(inbox, conversation.id).click()
  await expect(read(log(shop))).toBeVisible()

  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('It never ends.')
  await launcher(shop).click()
  await inbox.keyboard.press('Control+Enter')
  const closed = shop.getByRole('button', { name: 'Chat (1)' })
  await expect(closed).toBeVisible()
  await expect(read(thread(inbox))).toHaveCount(0)
  await closed.click()
  await expect(read(thread(inbox))).toBeVisible()
})
