import { ask, expect, log, test } from '../support/story.ts'
import { drawnTranscript, expectAgreement, onlyWords, readStored } from '../support/transcript.ts'

test('"thanks" while an agent holds the conversation wakes no assistant', async ({ shop, server, owner }) => {
  await ask(shop, 'May I talk to somebody about my bivvy bag?')
  await expect(log(shop)).toContainText('You asked for a person.')
  const { agent, conversation } = await readStored(server, owner, 'bivvy bag')
  await agent.accept(conversation.id, conversation.epoch)
  await agent.reply(conversation.id, 'It is on its way.', conversation.epoch + 1)
  await expect(log(shop)).toContainText('It is on its way.')
  const before = await readStored(server, owner, 'bivvy bag')

  const question = 'Can I send back a tent I already used?'
  await ask(shop, 'thanks')
  await ask(shop, question)
  await shop.waitForTimeout(3_000)
  const after = await expectAgreement(shop, server, owner, 'bivvy bag')
  expect(after.runs).toEqual(before.runs)
  expect(after.conversation.control).toBe('agent')
  expect((await drawnTranscript(shop)).slice(-2)).toEqual(['thanks', onlyWords(question)])
})
