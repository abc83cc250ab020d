import type { Digest } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'

const HOUR_MS = 3_600_000
const daily: Digest = { every: 'day', hour: 8, timeZone: 'Europe/Berlin', language: 'en' }

/** A server that sends mail, and the words of what it has sent. */
export interface MailingHost {
  harness: HttpHarness
  mails: () => string[]
  close(): Promise<void>
}

/** When a digest comes, tried on a host. */
export function digestRules(open: () => Promise<MailingHost>): void {
  let host: MailingHost
  beforeAll(async () => {
    host = await open()
  }, 60_000)
  afterAll(() => host?.close())

  test('a digest comes by itself once its hour has come, once, with what waits', async () => {
    const { harness, mails } = host
    const agent = await harness.agent('agent')
    const body = { digest: daily, mail: [], push: [] }
    await answerOf('updateNotifications', await agent.call('updateNotifications', { body }))
    const { visitor, params } = await answeredVisitor(harness)
    await answerOf('requestHandoff', await visitor.call('requestHandoff', { params }))
    expect(mails()).toEqual([])
    const digests = () => mails().filter((words) => words.includes('Need you: 1'))
    // A day, and the minutes over which those of many agents are spread.
    await harness.later(25 * HOUR_MS, async () => {
      // Timers keep to the real time; a write looks at what is due.
      const another = async () => (await harness.visitor()).start('Do you sell tents?')
      await another()
      await expect.poll(() => digests().length, { timeout: 20_000 }).toBe(1)
      await another()
      await harness.runsDone()
    })
    expect(digests()).toHaveLength(1)
    expect(digests()[0]).toContain('/needs_you')
  }, 60_000)
}
