import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

/** What is said where a host is without something, tried on a host without documents and websites. */
export function hostRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  }, 60_000)
  afterAll(() => harness?.close())

  test('what this host cannot do is refused with the reason, and the rest goes on', async () => {
    const web = { url: 'https://shop.example/', reach: 'page', maxPages: 1, refreshHours: null }
    const refused = [
      { capability: 'websites', answer: await admin.call('addWebSource', { body: web }) },
      { capability: 'documents', answer: await admin.call('uploadFile', { query: { path: 'a.md' } }) },
    ]
    for (const { capability, answer } of refused) {
      expect(answer.status).toBe(501)
      const { code, message, details } = await errorOf(answer)
      expect({ code, details }).toEqual({ code: 'host.cannot', details: { capability } })
      expect(message).toMatch(/^This installation .+: its second Worker is missing\. Deploy it/)
    }
    expect((await admin.call('listSources')).status).toBe(200)
  })
}
