import { quoting, STAND_IN_FAULTS, type StandInFault } from '@baton/model-stand-in'
import { demoKey, openVisitor } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'
import { test } from '../support/model-story.ts'
import { ask, expect, log, openShop } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

test.use({ apart: 'model-faults', flags: ['--trust-proxy'] })

const QUESTION = 'can I send back a tent I already used?'
const IN_TIME_MS = 8_000

/** The words of the newest answer; without what stands there while nothing has come. */
const answer = (page: Parameters<typeof log>[0]) => log(page).locator('.answer .md').last()

/** An answer that works: a model that failed five times in a row is left alone, and the next test wants its own fault. */
async function untilItWorks(server: BatonServer, number: number) {
  const visitor = await openVisitor(server, await demoKey(server), { address: `203.0.${number}.1` })
  const { conversation } = await visitor.start(QUESTION)
  await expect.poll(async () => (await visitor.read(conversation.id)).messages.length).toBe(2)
}

test.beforeEach(({ model }) => model.says(quoting))

/** It ends after 20 s of silence; who does not want to wait for that asks for a person. */
const SILENCE: StandInFault = 'stall-in-the-middle'
/** Those that can come when a part has been shown, and are over soon. */
const late: StandInFault[] = [
  'overloaded-after-output',
  'cut-in-mid-utf8',
  'malformed-event',
  'max-tokens',
  'refusal',
]

for (const [index, fault] of STAND_IN_FAULTS.entries()) {
  test(`a model with the fault ${fault} leaves the visitor with words or a person in time`, async ({
    page,
    model,
    server,
    owner,
  }) => {
    await untilItWorks(server, index)
    model.says([{ fault }])
    await openShop(page, server)
    await ask(page, `${QUESTION} (${fault})`)
    await expect(answer(page)).toHaveText(/\w{3}/, { timeout: IN_TIME_MS })
    if (fault === SILENCE) {
      await page.getByRole('button', { name: 'Talk to a person' }).click()
      await expect(log(page)).toContainText('You asked for a person.')
    }
    const stored = () => readStored(server, owner, `(${fault})`)
    await expect.poll(async () => (await stored()).conversation.runId).toBeNull()
    const { messages, runs } = await stored()
    const answers = messages.filter(({ author }) => author.kind === 'assistant')
    expect(answers.length).toBe(fault === SILENCE ? 0 : 1)
    // What is stored as done is the work of the quotes, whole.
    for (const { state, runId } of answers) {
      const record = runs.find(({ id }) => id === runId)?.record
      expect(record?.model?.faults).not.toHaveLength(0)
      expect(state).toBe(record?.engine === 'extractive' ? 'complete' : 'cut')
    }
  })
}

for (const [index, fault] of late.entries()) {
  test(`a part of an answer that ends in ${fault} says that it broke off, and can be tried again`, async ({
    page,
    model,
    server,
    owner,
  }) => {
    await untilItWorks(server, 100 + index)
    model.says((request) => [...quoting(request), { wait: 500 }, { fault }])
    await openShop(page, server)
    await ask(page, `${QUESTION} (${fault}, late)`)
    await expect(answer(page)).toHaveText(/\w{3}/, { timeout: IN_TIME_MS })
    await expect(log(page)).toContainText('The answer broke off.')
    await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
    const { messages } = await readStored(server, owner, `(${fault}, late)`)
    expect(messages.at(-1)).toMatchObject({ author: { kind: 'assistant' }, state: 'cut' })

    model.says(quoting)
    await log(page).getByRole('button', { name: 'Try again' }).click()
    await expect(log(page)).not.toContainText('The answer broke off.')
    await expect(log(page).getByRole('button', { name: /^Source 1: / })).toBeVisible()
    await expect(log(page).getByText(QUESTION)).toHaveCount(1)
  })
}
