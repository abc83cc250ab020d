import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import { SHOP_ORIGIN } from './origins.ts'
import type { TestAgent } from './test-agent.ts'

/** What those who set a site up may rely on, tried on a host. */
export function settingsRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  })
  afterEach(() => harness?.close())

  const read = async () => answerOf('readSettings', await admin.call('readSettings'))
  const session = (origin: string) =>
    harness.call('createSession', { params: { siteKey: harness.shop.key }, headers: { origin }, body: {} })

  test('what is left out of a change stays, and the other site keeps its own', async () => {
    const before = (await read()).settings
    const body = { language: 'de', testMode: true }
    const { settings } = await answerOf('updateSettings', await admin.call('updateSettings', { body }))
    expect(settings).toEqual({ ...before, ...body })
    expect((await read()).settings).toEqual(settings)
    const neighbour = await harness.agent('admin', harness.other)
    const theirs = await answerOf('readSettings', await neighbour.call('readSettings'))
    expect(theirs.settings).toMatchObject({ language: 'en', testMode: false })
  })

  test('the snippet loads this site from this server', async () => {
    const { snippet } = await read()
    expect(snippet).toBe(
      `<script async fetchpriority="high" src="https://chat.example/w/${harness.shop.key}.js"></script>`,
    )
    const src = /src="https:\/\/chat\.example([^"]+)"/.exec(snippet)?.[1] ?? ''
    expect((await harness.request(src)).status).toBe(200)
  })

  test('a refused page is listed, and gone from the list once it is allowed', async () => {
    const origin = 'https://new-shop.example'
    expect(await refusalOf(await session(origin))).toBe('403 site.origin_not_allowed')
    expect((await read()).blockedOrigins).toEqual([{ origin, at: expect.any(Number) }])
    const body = { origins: [SHOP_ORIGIN, origin] }
    await answerOf('updateSettings', await admin.call('updateSettings', { body }))
    expect((await read()).blockedOrigins).toEqual([])
    expect((await session(origin)).status).toBe(200)
  })

  test('only what can be allowed is listed as blocked', async () => {
    for (const origin of ['null', 'file://', 'chrome-extension://abc', `https://${'x'.repeat(300)}`])
      expect(await refusalOf(await session(origin))).toBe('403 site.origin_not_allowed')
    expect((await read()).blockedOrigins).toEqual([])
  })

  test('a page that invents origins pushes out at most twenty', async () => {
    for (let n = 0; n < 30; n += 1) await harness.later(n, () => session(`https://made-up-${n}.example`))
    const { blockedOrigins } = await read()
    expect(blockedOrigins).toHaveLength(20)
    expect(blockedOrigins[0]?.origin).toBe('https://made-up-29.example')
  })

  test('settings that do not fit are refused whole', async () => {
    const before = await read()
    for (const body of [
      { language: 'de', origins: ['https://shop.example/path'] },
      { language: 'de', origins: ['null'] },
      { language: 'de', origins: ['*'] },
      { language: 'de', appearance: { accent: 'url(https://evil.example)' } },
      { language: 'de', testMode: 'yes' },
    ])
      expect(await refusalOf(await admin.call('updateSettings', { body }))).toBe('400 request.invalid')
    expect(await read()).toEqual(before)
  })

  test('how the assistant speaks and what it may spend is set as a whole, and refused by the name of the setting', async () => {
    const { assistant } = (await read()).settings
    expect(assistant).toMatchObject({ engine: 'auto', tone: 'neutral', neverAnswer: [] })
    const changed = {
      ...assistant,
      name: 'Rowan',
      neverAnswer: ['legal advice'],
      engine: 'extractive' as const,
    }
    const update = (body: object) => admin.call('updateSettings', { body })
    await answerOf('updateSettings', await update({ assistant: changed }))
    expect((await read()).settings.assistant).toEqual(changed)
    for (const [wrong, words] of [
      [{ maxOutputTokens: 1 }, 'assistant.maxOutputTokens: '],
      [{ tone: 'rude' }, 'assistant.tone: '],
      [{ neverAnswer: [''] }, 'assistant.neverAnswer.0: '],
      [{ tokensADay: { ...assistant.tokensADay, site: -1 } }, 'assistant.tokensADay.site: '],
      [{ instructions: 'x'.repeat(4_001) }, 'assistant.instructions: '],
    ] as const) {
      const { code, message } = await errorOf(await update({ assistant: { ...changed, ...wrong } }))
      expect([code, message]).toEqual(['request.invalid', expect.stringContaining(words)])
    }
    expect((await read()).settings.assistant).toEqual(changed)
  })

  test('what the assistant used is told to staff, by model and by day', async () => {
    const usage = async (query: Record<string, string> = {}) => admin.call('readUsage', { query })
    const before = await answerOf('readUsage', await usage())
    expect(before).toMatchObject({ total: { answers: 0, costMicros: 0 }, byModel: [], byDay: [] })
    expect(before.today).toEqual({ usedTokens: 0, limitTokens: 5_000_000 })
    await (await harness.visitor()).start()
    await harness.runsDone()
    const after = await answerOf('readUsage', await usage({ days: '1' }))
    expect(after.byModel).toMatchObject([{ model: null, answers: 1, tokens: { input: 0, output: 0 } }])
    expect(after.byDay).toMatchObject([{ day: after.to, answers: 1 }])
    expect(after.from).toBe(after.to)
    for (const days of ['0', '401', 'x'])
      expect(await refusalOf(await usage({ days }))).toBe('400 request.invalid')
  })

  test('unknown settings are not kept', async () => {
    const body = { language: 'de', role: 'owner', __proto__: { testMode: true } }
    const { settings } = await answerOf('updateSettings', await admin.call('updateSettings', { body }))
    expect(settings).not.toHaveProperty('role')
    expect(settings.testMode).toBe(false)
  })

  test('a blocked origin of the other site is not listed here', async () => {
    const params = { siteKey: harness.other.key }
    const headers = { origin: 'https://elsewhere.example' }
    expect(await refusalOf(await harness.call('createSession', { params, headers, body: {} }))).toBe(
      '403 site.origin_not_allowed',
    )
    expect((await read()).blockedOrigins).toEqual([])
  })
}
