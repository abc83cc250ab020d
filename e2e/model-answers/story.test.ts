import type { OutputOf } from '@baton/contracts'
import { quoting, searchResultsOf } from '@baton/model-stand-in'
import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import { test } from '../support/model-story.ts'
import { ask, composer, expect, log, openShop, row, thread } from '../support/story.ts'
import { drawnTranscript, expectBegun, readStored } from '../support/transcript.ts'

test.use({ apart: 'model-answers' })
test.beforeEach(({ model }) => model.says(quoting))

test('a question that could mean two things is asked back, with replies to tap', async ({ shop, model }) => {
  model.says([
    {
      tool: 'no_answer',
      input: {
        reason: 'ambiguous',
        missing: 'which of the two is meant',
        clarifyingQuestion: 'Do you want to return an order or to cancel one?',
        choices: ['Return an order', 'Cancel an order'],
      },
    },
  ])
  await ask(shop, 'refund')
  await expect(log(shop)).toContainText('Do you want to return an order or to cancel one?')
  const replies = log(shop).getByRole('group', { name: 'Suggested replies' })
  await expect(replies.getByRole('button')).toHaveText(['Return an order', 'Cancel an order'])
  await expectAccessible(shop, 'baton-panel')

  model.says(quoting)
  await replies.getByRole('button', { name: 'Return an order' }).focus()
  await shop.keyboard.press('Enter')
  await expect(replies).toBeHidden()
  await expect(log(shop).getByText('Return an order', { exact: true })).toBeVisible()
  await expect(log(shop).getByRole('button', { name: /^Source 1: / })).toBeVisible()
})

test('the assistant has the name that its owner gave it, and says beside it that it is an AI', async ({
  page,
  server,
  owner,
}) => {
  const agent = await openAgent(server, owner)
  const { settings } = await agent.send<OutputOf<'readSettings'>>('GET', '/settings')
  const { assistant } = settings
  const rename = (name: string) => agent.send('PATCH', '/settings', { assistant: { ...assistant, name } })
  await rename('Fern')
  await openShop(page, server)
  await ask(page, 'can I send back a tent I already used?')
  await expect(log(page).getByRole('heading', { name: 'Fern · AI' })).toBeVisible()
  await rename(assistant.name)
})

test('a visitor is answered in their language, whatever the article is written in', async ({
  shop,
  model,
  server,
  owner,
}) => {
  model.says((request) => {
    const result = searchResultsOf(request).findIndex(({ title }) => /used items/i.test(title))
    if (result < 0) return [{ tool: 'search_knowledge', input: { query: 'send back used items and tents' } }]
    return [{ text: 'Ob Sie Benutztes zurückschicken können, hängt vom Grund ab.', cite: { result } }]
  })
  await ask(shop, 'Kann ich ein Zelt zurückschicken, das ich schon benutzt habe?')
  await expect(log(shop)).toContainText('hängt vom Grund ab.')
  await log(shop)
    .getByRole('button', { name: /^Source 1: / })
    .click()
  await expect(shop.getByRole('dialog').locator('mark')).toContainText('can you send something back')
  const { runs } = await readStored(server, owner, 'schon benutzt')
  expect(runs.at(-1)?.record).toMatchObject({ engine: 'claude', language: 'de' })
})

test('an agent who writes while the model speaks has the last word', async ({
  shop,
  inbox,
  model,
  server,
  owner,
}) => {
  const question = 'can I send back a tent I already used? (takeover)'
  model.says((request) => [...quoting(request), { wait: 20_000 }, ...quoting(request)])
  await ask(shop, question)
  await expectBegun(shop)
  const { conversation } = await readStored(server, owner, '(takeover)')
  await inbox.getByRole('button', { name: /^All/ }).click()
  await row(inbox, conversation.id).click()
  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill('Ana here. Which tent is it?')
  await inbox.keyboard.press('Control+Enter')

  await expect(log(shop)).toContainText('Ana here. Which tent is it?')
  await expect.poll(() => drawnTranscript(shop)).toHaveLength(2)
  await expect.poll(() => model.requests.at(-1)?.abortedAt ?? null).not.toBeNull()
  const { messages } = await readStored(server, owner, '(takeover)')
  expect(
    messages.filter(({ author, state }) => author.kind === 'assistant' && state !== 'withdrawn'),
  ).toEqual([])
})

test('staff see which model answered, what it took and what it was not let say', async ({
  shop,
  inbox,
  model,
  server,
  owner,
}) => {
  model.says((request) => [...quoting(request), { text: ' You will have your money within 3 hours.' }])
  await ask(shop, 'can I send back a tent I already used? (why)')
  await expect(log(shop).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  await expect(log(shop)).not.toContainText('3 hours')
  const { conversation } = await readStored(server, owner, '(why)')
  await inbox.getByRole('button', { name: /^All/ }).click()
  await row(inbox, conversation.id).click()
  await thread(inbox).getByRole('button', { name: 'Why', exact: true }).click()
  const why = thread(inbox).getByRole('region', { name: 'Why this answer' })
  await expect(why).toContainText('claude-haiku-5-5')
  await expect(why).toContainText(/Tokens\s*[\d,]+ in, [\d,]+ out/)
  await expect(why).toContainText('Held back')
  await expect(why).toContainText('You will have your money within 3 hours.')
  await expectAccessible(inbox)

  await inbox.getByRole('button', { name: 'Settings', exact: true }).click()
  await inbox.getByRole('button', { name: 'Usage', exact: true }).click()
  await expect(inbox.getByRole('row', { name: /^claude-haiku-5-5/ })).toBeVisible()
})

test('an owner who chooses quotes has quotes from the next answer on', async ({
  page,
  inbox,
  model,
  server,
}) => {
  await inbox.getByRole('button', { name: 'Settings', exact: true }).click()
  await inbox.getByRole('button', { name: 'Assistant', exact: true }).click()
  await expect(inbox.getByText('No model key')).toBeHidden()
  await inbox.getByRole('radio', { name: /^Quotes only/ }).check()
  await inbox.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(inbox.getByText('Saved. It holds from the next answer on.')).toBeVisible()

  const asked = model.requests.length
  await openShop(page, server)
  await ask(page, 'can I send back a tent I already used?')
  await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
  expect(model.requests.length).toBe(asked)
  await expect(composer(page)).toBeEditable()

  await inbox.getByRole('radio', { name: /^A model/ }).check()
  await inbox.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(inbox.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
})
