import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from '../support/accessible.ts'
import { ask, expect, launcher, log, row, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// It takes away what other stories may look at.
test.use({ apart: 'erase' })

const WORD = 'marquee'
const isKept = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.db'))
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(WORD))

test('an owner erases a visitor: gone from the screen, from the file and from the visitor’s own page', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  await ask(shop, `Do you sell a ${WORD} for my party?`)
  await shop.getByRole('button', { name: 'Talk to a person' }).first().click()
  await expect(log(shop)).toContainText('You asked for a person.')
  const { conversation } = await readStored(server, owner, `Do you sell a ${WORD} for my party?`)
  await row(inbox, conversation.id).click()
  await inbox.getByRole('button', { name: 'Erase', exact: true }).click()
  const dialog = inbox.getByRole('dialog', { name: 'Erase this visitor' })
  await expect(dialog).toBeVisible()
  await expectAccessible(inbox, '.confirm')
  const [receipt] = await Promise.all([
    inbox.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Erase' }).click(),
  ])
  expect(receipt.suggestedFilename()).toMatch(/^erased-vis_.*\.json$/)
  expect(JSON.parse(readFileSync(await receipt.path(), 'utf8'))).toMatchObject({ conversations: 1, files: 0 })
  await expect(row(inbox, conversation.id)).toHaveCount(0)
  expect(isKept(server.data)).toBe(false)
  await shop.reload()
  await launcher(shop).click()
  await expect(log(shop)).not.toContainText(WORD)
})
