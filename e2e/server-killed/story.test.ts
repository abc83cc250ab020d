import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { acceptLink } from '../support/api.ts'
import { startBaton } from '../support/baton-server.ts'
import { ask, expect, log, OWNER, openShop } from '../support/story.ts'
import { expectAgreement, expectBegun } from '../support/transcript.ts'

test('a server that is killed in mid-answer answers anew, once, when it is back', async ({ page }) => {
  const data = mkdtempSync(join(tmpdir(), 'baton-killed-'))
  const question = 'can I send back a tent I already used?'
  const first = await startBaton({ data, flags: ['--pace', '300'] })
  const owner = await acceptLink(first, first.setupToken, OWNER)
  await openShop(page, first)
  await ask(page, question)
  await expect(log(page)).toContainText('Assistant · AI')
  await expectBegun(page)
  await first.kill()
  // On a machine without any network the browser calls itself offline, and the bar repeats that.
  const bar = page.getByText(/Connection lost\. Trying again\.|You are offline\./)
  await expect(bar).toBeVisible()

  const second = await startBaton({ data, port: first.port })
  const { messages, runs } = await expectAgreement(page, second, owner, question)
  expect(messages.map(({ author }) => author.kind)).toEqual(['visitor', 'assistant'])
  expect(runs.map(({ state }) => state).sort()).toEqual(['finished', 'withdrawn'])
  await expect(bar).toBeHidden()
  await second.stop()
  rmSync(data, { recursive: true, force: true })
})
