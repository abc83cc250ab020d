import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { ask, composer, expect, launcher, log, openShop, test } from '../support/story.ts'

const more = (page: Page) => page.getByRole('button', { name: 'More' })
const item = (page: Page, name: string) => page.getByRole('menuitem', { name })
const choice = (page: Page, name: string) => page.getByRole('menuitemcheckbox', { name })

test('emoji are found by word and taken by keys, where the caret stands', async ({ shop }) => {
  await composer(shop).fill('My tent leaks')
  await composer(shop).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 7))
  await more(shop).click()
  await expect(item(shop, 'Attach a file')).toBeFocused()
  await shop.keyboard.press('ArrowDown')
  await expect(item(shop, 'Emoji')).toBeFocused()
  await shop.keyboard.press('Enter')
  const picker = shop.getByRole('dialog', { name: 'Emoji' })
  await expect(picker.getByRole('searchbox')).toBeFocused()
  await expect(picker.getByRole('grid', { name: 'Food and drink' })).toBeAttached()
  await expectAccessible(shop, 'baton-panel')
  await shop.keyboard.press('ArrowDown')
  await shop.keyboard.press('ArrowRight')
  await expect(picker.getByRole('button', { name: 'smiling happy joy' })).toBeFocused()
  await picker.getByRole('searchbox').fill('tent')
  await shop.keyboard.press('ArrowDown')
  await shop.keyboard.press('Enter')
  await expect(composer(shop)).toHaveValue('My tent⛺ leaks')
  await expect(composer(shop)).toBeFocused()
  await more(shop).click()
  await item(shop, 'Emoji').click()
  await picker.getByRole('searchbox').fill('nothing is called this')
  await shop.keyboard.press('Enter')
  await expect(composer(shop)).toHaveValue('My tent⛺ leaks')
  await picker.getByRole('searchbox').fill('tent')
  await expect(picker.getByRole('button', { name: /tent/ }).first()).toBeVisible()
  await shop.keyboard.press('Enter')
  await expect(composer(shop)).toHaveValue('My tent⛺⛺ leaks')
  await more(shop).click()
  await expect(item(shop, 'Attach a file')).toBeFocused()
  await shop.keyboard.press('Escape')
  await expect(more(shop)).toBeFocused()
})

/** Listens and speaks as a browser with Web Speech does; Chromium's own needs its maker's servers. */
function withSpeech(page: Page) {
  return page.addInitScript(() => {
    const heard = Object.assign(window, { spoken: [] as string[], notes: 0 })
    class Recognition {
      onresult?: (event: unknown) => void
      onend?: () => void
      start() {
        const say = (transcript: string, isFinal: boolean) =>
          this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] })
        setTimeout(() => say('my tent', false), 50)
        setTimeout(() => say('my tent leaks', true), 100)
      }
      stop() {
        this.onend?.()
      }
      abort() {}
    }
    Object.assign(window, { SpeechRecognition: Recognition })
    const speak = ({ text }: SpeechSynthesisUtterance) => heard.spoken.push(text)
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak, cancel: () => heard.spoken.push('') },
    })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (...values) {
      heard.notes += 1
      return start.apply(this, values)
    }
  })
}
declare const spoken: string[]
declare const notes: number

test('what is said is written down, answers are read, and who looks elsewhere hears a tone', async ({
  page,
  server,
}) => {
  await withSpeech(page)
  await openShop(page, server)
  await more(page).click()
  await item(page, 'Dictate').click()
  const notice = page.getByRole('dialog', { name: 'Your browser may send sound' })
  await expect(notice.getByRole('button', { name: 'Go on' })).toBeFocused()
  await expectAccessible(page, 'baton-panel')
  await page.keyboard.press('Enter')
  await expect(composer(page)).toHaveValue('my tent leaks ')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(composer(page)).toBeFocused()

  await more(page).click()
  await choice(page, 'Read answers aloud').click()
  await more(page).click()
  await expect(choice(page, 'Read answers aloud')).toBeChecked()
  await choice(page, 'Sound for replies').click()
  await expect(choice(page, 'Sound for replies')).toBeChecked()
  await page.keyboard.press('Escape')
  await ask(page, 'can I send back a tent I already used?')
  await expect(log(page).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  const said = () => page.evaluate(() => spoken.join(' '))
  await expect.poll(said).toContain('tent')
  expect(await said()).not.toMatch(/\[\^|\*/)
  expect(await page.evaluate(() => notes)).toBe(0)

  await composer(page).fill('and boots?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => page.evaluate(() => notes)).toBe(2)
})

test.describe('in another language', () => {
  test.use({ locale: 'ar' })
  test('the menu keeps the focus while its words are on their way', async ({ page, server }) => {
    await page.goto(server.shop)
    await launcher(page).click()
    await page.getByRole('button', { name: 'المزيد' }).click()
    await expect(page.getByRole('menuitem', { name: 'إرفاق ملف' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'المزيد' })).toBeFocused()
  })
})
