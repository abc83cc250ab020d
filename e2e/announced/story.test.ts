import type { ConversationId } from '@baton/contracts'
import { expectAccessible } from '../support/accessible.ts'
import { openMiniaturePage } from '../support/miniature-page.ts'
import { ask, composer, expect, log, test } from '../support/story.ts'

test('that an AI answers is said before the first word and beside each answer', async ({ shop }) => {
  const notice = shop.getByText('An AI assistant answers from our help pages')
  await expect(notice).toBeVisible()
  await ask(shop, 'can I send back a tent I already used?')
  await expect(log(shop).getByRole('heading', { name: 'Assistant · AI' })).toBeVisible()
  await expect(notice).toBeAttached()
})

test('a screen reader hears a finished answer once and whole, and not its letters', async ({ shop }) => {
  // What stands by a role of its own is announced where it changes; the log is not.
  await expect(log(shop)).toHaveAttribute('aria-live', 'off')
  await shop.evaluate(() => {
    const heard: string[] = []
    const panel = document.querySelector('baton-panel')?.shadowRoot as ShadowRoot
    const hear = () => {
      for (const place of panel.querySelectorAll('[role=status], [role=alert]')) {
        const said = place.textContent ?? ''
        if (said && heard.at(-1) !== said) heard.push(said)
      }
    }
    new MutationObserver(hear).observe(panel, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { heard })
  })
  await ask(shop, 'can I send back a tent I already used?')
  const answer = log(shop).locator('.answer').last()
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  const words = (text: string) => text.replace(/[^\p{L}]+/gu, '')
  const heard = () => shop.evaluate(() => (window as unknown as { heard: string[] }).heard)
  await expect.poll(heard).toHaveLength(1)
  const [said = ''] = await heard()
  expect(said).toMatch(/^Assistant · AI: /)
  expect(words(said).replace('AssistantAI', '')).toBe(words(await answer.locator('.md').innerText()))
})

test('a block of code is copied as it is, without what stands around it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const archive = await openMiniaturePage()
  const { server } = archive
  const code = 'npm install\n  npm run build -- --dry-run'
  const begun = new Promise<ConversationId>((resolve) => {
    server.onMessage = resolve
  })
  await page.goto(archive.origin)
  await expect(composer(page)).toBeFocused()
  await ask(page, 'How do I build it?')
  server.site.write(await begun, { text: `Type this:\n\n\`\`\`sh\n${code}\n\`\`\`\n\nThen wait.` })
  const copy = log(page).getByRole('button', { name: 'Copy code' })
  await copy.click()
  await expect(log(page).getByRole('button', { name: 'Copied' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await expectAccessible(page, 'baton-panel')
  await composer(page).focus()
  await expect(copy).toBeVisible()
  await archive.close()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

  test('a photo is taken and sent', async ({ page, server }) => {
    await page.goto(server.shop)
    await page.getByRole('button', { name: 'Chat', exact: true }).tap()
    await page.getByRole('button', { name: 'More' }).tap()
    const camera = page.waitForEvent('filechooser')
    await page.getByRole('menuitem', { name: 'Take a photo' }).tap()
    const chooser = await camera
    expect(await chooser.element().getAttribute('capture')).toBe('environment')
    const canvas = await page.evaluate(() => {
      const sheet = document.createElement('canvas')
      sheet.getContext('2d')?.fillRect(10, 10, 50, 50)
      return sheet.toDataURL('image/jpeg').split(',')[1]
    })
    const buffer = Buffer.from(canvas ?? '', 'base64')
    await chooser.setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: 'Send', exact: true }).tap()
    const photo = log(page).getByRole('button', { name: 'Download image.jpg' })
    await expect(photo.locator('canvas.picture')).toBeVisible()
  })
})
