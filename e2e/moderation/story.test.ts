import { readFile } from 'node:fs/promises'
import type { OutputOf } from '@baton/contracts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { demoKey, newClientId, openAgent, openVisitor } from '../support/api.ts'
import { expect, inviteColleague, openInbox, row, test, thread } from '../support/story.ts'

// It changes the site's people and teams.
test.use({ apart: 'moderation' })

const BEN = { name: 'Ben', email: 'ben@example.com' }

const view = (inbox: Page, name: RegExp) =>
  inbox.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })

/** What the command menu does. */
async function command(inbox: Page, words: string) {
  await inbox.keyboard.press('Control+k')
  await inbox.getByRole('combobox', { name: 'What do you want to do?' }).fill(words)
  await inbox.keyboard.press('Enter')
}

async function exported(inbox: Page): Promise<OutputOf<'readThread'>> {
  const saved = inbox.waitForEvent('download')
  await inbox.getByRole('button', { name: 'Export' }).click()
  return JSON.parse(await readFile(await (await saved).path(), 'utf8'))
}

test('a conversation is passed to a team and a colleague, a message redacted, all of it exported, its visitor blocked, and a resolve undone', async ({
  inbox,
  owner,
  browser,
  server,
}) => {
  await inviteColleague(server, BEN)
  const ana = await openAgent(server, owner)
  const { team } = await ana.send<OutputOf<'createTeam'>>('POST', '/teams', { name: 'Repairs', hours: null })
  await inbox.reload()
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('May I talk to a person? My code is kestrel.')
  const { id } = conversation
  const state = async () => (await ana.thread(id)).conversation

  // To a team, and from there to a colleague.
  await row(inbox, id).click()
  await inbox.keyboard.press('a')
  await expect(inbox.getByText('You answer')).toBeVisible()
  await inbox.keyboard.press('t')
  await expect(inbox.getByRole('menuitem', { name: /Repairs/ })).toBeVisible()
  await expectAccessible(inbox)
  await inbox.getByRole('menuitem', { name: /Repairs/ }).click()
  await expect.poll(async () => (await state()).control).toBe('queue')
  expect((await ana.thread(id)).handoffs.at(-1)).toMatchObject({ state: 'requested', teamId: team.id })
  const hers = await openInbox(browser, server, BEN)
  await expect(row(hers, id)).toBeVisible()
  await row(inbox, id).click()
  await inbox.keyboard.press('a')
  await expect(inbox.getByText('You answer')).toBeVisible()
  await command(inbox, 'transfer to ben')
  await expect(inbox.getByText('Ben answers', { exact: true })).toBeVisible()
  await view(hers, /^Mine/).click()
  await row(hers, id).click()
  await expect(thread(hers)).toContainText('kestrel')

  // Its words go for everybody, at once.
  const message = thread(inbox).getByRole('article').filter({ hasText: 'kestrel' })
  await message.hover()
  await message.getByRole('button', { name: 'Redact this message' }).click()
  await expectAccessible(inbox, 'dialog')
  await inbox.getByRole('button', { name: 'Redact', exact: true }).click()
  for (const page of [inbox, hers]) await expect(page.getByText('kestrel')).toHaveCount(0)
  expect(JSON.stringify(await visitor.read(id))).not.toContain('kestrel')

  // Whole, though it is longer than a page of it.
  for (let n = 0; n < 90; n += 1)
    await ana.send('POST', `/conversations/${id}/messages`, {
      ...{ clientId: newClientId(), kind: 'note', text: `Note ${n}` },
    })
  const file = await exported(inbox)
  const notes = file.messages.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  expect(notes).toEqual(Array.from({ length: 90 }, (_, n) => `Note ${n}`))
  expect(JSON.stringify(file).includes('kestrel')).toBe(false)

  await inbox.getByRole('button', { name: 'Block' }).click()
  await expect(inbox.getByRole('button', { name: 'Unblock' })).toBeVisible()
  await expect(visitor.send(id, 'Hello?')).rejects.toMatchObject({ status: 403 })
  await command(inbox, 'unblock')
  await expect(inbox.getByRole('button', { name: 'Block', exact: true })).toBeVisible()
  await visitor.send(id, 'May I write again?')
  await expect(thread(inbox)).toContainText('May I write again?')

  await hers.keyboard.press('Escape')
  await hers.keyboard.press('e')
  await expect.poll(async () => (await state()).status).toBe('resolved')
  await hers.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => (await state()).status).toBe('open')
  // It is still whose it was.
  await expect(row(hers, id)).toBeVisible()
  expect((await state()).assigneeId).toBe((await ana.thread(id)).handoffs.at(-1)?.agentId)
  await hers.context().close()
})
