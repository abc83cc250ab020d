import type { OutputOf } from '@baton/contracts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import { ask, expect, log, test } from '../support/story.ts'

// It changes what the site understands: no other story may ask there.
test.use({ apart: 'intents' })

const room = (inbox: Page, name: string) =>
  inbox.getByRole('navigation', { name: 'Intents' }).first().getByRole('button', { name, exact: true })

async function openIntents(inbox: Page): Promise<void> {
  await inbox.getByRole('button', { name: 'Intents', exact: true }).click()
  await expect(inbox.getByRole('heading', { name: 'Intents' })).toBeVisible()
}

/** The server says so first: what the screen says may be of the learning before. */
async function learnt(inbox: Page, agent: Agent): Promise<void> {
  const state = async () => (await agent.send<OutputOf<'listIntents'>>('GET', '/intents')).training.state
  await expect.poll(state, { timeout: 60_000 }).toBe('ready')
  await expect(inbox.getByRole('status').filter({ hasText: /^Ready/ })).toBeVisible()
}
type Agent = Awaited<ReturnType<typeof openAgent>>

const examples = [
  'I want to rent a tent',
  'Can I hire camping gear for a weekend?',
  'Do you rent out tents and stoves?',
  'How much is it to borrow a tent for a week?',
  'renting equipment instead of buying it',
]

/** Each story is whole by itself: the set is there already where another one came before. */
async function installSet(inbox: Page, agent: Agent): Promise<void> {
  await openIntents(inbox)
  const set = inbox.getByRole('listitem').filter({ hasText: 'Online shop' })
  const install = set.getByRole('button', { name: 'Install the set Online shop' })
  await expect(install.or(set.getByText('Installed'))).toBeVisible()
  if (await install.isVisible()) {
    await install.click()
    await expect(inbox.getByText(/\d+ intents installed/)).toBeVisible()
  }
  await learnt(inbox, agent)
}

async function trySentence(inbox: Page, text: string): Promise<void> {
  await room(inbox, 'Try a sentence').click()
  await inbox.getByRole('textbox', { name: 'A visitor’s message' }).fill(text)
  await inbox.keyboard.press('Enter')
}

const likeliest = (inbox: Page) =>
  inbox.getByRole('list', { name: 'Likeliest intents' }).getByRole('listitem').first()

test('a newcomer installs a set, sees how well it is learnt, and tries a sentence', async ({
  inbox,
  server,
  owner,
}) => {
  // Learning takes as long as the machine lets it.
  test.slow()
  const agent = await openAgent(server, owner)
  await installSet(inbox, agent)
  await room(inbox, 'Learning').click()
  await expect(inbox.getByRole('heading', { name: 'Confidence, and how often it was right' })).toBeVisible()
  await expectAccessible(inbox)
  await trySentence(inbox, 'Where is my parcel? It should have come on 3 May 2027, this is awful!')
  await expect(likeliest(inbox)).toContainText('Track order')
  await expect(inbox.getByRole('main')).toContainText('2027-05-03')
  await expect(inbox.getByRole('main')).toContainText('negative')
  await expectAccessible(inbox)
})

test('an intent with five examples is learnt, and a visitor gets its question', async ({
  inbox,
  shop,
  server,
  owner,
}) => {
  test.slow()
  const agent = await openAgent(server, owner)
  await installSet(inbox, agent)
  await inbox.keyboard.press('d')
  await inbox.getByLabel('Name', { exact: true }).fill('Rent a tent')
  await inbox.getByLabel(/^Examples/).fill(examples.join('\n'))
  await inbox.getByRole('radio', { name: /^Ask back/ }).check()
  await inbox.getByLabel('Question', { exact: true }).fill('For how many nights?')
  await inbox.getByLabel('Answer 1').fill('One or two')
  await inbox.getByLabel('Answer 2').fill('A week or more')
  await expectAccessible(inbox)
  await inbox.keyboard.press('Control+Enter')
  await expect(inbox.getByRole('heading', { name: 'Rent a tent' })).toBeVisible()
  await expect(inbox.getByRole('heading', { name: '5 examples' })).toBeVisible()
  await learnt(inbox, agent)

  await trySentence(inbox, 'We would like to rent a tent')
  await expect(likeliest(inbox)).toContainText('Rent a tent')
  await ask(shop, 'Can I rent a tent for the weekend?')
  await expect(log(shop)).toContainText('For how many nights?')
  await expect(shop.getByRole('button', { name: 'A week or more' })).toBeVisible()
})

test('an export is mapped and its groups become intents', async ({ inbox }) => {
  await openIntents(inbox)
  await room(inbox, 'Map your volume').click()
  const things = ['lamp', 'boots', 'tent', 'stove', 'knife', 'rope', 'map', 'cup']
  const rows = things.flatMap((thing) => [
    `Does the warranty cover my broken ${thing}?`,
    `The warranty of the ${thing}, is it still valid?`,
    `How do I wash the ${thing} in the washing machine?`,
    `Can I wash my ${thing} at sixty degrees?`,
  ])
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  const choose = (chosen: ReturnType<typeof file>) => inbox.locator('input[type=file]').setInputFiles(chosen)
  await choose(file('people.csv', 'id,name\n1,Ana\n'))
  await expect(inbox.getByRole('alert')).toContainText('people.csv holds no questions')
  await choose(file('export.csv', `Id;Message\n${rows.map((row, at) => `${at};"${row}"`).join('\n')}`))
  await expect(inbox.getByText(/^\d intents? covers? \d+ %/)).toBeVisible({ timeout: 30_000 })

  await inbox
    .getByRole('button', { name: /^Typical questions/ })
    .first()
    .click()
  await inbox
    .getByRole('group', { name: /^Examples of/ })
    .getByRole('checkbox')
    .first()
    .uncheck()
  await inbox.getByLabel('Name of group 1').fill('Found in the export')
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: /^Accept the top/ }).click()
  await inbox.getByRole('button', { name: 'Open Found in the export' }).click()
  await expect(inbox.getByRole('heading', { name: 'Found in the export' })).toBeVisible()
  await expect(inbox.getByText('export', { exact: true }).first()).toBeVisible()
  await inbox
    .getByRole('textbox', { name: 'Add examples, one a line' })
    .fill('- Is it washable?\n- Which soap?')
  await inbox.getByRole('button', { name: 'Add 2' }).click()
  await expect(inbox.getByText('2 examples added.')).toBeVisible()
  await expect(inbox.getByRole('listitem').filter({ hasText: 'Which soap?' })).toBeVisible()
})
