import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { composer, expect, log, row, test, thread } from '../support/story.ts'
import { readStored, untilStored } from '../support/transcript.ts'

/** What a browser's own dialog gives; the picture is no picture at all, only its name says so. */
const tableAndPage = [
  { name: 'my orders.csv', mimeType: 'text/csv', buffer: Buffer.from('order;day\n1;monday\n') },
  { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script></script>') },
]

/** As from a clipboard with a picture in it; the browser itself makes the PNG. */
const pastePicture = (page: Page, name: string) =>
  composer(page).evaluate(async (field, fileName) => {
    const canvas = new OffscreenCanvas(600, 400)
    canvas.getContext('2d')?.fillRect(100, 100, 300, 200)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob()], fileName, { type: 'image/png' }))
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
    )
  }, name)

/** Over the conversation, from where a browser would open it in the page's place. */
const drop = (page: Page, name: string, text: string) =>
  log(page).evaluate(
    (box, [fileName = '', content = '']) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName))
      box.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    [name, text],
  )

test('a table and a photo go to an agent, who sends a form back; both sides see and save them', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  await shop.getByRole('button', { name: 'More' }).click()
  await expect(shop.getByRole('menuitem', { name: 'Attach a file' })).toBeFocused()
  const dialog = shop.waitForEvent('filechooser')
  await shop.keyboard.press('Enter')
  await (await dialog).setFiles(tableAndPage)
  const tray = shop.getByRole('list', { name: 'Attached files' })
  await expect(tray.getByRole('alert')).toHaveText('This kind of file cannot be sent')
  await pastePicture(shop, 'tent.png')
  await expect(tray.getByRole('listitem')).toHaveCount(3)
  await shop.getByRole('button', { name: 'More' }).click()
  await expectAccessible(shop, 'baton-panel')
  await shop.keyboard.press('Escape')
  await tray.getByRole('button', { name: 'Remove page.png' }).click()
  await composer(shop).fill('May I talk to a person about these tent poles?')
  const send = shop.getByRole('button', { name: 'Send', exact: true })
  await expect(send).toBeEnabled()
  await send.click()
  await expect(tray).toBeHidden()
  const photo = log(shop).getByRole('button', { name: 'Download tent.png' })
  await expect(photo.locator('canvas.picture')).toBeVisible()

  const { conversation } = await readStored(server, owner, 'these tent poles')
  await row(inbox, conversation.id).click()
  const table = thread(inbox).getByRole('button', { name: 'my orders.csv' })
  const saved = inbox.waitForEvent('download')
  await table.click()
  expect((await saved).suggestedFilename()).toBe('my orders.csv')
  await expect(thread(inbox).locator('.file-card-picture canvas')).toBeVisible()

  const chosen = inbox.waitForEvent('filechooser')
  await inbox.getByRole('button', { name: 'Attach files' }).click()
  await (await chosen).setFiles({ name: 'form.txt', mimeType: 'text/plain', buffer: Buffer.from('Form 7') })
  await expect(inbox.getByRole('button', { name: 'Remove form.txt' })).toBeVisible()
  await expectAccessible(inbox, 'form.composer', '.file-cards')
  await inbox.getByRole('button', { name: 'Accept and send' }).click()
  const form = log(shop).getByRole('button', { name: 'form.txt' })
  await expect(form).toBeVisible()
  const download = shop.waitForEvent('download')
  await form.click()
  expect((await download).suggestedFilename()).toBe('form.txt')
})

test('a file that is dropped while there is no connection waits, and goes once there is one', async ({
  shop,
}) => {
  await shop.getByRole('button', { name: 'More' }).click()
  await expect(shop.getByRole('menuitem', { name: 'Attach a file' })).toBeFocused()
  await shop.context().setOffline(true)
  await drop(shop, 'tent.txt', 'It leaks')
  await expect(shop.getByText('Waiting for a connection. Keep this page open.')).toBeVisible()
  await shop.context().setOffline(false)
  await shop.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(log(shop).getByRole('button', { name: 'tent.txt' })).toHaveCount(1)
})

test('a file with a long name can be taken out of the message again, by visitor and agent', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  const name = `${'receipt of the order from last week '.repeat(4)}.txt`
  await composer(shop).fill('May I talk to a person about a lost receipt?')
  await shop.keyboard.press('Enter')
  const { conversation } = await untilStored(server, owner, 'a lost receipt')
  await drop(shop, name, 'Paid')
  await expect(shop.getByRole('button', { name: /^Remove receipt/ })).toBeInViewport({ ratio: 1 })

  await row(inbox, conversation.id).click()
  const chosen = inbox.waitForEvent('filechooser')
  await inbox.getByRole('button', { name: 'Attach files' }).click()
  await (await chosen).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('Paid') })
  await expect(inbox.getByRole('button', { name: /^Remove receipt/ })).toBeInViewport({ ratio: 1 })
})
