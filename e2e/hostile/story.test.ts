import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { runBaton } from '../support/baton-server.ts'
import { createSite, openHostPage } from '../support/host-page.ts'
import { ask, composer, expect, launcher, log, openInbox, row, test, thread } from '../support/story.ts'
import { onlyWords, readStored } from '../support/transcript.ts'
import { payloads } from './payloads.ts'

test.use({ apart: 'sites' })

/** What a page did that no text may make it do. */
function watch(page: Page): string[] {
  const harm: string[] = []
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(localhost|127\.0\.0\.1):?/.test(new URL(request.url()).host))
      harm.push(`request: ${request.url()}`)
  })
  page.on('popup', (popup) => harm.push(`popup: ${popup.url()}`))
  return harm
}

/** Where the links of a conversation lead, and what it holds besides text. */
async function drawn(page: Page) {
  const within = (name: string) => page.getByRole('log').locator(name)
  return {
    links: await within('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    active: await within('img, iframe, script, style, object, form, math, [onclick], [onmouseover]').count(),
  }
}

test('hostile texts of a visitor, an agent and an article run nothing, fetch nothing and link nowhere', async ({
  page,
  browser,
  server,
  owner,
}) => {
  const host = await openHostPage()
  const site = await createSite(server, 'Kayak shop', host.origin)
  host.show(new URL('page.html', import.meta.url), { LOADER: site.loader })
  await runBaton(server, 'ingest', fileURLToPath(new URL('articles', import.meta.url)), '--site', site.id)
  const inbox = await openInbox(browser, server)
  const harm = [watch(page), watch(inbox)]

  await page.goto(host.origin)
  await launcher(page).click()
  await ask(page, 'When may kayaks be returned?')
  await expect(log(page)).toContainText('45 days')
  await log(page)
    .getByRole('button', { name: /^Source 1: / })
    .click()
  const passage = page
    .getByRole('dialog')
    .filter({ has: page.locator('mark') })
    .last()
  await expect(passage).toBeVisible()
  expect(await passage.getByRole('link').count()).toBe(0)
  await page.keyboard.press('Escape')
  await ask(page, 'When may paddles be exchanged?')
  await expect(log(page)).toContainText('60 days')

  await page.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(page)).toContainText('You asked for a person.')
  const { agent, conversation } = await readStored(server, owner, 'kayaks be returned', 'Kayak shop')
  await inbox.goto(`${server.origin}/inbox/${site.id}/needs_you/${conversation.id}`)
  let { epoch } = conversation
  for (const payload of payloads) {
    await composer(page).fill(payload)
    const stored = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok())
    await page.keyboard.press('Enter')
    // The agent has the last word only if the visitor's message is stored before it.
    await stored
    ;({ epoch } = (await agent.reply(conversation.id, payload, epoch)).conversation)
  }
  const last = payloads.at(-1) ?? ''
  await expect(log(page).getByText(/gnp\.exe/)).toHaveCount(3)
  await expect(thread(inbox).getByText(/gnp\.exe/)).toHaveCount(2)
  await expect(row(inbox, conversation.id)).toHaveCount(0)
  expect(onlyWords(last)).toContain('gnpexe')

  for (const screen of [page, inbox]) {
    const { links, active } = await drawn(screen)
    expect(links.filter((link) => new URL(link).origin !== host.origin)).toEqual([])
    expect(active).toBe(0)
  }
  await inbox.getByRole('button', { name: /^Mine/ }).click()
  await expect(row(inbox, conversation.id)).toBeVisible()
  await page.waitForTimeout(500)
  expect(harm.flat()).toEqual([])
  await inbox.context().close()
  await host.close()
})
