import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/accessible.ts'
import { demoKey, openVisitor } from '../../support/api.ts'
import { test } from '../../support/model-story.ts'
import { expect, row, thread } from '../../support/story.ts'

test.use({ apart: 'copilot-model' })

const copilotOf = (inbox: Page) => inbox.getByRole('region', { name: 'Copilot', exact: true })
const json = (value: unknown) => [{ text: JSON.stringify(value) }]

test('with a model a reply is written as one looks, stopped, put into the composer, and made warmer', async ({
  inbox,
  server,
  model,
}) => {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('How long may I use a tent before I send it back?')
  await visitor.requestHandoff(conversation.id)
  await row(inbox, conversation.id).click()

  model.says([
    { text: 'You have 60 days to send something back. ', cite: { result: 0 } },
    { text: 'And then' },
    { fault: 'stall-in-the-middle' },
  ])
  await inbox.keyboard.press('y')
  const copilot = copilotOf(inbox)
  await expect(copilot).toContainText('60 days')
  const asked = model.requests.length
  await copilot.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => model.requests[asked - 1]?.abortedAt ?? 0).toBeGreaterThan(0)

  model.says([{ text: 'You have 60 days to send something back.', cite: { result: 0 } }])
  await copilot.getByRole('button', { name: 'Suggest a reply' }).first().click()
  await copilot.getByRole('button', { name: 'Put it in the reply' }).click()
  const reply = inbox.getByRole('textbox', { name: /^Reply to/ })
  await expect(reply).toHaveValue('You have 60 days to send something back.')
  model.says(json({ texts: ['Take your time: you have 60 days to send something back.'] }))
  await copilot.getByRole('button', { name: 'Warmer' }).click()
  await expect(reply).toHaveValue(/^Take your time/)

  model.says(
    json({ asks: [{ text: 'Wants to know how long a used tent can come back.', from: [1] }], tried: [] }),
  )
  await copilot.getByRole('button', { name: 'Sum up' }).click()
  await expect(copilot).toContainText('Wants to know how long')
  await expectAccessible(inbox)
  await reply.press('Control+Enter')
  await expect(thread(inbox)).toContainText('Take your time')
})

test('a visitor of another language is read in one’s own, and answered in theirs; both are kept', async ({
  inbox,
  server,
  model,
}) => {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('Wie lange darf ich ein benutztes Zelt zurückgeben?')
  // The language of what they write is known with the answer.
  await expect.poll(async () => (await visitor.read(conversation.id)).messages.length).toBeGreaterThan(1)
  await visitor.requestHandoff(conversation.id)
  await row(inbox, conversation.id).click()
  model.says(json({ texts: ['How long may I return a used tent?'] }))
  await inbox.getByRole('button', { name: 'Read in English' }).click()
  await expect(thread(inbox)).toContainText('How long may I return a used tent?')
  await expect(thread(inbox)).not.toContainText('Wie lange')
  await thread(inbox).getByRole('button', { name: 'Show original' }).click()
  await expect(thread(inbox)).toContainText('Wie lange')

  const reply = inbox.getByRole('textbox', { name: /^Reply to/ })
  await reply.fill('You have 60 days.')
  await inbox.keyboard.press('Control+j')
  model.says(json({ texts: ['Sie haben 60 Tage.'] }))
  await copilotOf(inbox).getByRole('button', { name: 'Into German' }).click()
  await expect(reply).toHaveValue('Sie haben 60 Tage.')
  await expectAccessible(inbox)
  await reply.press('Control+Enter')
  await expect
    .poll(async () => (await visitor.read(conversation.id)).messages.at(-1)?.text)
    .toBe('Sie haben 60 Tage.')
  await thread(inbox).getByRole('button', { name: 'Show what was written' }).click()
  await expect(thread(inbox)).toContainText('You have 60 days.')
})
