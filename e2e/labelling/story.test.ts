import type { Intent, OutputOf } from '@baton/contracts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { ask, expect, log, row, test, thread } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// It changes what the site understands: no other story may ask there.
test.use({ apart: 'labelling' })

const rental = [
  'Can I rent a tent?',
  'tent rental for a weekend',
  'hire a stove',
  'renting camping gear',
  'borrow a tent for a week',
]
const delivery = [
  'Where is my parcel?',
  'has my order shipped',
  'when does it arrive',
  'track my delivery',
  'my package is late',
]

/** Two intents that are learnt by the time that it resolves. */
async function teach(agent: Awaited<ReturnType<typeof openAgent>>): Promise<Intent> {
  const define = (name: string, examples: string[]) =>
    agent.send<OutputOf<'createIntent'>>('POST', '/intents', {
      ...{ name, description: '', action: { do: 'answer' }, examples },
    })
  const { intent } = await define('Rental', rental)
  await define('Delivery', delivery)
  await learnt(agent)
  return intent
}

async function learnt(agent: Awaited<ReturnType<typeof openAgent>>): Promise<void> {
  const state = async () => (await agent.send<OutputOf<'listIntents'>>('GET', '/intents')).training.state
  await expect.poll(state, { timeout: 30_000 }).toBe('ready')
}

/** The conversation with these words; another may stand above it. */
async function openWith(words: string, { inbox, server, owner }: Screens): Promise<void> {
  const { conversation } = await readStored(server, owner, words)
  await inbox.keyboard.press('7')
  await row(inbox, conversation.id).click()
}
interface Screens {
  inbox: Page
  server: BatonServer
  owner: string
}

test('an agent corrects an intent with one key, and the next such message is recognised', async ({
  inbox,
  shop,
  server,
  owner,
}) => {
  const agent = await openAgent(server, owner)
  const intent = await teach(agent)
  await inbox.reload()
  await ask(shop, 'Could you lend me your yurt for our festival in June?')
  await expect(log(shop).getByText('Assistant · AI')).toBeVisible()
  await openWith('lend me your yurt', { inbox, server, owner })
  const asked = thread(inbox).getByRole('article').first()
  await expect(asked).toContainText('lend me your yurt')

  await inbox.keyboard.press('f')
  const menu = inbox.getByRole('dialog', { name: 'Correct what was understood' })
  await expect(menu).toBeVisible()
  await expectAccessible(inbox)
  const choice = menu.getByRole('button', { name: 'Rental' })
  for (let n = 0; n < 9 && !(await choice.evaluate((one) => one === document.activeElement)); n += 1)
    await inbox.keyboard.press('ArrowDown')
  await inbox.keyboard.press('Enter')
  await expect(inbox.getByText('Intent: Rental')).toBeVisible()
  await asked.hover()
  await expect(asked).toContainText('Rental · ')
  await expect(asked).toContainText('said by You')
  const { examples } = await agent.send<OutputOf<'readIntent'>>('GET', `/intents/${intent.id}`)
  expect(examples[0]).toMatchObject({
    origin: 'corrected',
    text: expect.stringContaining('lend me your yurt'),
  })

  await learnt(agent)
  await ask(shop, 'Could you lend us your yurt for a festival?')
  const again = thread(inbox).getByRole('article').filter({ hasText: 'lend us your yurt' })
  await expect(again).toBeVisible()
  await again.hover()
  await expect(again).toContainText(/Rental \(\d+ %\)/)

  await inbox.keyboard.press('/')
  await inbox.keyboard.type('intent:rental')
  await expect(inbox.locator('[id^=row-]')).toHaveCount(1)
})

test('a wrong answer becomes a question that the Evaluate room asks', async ({
  inbox,
  shop,
  server,
  owner,
}) => {
  await ask(shop, 'Can I send back a tent I already used?')
  await expect(log(shop).getByText('Assistant · AI')).toBeVisible()
  await openWith('send back a tent', { inbox, server, owner })
  const answer = thread(inbox)
    .getByRole('article', { name: /^Assistant/ })
    .last()
  await answer.hover()
  await answer.getByRole('button', { name: 'Right or wrong' }).click()
  const menu = inbox.getByRole('dialog', { name: 'Is this answer right?' })
  await expectAccessible(inbox)
  await menu.getByLabel('What would have been right?').fill('only once to check it')
  await menu.getByRole('button', { name: 'Save as wrong' }).click()
  await expect(inbox.getByText('Answer: wrong')).toBeVisible()
  await expect(answer).toContainText('wrong, says You')

  await inbox.getByRole('button', { name: 'Knowledge', exact: true }).click()
  await inbox.getByRole('navigation', { name: 'Knowledge' }).getByRole('button', { name: 'Evaluate' }).click()
  await inbox.getByRole('button', { name: 'Answers your team judged' }).click()
  const field = inbox.getByRole('textbox', { name: 'Questions, one JSON object a line' })
  await expect(field).toHaveValue(/"answers":\["only once to check it"\]/)
  await inbox.getByRole('button', { name: 'Ask them all' }).click()
  await expect(inbox.getByRole('row', { name: /^Questions 1/ })).toBeVisible()
})

test('what is seen differently is listed, and settled there', async ({ inbox, shop, server, owner }) => {
  const agent = await openAgent(server, owner)
  await ask(shop, 'This is great, thank you so much!')
  await expect(log(shop).getByRole('heading', { name: 'Assistant · AI' })).toBeVisible()
  const { conversations } = await agent.inbox('all')
  const messages = (await agent.thread(conversations[0]?.id ?? '')).messages
  const asked = messages.find(({ author }) => author.kind === 'visitor')
  await agent.send('PUT', `/messages/${asked?.id}/label`, { kind: 'sentiment', value: 'negative' })

  await inbox.getByRole('button', { name: 'Intents', exact: true }).click()
  const rooms = inbox.getByRole('navigation', { name: 'Intents' }).first()
  await rooms.getByRole('button', { name: 'Disagreements' }).click()
  await inbox.getByRole('button', { name: 'Feelings' }).click()
  const item = inbox.getByRole('listitem').filter({ hasText: 'This is great' })
  await expect(item).toContainText('Baton')
  await expect(item).toContainText('negative')
  await expectAccessible(inbox)
  await item.getByRole('button', { name: 'Correct what was understood' }).click()
  await inbox.getByRole('dialog').getByRole('button', { name: 'Take back my feeling' }).click()
  await expect(item).toHaveCount(0)
})
