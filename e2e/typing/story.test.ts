import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { ask, expect, launcher, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

const says = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const read = (place: ReturnType<typeof log>) => place.getByText('Read', { exact: true })

/** The visitor waits for a person; what is stored of it, with somebody of staff to act on it without a browser. */
async function askForPerson(
  shop: Page,
  { server, owner, matter }: { server: BatonServer; owner: string; matter: string },
) {
  await ask(shop, `May I talk to a person about ${matter}?`)
  await expect(log(shop)).toContainText('You asked for a person.')
  return readStored(server, owner, matter)
}

test('dots and a name say that a person types, move nothing, and go when the reply is here', async ({
  shop,
  server,
  owner,
}) => {
  const { agent, conversation, messages } = await askForPerson(shop, { server, owner, matter: 'a bent pole' })
  const { id } = conversation
  const type = (kind: 'text' | 'note', active = true) =>
    agent.send('PUT', `/conversations/${id}/typing`, { kind, active })
  const bubble = log(shop).getByText('a bent pole')
  const place = await bubble.boundingBox()

  await type('note')
  await type('text')
  await expect(says(shop, 'Ana is typing…')).toBeVisible()
  await agent.send('PUT', `/conversations/${id}/read`, { messageId: messages[0]?.id })
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
  const { agent, conversation } = await askForPerson(shop, { server, owner, matter: 'a torn seam' })
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
