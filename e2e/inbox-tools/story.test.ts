import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, newClientId, openAgent, openVisitor } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { expect, inviteColleague, launcher, openInbox, row, signIn, test, thread } from '../support/story.ts'

// Its lists and its people are counted: no other story may write into them.
test.use({ apart: 'inbox-tools' })

const BEN = { name: 'Ben', email: 'ben@example.com' }

/** A visitor who asks for a person at once. */
async function waiting(server: BatonServer, matter: string) {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start(`May I talk to a person about ${matter}?`)
  return { visitor, id: conversation.id }
}

type Colleague = Awaited<ReturnType<typeof openAgent>>
const note = (by: Colleague, id: string, text: string) =>
  by.send('POST', `/conversations/${id}/messages`, { clientId: newClientId(), kind: 'note', text })

const press = (inbox: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => inbox.keyboard.press(key)), Promise.resolve())

test('a macro is made in Settings, run from the composer, undone, and run from the command menu', async ({
  inbox,
  server,
}) => {
  await press(inbox, 'g')
  await inbox.getByRole('button', { name: 'Replies' }).click()
  await inbox.getByRole('button', { name: 'Make a macro' }).click()
  const editor = inbox.getByRole('form', { name: 'Macro' })
  await editor.getByRole('textbox', { name: 'Name' }).fill('Pole sent')
  await editor
    .getByRole('textbox', { name: 'Words for the visitor' })
    .fill('Hello {visitor}, a pole is on its way.')
  await editor.getByRole('button', { name: 'And then' }).click()
  await editor.getByRole('combobox', { name: 'Step' }).last().selectOption('Add the tag')
  await editor.getByRole('textbox', { name: 'Tag' }).fill('Poles')
  await editor.getByRole('button', { name: 'And then' }).click()
  await expectAccessible(inbox)
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(inbox.getByText('Reply, add the tag poles, resolve')).toBeVisible()

  const { visitor, id } = await waiting(server, 'a bent pole')
  const texts = async () => (await visitor.read(id)).messages.map(({ text }) => text)
  await press(inbox, 'Escape')
  await row(inbox, id).click()
  await expect(thread(inbox)).toContainText('a bent pole')
  await press(inbox, 'r')
  await inbox.keyboard.type('/pol')
  await expect(inbox.getByRole('option', { name: /Pole sent/ })).toBeVisible()
  await press(inbox, 'Enter')
  await expect.poll(texts).toContain('Hello there, a pole is on its way.')
  expect((await visitor.read(id)).conversation.status).toBe('resolved')
  await expect(inbox.getByText('Done: Pole sent')).toBeVisible()
  await inbox.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(texts).not.toContain('Hello there, a pole is on its way.')
  expect((await visitor.read(id)).conversation.status).toBe('open')
  // Who replied holds it from then on.
  await press(inbox, 'Escape', '2')
  await expect(row(inbox, id)).toBeVisible()
  await expect(row(inbox, id)).not.toContainText('poles')

  await row(inbox, id).click()
  await press(inbox, 'Control+k')
  await inbox.keyboard.type('run pole')
  await press(inbox, 'Enter')
  await expect.poll(texts).toContain('Hello there, a pole is on its way.')
})

test('a long thread opens at its end, reads on where somebody scrolls, and jumps to what was found', async ({
  inbox,
  owner,
  server,
}) => {
  const { visitor, id } = await waiting(server, 'a long story')
  const ana = await openAgent(server, owner)
  for (let start = 1; start <= 160; start += 20)
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => note(ana, id, `Line ${start + n}, wordy${start + n}x`)),
    )
  await press(inbox, '7')
  await row(inbox, id).click()
  const lines = thread(inbox).getByRole('article')
  await expect(thread(inbox)).toContainText('wordy160x')
  expect(await lines.count()).toBeLessThan(100)
  // What is read stays in its place while older lines are put above it.
  const seen = lines.filter({ hasText: 'wordy100x' })
  await seen.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const top = async () => (await seen.boundingBox())?.y ?? 0
  const before = await top()
  await expect.poll(() => lines.count()).toBeGreaterThan(100)
  expect(Math.abs((await top()) - before)).toBeLessThan(3)
  await note(ana, id, 'Written meanwhile')
  await expect(lines.filter({ hasText: 'Written meanwhile' })).toHaveCount(1)
  expect(Math.abs((await top()) - before)).toBeLessThan(3)
  await inbox.getByRole('button', { name: 'Newest' }).click()
  await expect(lines.filter({ hasText: 'Written meanwhile' })).toBeInViewport()

  await inbox.getByRole('textbox', { name: 'Search all conversations' }).fill('wordy42x')
  await expect(row(inbox, id)).toContainText('wordy42x')
  await row(inbox, id).click()
  await expect(lines.filter({ hasText: 'wordy42x' })).toBeInViewport()
  await expectAccessible(inbox)

  // Away from it, two lines come: the first of them is where reading goes on.
  await press(inbox, 'Escape')
  const other = await waiting(server, 'something else')
  await row(inbox, other.id).click()
  await expect(thread(inbox)).toContainText('something else')
  await visitor.send(id, 'Are you there?')
  await Promise.all(Array.from({ length: 50 }, (_, n) => note(ana, id, `Since then ${n}`)))
  await note(ana, id, 'The last line')
  await row(inbox, id).click()
  await expect(thread(inbox)).toContainText('The last line')
  await inbox.getByRole('button', { name: 'First unread' }).click()
  await expect(lines.filter({ hasText: 'Are you there?' })).toBeInViewport()
})

test('a colleague who is mentioned hears of it, sees it counted, and opens the note from the list', async ({
  inbox,
  owner,
  server,
}) => {
  const ben = await openAgent(server, await inviteColleague(server, BEN))
  const { id } = await waiting(server, 'a torn seam')
  await expect(row(inbox, id)).toBeVisible()
  await note(ben, id, 'Can you look, @Ana? It is the second one.')
  await expect(inbox.getByText('Ben mentioned you in a note.')).toBeVisible()
  const mentions = inbox.getByRole('button', { name: /^Mentions/ })
  await expect(mentions).toHaveText('Mentions1')
  await press(inbox, '@')
  await expectAccessible(inbox)
  await expect(inbox.getByRole('menuitem', { name: /It is the second one/ })).toBeFocused()
  await press(inbox, 'Enter')
  await expect(thread(inbox).getByRole('article', { name: /Note by Ben/ })).toBeFocused()
  await expect(mentions).toHaveText('Mentions')
  // Nobody mentions themselves.
  await note(await openAgent(server, owner), id, '@Ana remembers')
  await expect(mentions).toHaveText('Mentions')
})

test('by touch a row is selected by a long press, more by taps, and several are done at once', async ({
  browser,
  server,
}) => {
  const made = [await waiting(server, 'parcel one'), await waiting(server, 'parcel two')]
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  const phone = await context.newPage()
  await signIn(phone, server)
  const [first, second] = made.map(({ id }) => row(phone, id))
  await first?.dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 0, clientY: 0 })
  const bar = phone.getByRole('toolbar', { name: '1 selected' })
  await expect(bar).toBeVisible()
  await first?.dispatchEvent('pointerup', { pointerType: 'touch' })
  await second?.tap()
  await expect(phone.getByRole('toolbar', { name: '2 selected' })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('combobox', { name: 'Priority' }).selectOption('High')
  await expect(phone.getByText('2 conversations marked.')).toBeVisible()
  for (const { id } of made) await expect(row(phone, id)).toContainText('High')
  await second?.tap()
  await expect(thread(phone)).toContainText('parcel two')
  await context.close()
})

test('an owner changes a role, removes a colleague, and sends an invitation again', async ({
  inbox,
  browser,
  server,
}) => {
  await inviteColleague(server, { name: 'Cleo', email: 'cleo@example.com' })
  const hers = await openInbox(browser, server, { name: 'Cleo', email: 'cleo@example.com' })
  await press(inbox, 'g')
  await inbox.getByRole('button', { name: 'Team', exact: true }).click()
  await expect(inbox.getByRole('combobox', { name: 'Role of Ana' })).toBeDisabled()
  await inbox.getByRole('combobox', { name: 'Role of Cleo' }).selectOption('Viewer: only reads')
  await expect(inbox.getByText('Cleo: Viewer: only reads.')).toBeVisible()
  await inbox.getByRole('textbox', { name: 'E-mail address' }).fill('dan@example.com')
  await inbox.getByRole('button', { name: 'Invite', exact: true }).click()
  await inbox.getByRole('button', { name: 'Invite dan@example.com again' }).click()
  await expect(inbox.getByText(/^Invited anew/)).toBeVisible()
  await inbox.getByRole('button', { name: 'Withdraw dan@example.com' }).click()
  await expect(inbox.getByText('dan@example.com Agent')).toHaveCount(0)
  await inbox.getByRole('button', { name: 'Remove Cleo' }).click()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(inbox.getByRole('combobox', { name: 'Role of Cleo' })).toHaveCount(0)
  await hers.reload()
  await expect(hers.getByRole('textbox', { name: 'E-mail address' })).toBeVisible()
  await hers.context().close()
})

test('Settings show where the chat was seen, and the real widget in a look that is not saved', async ({
  inbox,
  page,
  server,
}) => {
  const shop = new URL(server.shop).origin
  await page.goto(server.shop)
  await expect(launcher(page)).toBeVisible()
  await press(inbox, 'g')
  await expect(inbox.getByText(shop, { exact: true }).first()).toBeVisible()
  await expect(inbox.getByText(/^seen .+ ago$/)).toBeVisible()
  await inbox.getByRole('textbox', { name: 'Address of a page' }).fill(`${shop}/`)
  await inbox.getByRole('button', { name: 'Check' }).click()
  // A page of this machine is no page of the web.
  await expect(inbox.locator('.setting-problem', { hasText: '127.0.0.1' })).toBeVisible()

  const frame = inbox.frameLocator('iframe[title="Preview of the chat"]')
  const button = frame.getByRole('button', { name: 'Chat', exact: true })
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor)
  await inbox.getByLabel('Accent').fill('#aa2255')
  await expect.poll(colour).toBe('rgb(170, 34, 85)')
  await inbox.getByRole('textbox', { name: 'Greeting' }).fill('Good day, what shall it be?')
  const preview = inbox.getByTitle('Preview of the chat')
  await preview.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await button.click()
  await expect(frame.getByText('Good day, what shall it be?')).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Discard' }).first().click()
  await expect.poll(colour).not.toBe('rgb(170, 34, 85)')
})

test('a new site says what is left to set up, and stops when it is told to', async ({ inbox }) => {
  const steps = inbox.getByRole('region', { name: /to set up$|is left$/ })
  await expect(steps.getByRole('button', { name: 'Name the assistant' })).toBeVisible()
  await expect(steps.getByText('Give the assistant your help pages, done')).toBeVisible()
  await expectAccessible(inbox)
  await steps.getByRole('button', { name: 'Say when people answer' }).click()
  await expect(inbox.getByRole('heading', { name: 'Hours' })).toBeVisible()
  await press(inbox, 'Escape')
  await steps.getByRole('button', { name: 'Do not show this again' }).click()
  await inbox.reload()
  await expect(inbox.getByRole('heading', { name: 'Needs you' })).toBeVisible()
  await expect(steps).toHaveCount(0)
})
