import { expectAccessible } from '../../support/accessible.ts'
import { demoKey, openAgent, openVisitor } from '../../support/api.ts'
import { expect, row, test, thread } from '../../support/story.ts'
import { SECRET, writeInternal } from '../internal-article.ts'

test.use({ apart: 'copilot' })

test('without a model the copilot sums up, suggests from internal articles and says so, and the visitor sees what was sent', async ({
  inbox,
  server,
  owner,
}) => {
  await writeInternal(server, owner)
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('What happens when a pole of my tent is bent?')
  await visitor.requestHandoff(conversation.id)
  await row(inbox, conversation.id).click()
  await inbox.keyboard.press('p')
  const copilot = inbox.getByRole('region', { name: 'Copilot', exact: true })
  await expect(copilot).toContainText('The visitor waits for a person.')
  await expect(
    copilot.getByRole('button', { name: 'What happens when a pole of my tent is bent?' }),
  ).toBeVisible()
  await expect(copilot).toContainText('No model writes for this site')
  await expect(copilot.getByRole('button', { name: 'Warmer' })).toBeHidden()

  await copilot.getByRole('button', { name: 'Suggest a reply' }).first().click()
  await expect(copilot).toContainText('visitors cannot read')
  await expectAccessible(inbox)
  await copilot.getByRole('button', { name: 'Put it in the reply' }).click()
  const reply = inbox.getByRole('textbox', { name: /^Reply to/ })
  await expect(reply).toHaveValue(new RegExp(SECRET))
  await expect(inbox.getByText('Rests on what visitors cannot read: Bent poles.')).toBeVisible()
  await expectAccessible(inbox)

  await reply.fill('Thank you for your message. We send you a new one, once we have seen a photo.')
  await inbox.keyboard.press('Control+j')
  await inbox.keyboard.press('Control+j')
  await copilot.getByRole('button', { name: 'Shorter' }).click()
  await expect(reply).toHaveValue('We send you a new one, once we have seen a photo.')
  await inbox.getByRole('button', { name: 'Back to my words' }).click()
  await expect(reply).toHaveValue(/^Thank you/)
  await reply.press('Control+Enter')
  await expect(thread(inbox)).toContainText('once we have seen a photo')

  const seen = JSON.stringify(await visitor.read(conversation.id))
  expect(seen).toContain('once we have seen a photo')
  expect(seen).not.toContain(SECRET)
  await expect(copilot).toContainText('1 of 1 suggested replies used in 30 days')
  const agent = await openAgent(server, owner)
  const { figures } = await agent.send<{ figures: object[] }>(
    'GET',
    `/conversations/${conversation.id}/copilot`,
  )
  expect(figures).toContainEqual(expect.objectContaining({ kind: 'reply', used: 1, unchanged: 0 }))
})
