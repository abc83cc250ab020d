import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { createSite } from '../support/host-page.ts'
import { ask, expect, log, test } from '../support/story.ts'

// It changes what the site knows: no other story may ask there.
test.use({ apart: 'knowledge' })

const room = (inbox: Page, name: string) =>
  inbox.getByRole('navigation', { name: 'Knowledge' }).getByRole('button', { name })

const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })

async function openKnowledge(inbox: Page): Promise<void> {
  await inbox.getByRole('button', { name: 'Knowledge', exact: true }).click()
  await expect(inbox.getByRole('heading', { name: 'Knowledge' })).toBeVisible()
}

const upload = (inbox: Page, ...files: ReturnType<typeof file>[]) =>
  inbox.locator('input[type=file]').first().setInputFiles(files)

test('an uploaded file answers the next question, and its edit the one after', async ({ inbox, shop }) => {
  await openKnowledge(inbox)
  await upload(
    inbox,
    file('kites.md', '# Kite repairs\n\nA torn kite sail is patched within four working days.'),
    file('notes.xyz', 'nothing to read'),
  )
  await expect(inbox.getByText('2 of 2 files read')).toBeVisible()
  await expect(inbox.getByText('1 added')).toBeVisible()
  await expect(inbox.getByText('notes.xyz is not a kind of file that Baton reads')).toBeVisible()
  await expect(inbox.getByRole('listitem').filter({ hasText: 'Uploaded files' })).toContainText('1 article')

  await ask(shop, 'How long does it take to patch a torn kite sail?')
  await expect(log(shop)).toContainText('within four working days')
  await expect(log(shop).getByRole('button', { name: 'Source 1: Kite repairs' })).toBeVisible()

  await room(inbox, 'Articles').click()
  await inbox.getByRole('textbox', { name: 'Filter articles by title' }).fill('kite')
  await inbox.getByRole('button', { name: /^Kite repairs/ }).click()
  await inbox.keyboard.press('m')
  const text = inbox.getByRole('textbox', { name: 'Text' })
  await text.fill((await text.inputValue()).replace('four working days', 'nine working days'))
  await inbox.keyboard.press('Control+Enter')
  await expect(inbox.getByText('Published: Kite repairs')).toBeVisible()
  await expect(inbox.getByRole('article')).toContainText('within nine working days')

  await ask(shop, 'How many days until my torn kite sail is patched?')
  await expect(log(shop)).toContainText('within nine working days')
})

test('where nothing is known yet the room says how to begin, and offers nothing to filter', async ({
  inbox,
  server,
}) => {
  const { id } = await createSite(server, 'New shop', 'https://new.example')
  await inbox.goto(`${new URL(inbox.url()).origin}/inbox/${id}/knowledge/articles`)
  await expect(inbox.getByText('The assistant knows nothing yet')).toBeVisible()
  await expect(inbox.getByRole('textbox', { name: 'Filter articles by title' })).toBeHidden()
  await expect(inbox.getByText('Choose an article')).toBeHidden()
})

test('an article for agents is found by agents and shown to no visitor', async ({ inbox, shop }) => {
  const frames: string[] = []
  shop.on('response', async (response) => {
    if (response.url().includes('/v1/')) frames.push(await response.text().catch(() => ''))
  })
  await openKnowledge(inbox)
  await inbox.keyboard.press('c')
  await inbox.getByRole('button', { name: 'Question and answer' }).click()
  await inbox.getByLabel('Question', { exact: true }).fill('Who approves a zeppelin refund?')
  await inbox.getByLabel('Answer').fill('The quartermaster approves every zeppelin refund by telephone.')
  await inbox.getByLabel('Agents only').check()
  await inbox.getByRole('button', { name: 'Publish' }).click()
  await expect(inbox.getByRole('listitem').filter({ hasText: 'For agents only' })).toBeVisible()

  await ask(shop, 'Who approves a zeppelin refund?')
  await expect(log(shop).getByText('Assistant · AI')).toBeVisible()
  await expect(log(shop)).not.toContainText('quartermaster')
  expect(frames.join()).not.toContain('quartermaster')

  await room(inbox, 'Try a question').click()
  await inbox.getByRole('textbox', { name: 'Question' }).fill('Who approves a zeppelin refund?')
  await inbox.keyboard.press('Enter')
  await expect(inbox.getByRole('heading', { name: 'For a visitor, in quotes' })).toBeVisible()
  await expect(inbox.getByRole('main')).not.toContainText('quartermaster')
  await inbox.getByRole('button', { name: 'As an agent' }).click()
  await expect(inbox.getByRole('list', { name: 'Words of the question' }).first()).toContainText(
    'zeppelin in',
  )
  await expect(inbox.getByRole('main')).toContainText('quartermaster')
})

test('what was typed survives a reload, and a removed article answers nothing', async ({ inbox }) => {
  await openKnowledge(inbox)
  await inbox.keyboard.press('c')
  await inbox.getByLabel('Title', { exact: true }).fill('Balloon hire')
  await inbox.getByLabel('Text', { exact: true }).fill('Balloons are hired by the hour.')
  await inbox.reload()
  await expect(inbox.getByLabel('Text', { exact: true })).toHaveValue('Balloons are hired by the hour.')
  await inbox.getByRole('button', { name: 'Publish' }).click()
  await expect(inbox.getByText('Published: Balloon hire')).toBeVisible()

  await inbox.getByRole('button', { name: 'Remove this article' }).click()
  await inbox.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(inbox.getByText('Removed: Balloon hire')).toBeVisible()
  await expect(inbox.getByRole('button', { name: /^Balloon hire/ })).toHaveCount(0)
})

test('a list of questions is asked and its failures named', async ({ inbox }) => {
  await openKnowledge(inbox)
  await room(inbox, 'Evaluate').click()
  const questions = [
    { id: '1', text: 'Can I send back a tent I already used?', answers: ['no such words'] },
    { id: '2', text: 'Who won the chess championship?', answerable: false },
  ]
  const field = inbox.getByRole('textbox', { name: 'Questions, one JSON object a line' })
  await field.fill('{"id": "1"}')
  await inbox.getByRole('button', { name: 'Ask them all' }).click()
  await expect(inbox.getByRole('alert')).toContainText('questions:1')
  await field.fill(questions.map((question) => JSON.stringify(question)).join('\n'))
  await inbox.getByRole('button', { name: 'Ask them all' }).click()
  await expect(inbox.getByRole('row', { name: /^Questions 2/ })).toBeVisible()
  await expect(inbox.getByRole('heading', { name: '1 with a failure' })).toBeVisible()
  await expect(inbox.getByText('Answer in neither quote')).toBeVisible()
  const [saved] = await Promise.all([
    inbox.waitForEvent('download'),
    inbox.getByRole('button', { name: 'JSON' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('evaluation.json')
  await expectAccessible(inbox)
})

test('the room breaks no accessibility rule: articles, editor, sources and a tried question', async ({
  inbox,
}) => {
  await openKnowledge(inbox)
  await expect(inbox.getByText(/^\d+ articles$/)).toBeVisible()
  await inbox.keyboard.press('j')
  await expect(inbox.getByRole('article')).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: /^Passages/ }).click()
  await expectAccessible(inbox)
  await inbox.keyboard.press('m')
  await expect(inbox.getByRole('form', { name: 'Edit the article' })).toBeVisible()
  await expectAccessible(inbox)
  await room(inbox, 'Sources').click()
  await expect(inbox.getByRole('heading', { name: 'Add knowledge' })).toBeVisible()
  await expectAccessible(inbox)
  await room(inbox, 'Try a question').click()
  await inbox.getByRole('textbox', { name: 'Question' }).fill('can I send back a tent I already used?')
  await inbox.keyboard.press('Enter')
  await expect(inbox.getByRole('heading', { name: /^Found/ })).toBeVisible()
  await expectAccessible(inbox)
})
