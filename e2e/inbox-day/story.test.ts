import type { OutputOf } from '@baton/contracts'
import type { Page, Route } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, newClientId, openAgent, openVisitor } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { expect, inviteColleague, openInbox, row, test, thread } from '../support/story.ts'

// Its lists are counted: no other story may write into them.
test.use({ apart: 'inbox-day' })

const BEN = { name: 'Ben', email: 'ben@example.com' }
let ben: Awaited<ReturnType<typeof openAgent>>
test.beforeAll(async ({ server }) => {
  ben = await openAgent(server, await inviteColleague(server, BEN))
})

/** A visitor who asks for a person at once. */
async function waiting(server: BatonServer, matter: string) {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start(`May I talk to a person about ${matter}?`)
  return { visitor, id: conversation.id }
}

const view = (inbox: Page, name: RegExp) =>
  inbox.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })
const reply = (inbox: Page) => inbox.getByRole('textbox', { name: /^Reply to/ })
const press = (inbox: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => inbox.keyboard.press(key)), Promise.resolve())

test('a day’s work by keyboard alone: tag, note, prepared reply, take back, snooze, wake, resolve, find again', async ({
  inbox,
  server,
}) => {
  const { visitor, id } = await waiting(server, 'a bent pole 4711')
  const texts = async () => (await visitor.read(id)).messages.map(({ text }) => text)
  await expect(row(inbox, id)).toBeVisible()
  await press(inbox, 'j', '#')
  await expect(inbox.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
  await inbox.keyboard.type('Repairs')
  await press(inbox, 'Enter')
  await expect(row(inbox, id)).toContainText('repairs')
  await press(inbox, 'Escape', 'Control+k')
  await inbox.keyboard.type('priority high')
  await press(inbox, 'Enter')
  await expect(row(inbox, id)).toContainText('High')

  await press(inbox, 'n')
  await inbox.keyboard.type('Ask @be')
  await expect(inbox.getByRole('option', { name: /Ben/ })).toBeVisible()
  await press(inbox, 'Enter')
  await inbox.keyboard.type('about poles')
  await press(inbox, 'Control+Enter')
  await expect(thread(inbox)).toContainText('Ask @Ben about poles')

  await ben.send('PUT', '/kit/replies', { shortcut: 'pole', text: 'Hello {visitor}, a pole comes. {agent}' })
  await inbox.reload()
  await expect(row(inbox, id)).toHaveAttribute('aria-selected', 'true')
  await expect(thread(inbox)).toContainText('Ask @Ben about poles')
  await press(inbox, 'r')
  await inbox.keyboard.type('/po')
  await expect(inbox.getByRole('option', { name: /^\/pole/ })).toBeVisible()
  await press(inbox, 'Enter')
  await expect(reply(inbox)).toHaveValue('Hello there, a pole comes. Ana')
  await press(inbox, 'Control+Enter')
  await expect.poll(texts).toContain('Hello there, a pole comes. Ana')
  await expect(inbox.getByText('Sent', { exact: true })).toBeVisible()
  await press(inbox, 'Escape', 'z')
  await expect.poll(texts).not.toContain('Hello there, a pole comes. Ana')
  await expect(reply(inbox)).toHaveValue('Hello there, a pole comes. Ana')

  await press(inbox, 'Escape', 'h')
  await expect(inbox.getByRole('menuitem', { name: /^In an hour/ })).toBeFocused()
  await press(inbox, 'Enter')
  await expect(view(inbox, /^Snoozed 1$/)).toBeVisible()
  await press(inbox, 'z')
  await expect(view(inbox, /^Snoozed$/)).toBeVisible()
  await press(inbox, 'r', 'Control+Shift+Enter')
  await expect.poll(async () => (await visitor.read(id)).conversation.status).toBe('resolved')

  await press(inbox, 'Escape', '1', '/')
  await inbox.keyboard.type('tag:repairs 4711')
  await expect(row(inbox, id)).toContainText('bent pole 4711')
})

test('a conversation that is put off comes back when its visitor writes', async ({ inbox, server }) => {
  const { visitor, id } = await waiting(server, 'a torn seam')
  await row(inbox, id).click()
  await inbox.getByRole('button', { name: 'Snooze', exact: true }).click()
  const snoozed = inbox.waitForResponse((answer) => answer.url().endsWith('/snooze') && answer.ok())
  await inbox.getByRole('menuitem', { name: 'They answer' }).click()
  await expect(row(inbox, id)).toHaveCount(0)
  await snoozed
  await visitor.send(id, 'It has torn further.')
  await expect(row(inbox, id)).toContainText('torn further')
})

test('a reply below an unread message is stopped, and sent when its writer says so', async ({
  inbox,
  server,
}) => {
  const { visitor, id } = await waiting(server, 'a gift card')
  await row(inbox, id).click()
  await press(inbox, 'a')
  await expect(inbox.getByText('You answer')).toBeVisible()
  await reply(inbox).fill('Which card is it?')
  // The visitor writes while the reply is on its way.
  const meanwhile = async (route: Route) => {
    await visitor.send(id, 'It is the blue one.')
    await route.continue()
  }
  await inbox.route('**/messages', meanwhile, { times: 1 })
  await press(inbox, 'Control+Enter')
  await expect(inbox.getByText('Not sent: 1 new message above')).toBeVisible()
  expect((await visitor.read(id)).messages.at(-1)?.text).toBe('It is the blue one.')
  await inbox.getByRole('button', { name: 'Send anyway' }).click()
  await expect.poll(async () => (await visitor.read(id)).messages.at(-1)?.text).toBe('Which card is it?')
})

test('several at once: tagged and resolved; a saved view shows them to a colleague', async ({
  inbox,
  browser,
  server,
}) => {
  const made = [await waiting(server, 'parcel one'), await waiting(server, 'parcel two')]
  for (const { id } of made) await row(inbox, id).click({ modifiers: ['Control'] })
  const bar = inbox.getByRole('toolbar', { name: '2 selected' })
  await bar.getByRole('textbox', { name: 'Tag them' }).fill('parcels')
  await press(inbox, 'Enter')
  await expect(inbox.getByText('2 conversations tagged.')).toBeVisible()
  for (const { id } of made) await row(inbox, id).click({ modifiers: ['Control'] })
  await bar.getByRole('button', { name: 'Resolve' }).click()
  await expect(inbox.getByText('2 conversations resolved.')).toBeVisible()

  await inbox.getByRole('textbox', { name: 'Search all conversations' }).fill('tag:parcels is:resolved')
  for (const { id } of made) await expect(row(inbox, id)).toBeVisible()
  await inbox.getByRole('button', { name: 'Save as a view' }).click()
  await inbox.getByRole('textbox', { name: 'Name of the view' }).fill('Lost parcels')
  await press(inbox, 'Enter')
  await expect(inbox.getByText('View saved: Lost parcels')).toBeVisible()
  const hers = await openInbox(browser, server, BEN)
  await view(hers, /^Lost parcels$/).click()
  for (const { id } of made) await expect(row(hers, id)).toBeVisible()
  await hers.context().close()
})

test('the rest of a day by keyboard: macro, copilot, stopped reply, until an answer, reopen, hand back, keys of one’s own', async ({
  inbox,
  server,
}) => {
  await ben.send('PUT', '/kit/macros', {
    name: 'Gloves sent',
    steps: [{ do: 'reply', text: 'Gloves are on their way.' }],
  })
  // Back from another window.
  const kitRead = inbox.waitForResponse(/\/kit$/)
  await inbox.evaluate(() => dispatchEvent(new Event('focus')))
  await kitRead
  const { visitor, id } = await waiting(server, 'lost gloves')
  const now = async () => (await visitor.read(id)).conversation
  const last = async () => (await visitor.read(id)).messages.at(-1)?.text
  await expect(row(inbox, id)).toBeVisible()
  // As Chatwoot's agents are used to.
  await expect(async () => {
    // Others may wait above.
    await press(inbox, 'Alt+j')
    await expect(row(inbox, id)).toHaveAttribute('aria-selected', 'true', { timeout: 500 })
  }).toPass()
  await expect(thread(inbox)).toContainText('lost gloves')
  await press(inbox, 'a', 'Control+k')
  await inbox.keyboard.type('run gloves')
  await press(inbox, 'Enter')
  await expect.poll(last).toBe('Gloves are on their way.')

  await press(inbox, 'y')
  const copilot = inbox.getByRole('region', { name: 'Copilot', exact: true })
  await expect(copilot).toContainText(/Suggested reply|No reply to suggest/)
  await press(inbox, 'p')
  await expect(copilot).toBeHidden()

  await press(inbox, 'r')
  await inbox.keyboard.type('Anything else?')
  const meanwhile = async (route: Route) => {
    await visitor.send(id, 'They are the red ones.')
    await route.continue()
  }
  await inbox.route('**/messages', meanwhile, { times: 1 })
  await press(inbox, 'Control+Enter')
  await expect(inbox.getByText('Not sent: 1 new message above')).toBeVisible()
  const anyway = inbox.getByRole('button', { name: 'Send anyway' })
  const isThere = () => anyway.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 20 && !(await isThere()); presses += 1) await press(inbox, 'Shift+Tab')
  await press(inbox, 'Enter')
  await expect.poll(last).toBe('Anything else?')

  await press(inbox, 'Escape', 'h', 'End')
  await expect(inbox.getByRole('menuitem', { name: 'They answer' })).toBeFocused()
  await press(inbox, 'Enter')
  await expect(view(inbox, /^Snoozed 1$/)).toBeVisible()
  await visitor.send(id, 'No, thank you.')
  await expect(view(inbox, /^Snoozed$/)).toBeVisible()
  // Keys are faster than a list.
  const late = (route: Route) =>
    new Promise((resolve) => setTimeout(resolve, 500)).then(() => route.continue())
  await inbox.route('**/conversations?view=mine*', late, { times: 1 })
  await press(inbox, '2', 'j', 'e')
  await expect.poll(async () => (await now()).status).toBe('resolved')
  await press(inbox, 'z')
  await expect.poll(async () => (await now()).status).toBe('open')
  await press(inbox, 'b')
  await expect.poll(async () => (await now()).control).toBe('assistant')

  await press(inbox, '?')
  await expect(inbox.getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await inbox.getByRole('button', { name: 'Change the key of “Accept or take over”' }).focus()
  await press(inbox, 'Enter')
  await expect(inbox.getByText('Press a key')).toBeVisible()
  await press(inbox, 'v', 'Escape', 'v')
  await expect.poll(async () => (await now()).control).toBe('agent')
})

test('nothing of it breaks a rule of accessibility', async ({ inbox, server }) => {
  const { id } = await waiting(server, 'a stove')
  // It is in the queue: until then its epoch changes.
  await expect(row(inbox, id)).toBeVisible()
  const { conversation } = await ben.thread(id)
  await ben.send<OutputOf<'mark'>>('POST', `/conversations/${id}/mark`, {
    addTags: ['stoves'],
    priority: 'urgent',
  })
  await ben.reply(id, 'We look into it.', conversation.epoch, newClientId())
  await view(inbox, /^All/).click()
  await row(inbox, id).click()
  await expect(thread(inbox)).toContainText('We look into it.')
  await expectAccessible(inbox)
  await row(inbox, id).click({ modifiers: ['Control'] })
  await press(inbox, 'h')
  await expectAccessible(inbox)
})
