import { expect, launcher, test } from '../support/story.ts'

test.use({ locale: 'de-DE' })

test('what is loaded late speaks the language of the panel from its first letter on', async ({
  page,
  server,
}) => {
  await page.goto(server.shop)
  await launcher(page).click()
  const field = page.getByRole('textbox', { name: 'Nachricht schreiben' })
  await expect(field).toBeFocused()
  await page.evaluate(() => {
    const root = document.querySelector('baton-panel')?.shadowRoot
    const drawn: string[] = []
    new MutationObserver(() => drawn.push(root?.textContent ?? '')).observe(root as Node, {
      ...{ subtree: true, childList: true, characterData: true },
    })
    Object.assign(window, { drawn })
  })
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join('\n'))

  await field.fill('Können Zelte zurückgeschickt werden?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Mit einem Menschen sprechen' }).first().click()
  await expect(page.getByLabel('Immer mit einem Menschen beginnen')).toBeVisible()
  const more = page.getByRole('button', { name: 'Mehr', exact: true })
  await more.click()
  await page.getByRole('menuitem', { name: 'Verlauf' }).click()
  await expect(page.getByRole('button', { name: 'Herunterladen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await more.click()
  await page.getByRole('menuitem', { name: 'Frühere Unterhaltungen' }).click()
  await expect(page.getByText('Keine früheren Unterhaltungen')).toBeVisible()

  const said = await drawn()
  expect(said).toContain('Datei anhängen')
  for (const english of ['Attach a file', 'Always start', 'Download', 'earlier', 'Loading'])
    expect(said).not.toContain(english)
})
