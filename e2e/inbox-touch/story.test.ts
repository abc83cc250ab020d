import type { OutputOf } from '@baton/contracts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, newClientId, openAgent, openVisitor } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { expect, inviteColleague, row, signIn, test as story, thread } from '../support/story.ts'

/** The inbox on a phone, signed in as the owner. */
const test = story.extend<{ phone: Page }>({
  phone: async ({ browser, server }, use) => {
    const touch = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    const context = await browser.newContext(touch)
    const phone = await context.newPage()
    await signIn(phone, server)
    await use(phone)
    await context.close()
  },
})

// Its lists are its own.
test.use({ apart: 'inbox-touch' })

let ben: Awaited<ReturnType<typeof openAgent>>
test.beforeAll(async ({ server }) => {
  ben = await openAgent(server, await inviteColleague(server, { name: 'Ben', email: 'ben@example.com' }))
  await ben.send('PUT', '/kit/replies', { shortcut: 'hat', text: 'A hat comes. {agent}' })
  const steps = [
    { do: 'tag', name: 'socks' },
    { do: 'reply', text: 'Socks are on their way.' },
  ]
  await ben.send('PUT', '/kit/macros', { name: 'Socks sent', steps })
})

/** A visitor who asks for a person at once. */
async function waiting(server: BatonServer, matter: string) {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start(`May I talk to a person about ${matter}?`)
  return { visitor, id: conversation.id }
}

const reply = (phone: Page) => phone.getByRole('textbox', { name: /^Reply to/ })
const tap = (phone: Page, name: string | RegExp) => phone.getByRole('button', { name, exact: true }).tap()

/** What is done with goes, and the next that waits opens, if there is one. */
async function toList(phone: Page) {
  const back = phone.getByRole('button', { name: 'Back to the list' })
  if (await back.isVisible()) await back.tap()
}

/** Another view, from the list. */
async function toView(phone: Page, from: string, name: RegExp) {
  await tap(phone, from)
  await phone.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).tap()
}

test('a prepared reply, taken back, the copilot, until an answer, resolve, reopen, hand back', async ({
  phone,
  server,
}) => {
  const { visitor, id } = await waiting(server, 'a lost hat')
  const now = async () => (await visitor.read(id)).conversation
  const last = async () => (await visitor.read(id)).messages.at(-1)?.text
  await row(phone, id).tap()
  await reply(phone).tap()
  // Below it Safari zooms into the page.
  await expect(reply(phone)).toHaveCSS('font-size', '16px')
  await phone.keyboard.type('/ha')
  await phone.getByRole('option', { name: /^\/hat/ }).tap()
  await expect(reply(phone)).toHaveValue('A hat comes. Ana')
  await tap(phone, 'Accept and send')
  await expect.poll(last).toBe('A hat comes. Ana')
  await tap(phone, /^Undo/)
  await expect.poll(last).not.toBe('A hat comes. Ana')
  await tap(phone, 'Copilot')
  const copilot = phone.getByRole('region', { name: 'Copilot', exact: true })
  await expect(copilot.getByRole('button', { name: 'Suggest a reply' }).first()).toBeVisible()
  await expectAccessible(phone)
  await tap(phone, 'Close the copilot')
  await tap(phone, 'Snooze')
  await phone.getByRole('menuitem', { name: 'They answer' }).tap()
  // A message that crosses a snooze would rightly refuse it.
  await expect.poll(async () => (await ben.thread(id)).conversation.status).toBe('snoozed')
  await visitor.send(id, 'I found it.')
  await toList(phone)
  await expect(row(phone, id)).toContainText('I found it.')
  await row(phone, id).tap()
  await tap(phone, 'Resolve')
  await expect.poll(async () => (await now()).status).toBe('resolved')
  await tap(phone, /^Undo/)
  await expect.poll(async () => (await now()).status).toBe('open')
  await toList(phone)
  await row(phone, id).tap()
  await tap(phone, 'Return to the assistant, AI')
  await expect.poll(async () => (await now()).control).toBe('assistant')
})

test('a macro, a colleague called in a note, a note that calls, put off until a moment, and woken', async ({
  phone,
  server,
}) => {
  const { visitor, id } = await waiting(server, 'lost socks')
  const read = async () => (await ben.thread(id)).conversation
  const last = async () => (await visitor.read(id)).messages.at(-1)?.text
  await row(phone, id).tap()
  await tap(phone, 'Accept')
  await reply(phone).tap()
  await phone.keyboard.type('/soc')
  await phone.getByRole('option', { name: /^\/Socks sent/ }).tap()
  await expect.poll(last).toBe('Socks are on their way.')
  await tap(phone, /^Undo/)
  await expect.poll(last).not.toBe('Socks are on their way.')
  await expect.poll(async () => (await read()).tags).toEqual([])

  await tap(phone, 'Note')
  await phone.getByRole('textbox', { name: 'Note for colleagues' }).tap()
  await phone.keyboard.type('Ask @be')
  await phone.getByRole('option', { name: /Ben/ }).tap()
  await phone.keyboard.type('about wool')
  await tap(phone, 'Add note')
  await expect(thread(phone)).toContainText('Ask @Ben about wool')
  const { mentions } = await ben.send<OutputOf<'listMentions'>>('GET', '/mentions')
  expect(mentions.map(({ excerpt }) => excerpt)).toContain('Ask @Ben about wool')

  await toList(phone)
  const note = { clientId: newClientId(), kind: 'note', text: 'The grey ones, @Ana.' }
  await ben.send('POST', `/conversations/${id}/messages`, note)
  await toView(phone, 'Needs you', /^Mentions 1$/)
  await phone.getByRole('menuitem', { name: /^Ben .*The grey ones/ }).tap()
  await expect(thread(phone).getByText('The grey ones, @Ana.')).toBeInViewport()

  await tap(phone, 'Snooze')
  const moment = phone.getByLabel('Another moment')
  await moment.fill('2020-01-01T10:30')
  await tap(phone, 'Snooze until then')
  expect((await read()).status).toBe('open')
  await moment.fill('2099-01-01T10:30')
  await expectAccessible(phone)
  await tap(phone, 'Snooze until then')
  await expect.poll(async () => (await read()).snoozedUntil).toBe(Date.parse('2099-01-01T10:30'))
  await toList(phone)
  await toView(phone, 'All', /^Snoozed 1$/)
  await row(phone, id).tap()
  await tap(phone, 'Wake')
  await expect.poll(async () => (await read()).status).toBe('open')
})
