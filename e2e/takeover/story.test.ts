import { ask, expect, log, row, test } from '../support/story.ts'
import {
  drawnTranscript,
  expectBegun,
  onlyWords,
  readStored,
  storedTranscript,
  untilStored,
} from '../support/transcript.ts'

// Slow enough to be interrupted in the middle of a sentence.
test.use({ flags: ['--pace', '500'] })

test('an agent takes over in mid-answer and nothing of the assistant follows, then or later', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  const question = 'can I send back a tent I already used?'
  await ask(shop, question)
  await inbox.getByRole('button', { name: /^Assistant live/ }).click()
  await row(inbox, (await untilStored(server, owner, question)).conversation.id).click()
  await expect(log(shop)).toContainText('Assistant · AI')
  await expectBegun(shop)

  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('Ana here, I am looking into it.')
  await inbox.getByRole('button', { name: 'Take over and send' }).click()
  await expect(log(shop)).toContainText('Ana here')
  const afterwards = [question, 'Ana here, I am looking into it.'].map(onlyWords)
  expect(await drawnTranscript(shop)).toEqual(afterwards)

  await shop.waitForTimeout(5_000)
  expect(await drawnTranscript(shop)).toEqual(afterwards)
  const { messages, runs } = await readStored(server, owner, question)
  expect(storedTranscript(messages)).toEqual(afterwards)
  expect(messages.filter(({ author }) => author.kind === 'assistant')).toEqual([])
  expect(runs.map(({ state }) => state)).toEqual(['withdrawn'])
})
