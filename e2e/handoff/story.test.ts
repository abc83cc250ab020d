import { ask, expect, log, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

test('a visitor asks for a person; an agent sees why, accepts, and the reply arrives', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  const question = 'Can I send back a tent that I already used?'
  await ask(shop, question)
  await expect(log(shop).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  await shop.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(shop)).toContainText('You asked for a person.')

  const { conversation } = await readStored(server, owner, question)
  await row(inbox, conversation.id).click()
  const card = inbox.getByRole('region', { name: 'Handoff', exact: true })
  await expect(card).toContainText('Asked for a person')
  await expect(card).toContainText(question)
  await expect(card.getByRole('heading', { name: 'What the assistant tried' })).toBeVisible()
  await expect(card).toContainText('Answered from the help pages')

  await inbox.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(log(shop)).toContainText('Ana joined.')
  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('Only if it is dry and clean.')
  const reply = log(shop).getByText('Only if it is dry and clean.', { exact: true })
  await Promise.all([inbox.getByRole('button', { name: 'Send', exact: true }).click(), reply.waitFor()])

  await expect(log(shop)).toContainText('Ana · Support')
  // In the panel's head too, where it stays in sight.
  await expect(shop.getByText('Ana · Support', { exact: true }).first()).toBeVisible()
  await expect(thread(inbox).getByText('Only if it is dry and clean.')).toBeVisible()
})
