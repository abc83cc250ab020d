import { createSite, openHostPage, PLAIN_PAGE } from '../support/host-page.ts'
import { ask, composer, expect, launcher, log, test } from '../support/story.ts'
import { drawnTranscript, readStored, storedTranscript } from '../support/transcript.ts'

// Chromium keeps no page for coming back while somebody debugs it, unless told to.
test.use({
  apart: 'sites',
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--enable-features=BackForwardCache'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
})

test('who goes away and comes back finds the page as it was, hears what came meanwhile once, and writes on', async ({
  page,
  server,
  owner,
}) => {
  const host = await openHostPage()
  const site = await createSite(server, 'Ferry shop', host.origin)
  host.show(PLAIN_PAGE, { LOADER: site.loader })
  await page.goto(host.origin)
  await launcher(page).click()
  await ask(page, 'Is the ferry running?')
  await page.getByRole('button', { name: 'Talk to a person' }).click()
  await expect(log(page)).toContainText('You asked for a person.')
  await composer(page).fill('half a sen')
  const { agent, conversation } = await readStored(server, owner, 'ferry running', 'Ferry shop')
  await agent.reply(conversation.id, 'It is.', conversation.epoch)
  await expect(log(page)).toContainText('It is.')
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  )

  await page.goto(`${server.origin}/inbox/`)
  await agent.reply(conversation.id, 'Every hour.', conversation.epoch + 1)
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true)
  await expect(composer(page)).toHaveValue('half a sen')
  await expect(log(page)).toContainText('Every hour.')
  await agent.reply(conversation.id, 'Until nine.', conversation.epoch + 1)
  await expect(log(page)).toContainText('Until nine.')
  await ask(page, 'Thank you.')
  await expect(async () => {
    const { messages } = await agent.thread(conversation.id)
    expect(messages.map(({ text }) => text)).toContain('Thank you.')
    expect(await drawnTranscript(page)).toEqual(storedTranscript(messages))
  }).toPass()
  await host.close()
})
