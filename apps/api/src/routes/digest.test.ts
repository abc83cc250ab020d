import { makeSiteKey } from '@baton/accounts'
import type { Digest, SiteId } from '@baton/contracts'
import { claimMail, dueJobs } from '@baton/store'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'
import { answeredVisitor } from '../testing/answered-visitor.ts'
import { digestRules, type MailingHost } from '../testing/digest-rules.ts'
import { type Harness, openHarness, secret } from '../testing/harness.ts'
import { type Mailbox, openMailbox } from '../testing/mailbox.ts'
import type { TestAgent } from '../testing/test-agent.ts'

// Each makes accounts, whose passwords are hashed slowly on purpose.
vi.setConfig({ testTimeout: 20_000 })

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const daily: Digest = { every: 'day', hour: 8, timeZone: 'Europe/Berlin', language: 'en' }

async function openMailingHost(): Promise<MailingHost> {
  const box = await openMailbox()
  const reach = { mailing: box.mailing, push: null, siteKey: (id: SiteId) => makeSiteKey(secret, id) }
  const opened = await openHarness({}, undefined, reach)
  const close = async () => {
    await opened.close()
    box.close()
  }
  return { harness: opened, mails: () => box.mails, close }
}
describe('digests, on Node', () => digestRules(openMailingHost))

let harness: Harness
let mailbox: Mailbox
let agent: TestAgent
beforeEach(async () => {
  mailbox = await openMailbox()
  harness = await openHarness({}, undefined, {
    ...{ mailing: mailbox.mailing, push: null, siteKey: (id) => makeSiteKey(secret, id) },
  })
  agent = await harness.agent('agent')
})
afterEach(async () => {
  await harness.close()
  mailbox.close()
})

/** Lets so much time go by, hour by hour, with the jobs that are due in it. */
async function after(ms: number): Promise<void> {
  await harness.sites.use(harness.shop.id, async (site) => {
    for (const end = harness.clock.now() + ms; harness.clock.now() < end; ) {
      harness.clock.advance(Math.min(HOUR_MS, end - harness.clock.now()))
      // A digest is planned first, and then sent.
      for (let rounds = 0; rounds < 2; rounds += 1) {
        await site.runDueJobs()
        await site.messenger.drain(5_000)
      }
    }
  })
}

async function choose(digest: Digest | null): Promise<void> {
  // Nothing else is mailed meanwhile.
  const changed = await agent.call('updateNotifications', { body: { digest, mail: [], push: [] } })
  expect((await answerOf('updateNotifications', changed)).settings.digest).toEqual(digest)
}

async function askForPerson(): Promise<void> {
  const { visitor, conversation } = await answeredVisitor(harness)
  await visitor.call('requestHandoff', { params: { conversationId: conversation.id } })
}

test('nobody has a digest who did not ask for one, and there is none when there is nothing to say', async () => {
  const read = await answerOf('readNotifications', await agent.call('readNotifications'))
  expect(read.settings.digest).toBeNull()
  await choose(daily)
  await after(3 * DAY_MS)
  expect(mailbox.mails).toEqual([])
})

test('a digest tells in figures and links what waits and what was done, once a day, and no words of visitors', async () => {
  await choose(daily)
  const visitor = await harness.visitor()
  await visitor.start('My secret order is 4711.')
  await harness.runsDone()
  await askForPerson()
  await after(DAY_MS)
  expect(mailbox.mails).toHaveLength(1)
  const inbox = `${mailbox.mailing.publicUrl}/inbox/${harness.shop.id}`
  for (const words of [
    `To: ${agent.email}`,
    `Need you: 1\r\n${inbox}/needs_you`,
    `Unassigned, for you or your teams: 1\r\n${inbox}/unassigned`,
    'Handled by the assistant: 1',
    'Handed over to people: 1',
    'Auto-Submitted: auto-generated',
  ])
    expect(mailbox.mails[0]).toContain(words)
  expect(mailbox.mails[0]).not.toContain('4711')
  await after(DAY_MS)
  expect(mailbox.mails).toHaveLength(2)
  // It still waits; what was done, was told.
  expect(mailbox.mails[1]).toContain('Need you: 1')
  expect(mailbox.mails[1]).not.toContain('Handed over')
})

test('a digest comes each Monday, in the language that the agent chose', async () => {
  await choose({ ...daily, every: 'week', language: 'de' })
  await askForPerson()
  await after(7 * DAY_MS)
  expect(mailbox.mails).toHaveLength(1)
  expect(mailbox.mails[0]).toContain('Brauchen Sie: 1')
})

test('a digest that was on its way when the process died is not sent again, and the next comes', async () => {
  await choose(daily)
  await askForPerson()
  const { store } = harness.shop
  const [planned] = store.db.all<{ runAt: number }>(
    `select run_at as runAt from job where kind = 'mail.digest'`,
  )
  const untilDue = (planned?.runAt ?? 0) - harness.clock.now()
  await harness.sites.use(harness.shop.id, async (site) => {
    harness.clock.advance(untilDue)
    const digest = dueJobs(store).find(({ kind }) => kind === 'mail.digest')
    if (digest) site.messenger.runJob(digest)
    // The same job once more, as after a crash before it was put away.
    if (digest) site.messenger.runJob(digest)
    const sends = dueJobs(store).filter(({ kind }) => kind === 'mail.send')
    expect(sends).toHaveLength(1)
    claimMail(store, sends[0]?.subject ?? '', false)
  })
  await after(HOUR_MS)
  expect(mailbox.mails).toEqual([])
  await after(DAY_MS)
  expect(mailbox.mails).toHaveLength(1)
})

test('the link in a digest ends them by its button alone, and so does the choice', async () => {
  await choose(daily)
  await askForPerson()
  await after(DAY_MS)
  const path = /List-Unsubscribe: <https?:\/\/[^/]+(\/w\/[^>]+)>/.exec(mailbox.mails[0] ?? '')?.[1] ?? ''
  const asked = await harness.request(path, { headers: { 'accept-language': 'fr-CH' } })
  expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await asked.text()).toContain('Ne plus recevoir')
  await after(DAY_MS)
  expect(mailbox.mails).toHaveLength(2)
  expect((await harness.request(path, { method: 'POST' })).status).toBe(200)
  const read = await answerOf('readNotifications', await agent.call('readNotifications'))
  expect(read.settings.digest).toBeNull()
  await choose(daily)
  await choose(null)
  await after(2 * DAY_MS)
  expect(mailbox.mails).toHaveLength(2)
})
