import { noteBlockedOrigin, readSettings } from '@baton/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { SHOP_ORIGIN } from '../testing/origins.ts'
import type { TestAgent } from '../testing/test-agent.ts'

let harness: Harness
let admin: TestAgent
beforeEach(async () => {
  harness = await openHarness()
  admin = await harness.agent('admin')
})
afterEach(() => harness.close())

const read = async () => answerOf('readSettings', await admin.call('readSettings'))
const session = (origin: string) =>
  harness.call('createSession', { params: { siteKey: harness.shop.key }, headers: { origin }, body: {} })

test('what is left out of a change stays, and the other site keeps its own', async () => {
  const before = (await read()).settings
  const body = { language: 'de', testMode: true }
  const { settings } = await answerOf('updateSettings', await admin.call('updateSettings', { body }))
  expect(settings).toEqual({ ...before, ...body })
  expect((await read()).settings).toEqual(settings)
  expect(readSettings(harness.other.store)).toMatchObject({ language: 'en', testMode: false })
})

test('the snippet loads this site from this server', async () => {
  const { snippet } = await read()
  expect(snippet).toBe(`<script async src="https://chat.example/w/${harness.shop.key}.js"></script>`)
  const src = /src="https:\/\/chat\.example([^"]+)"/.exec(snippet)?.[1] ?? ''
  expect((await harness.request(src)).status).toBe(200)
})

test('a refused page is listed, and gone from the list once it is allowed', async () => {
  const origin = 'https://new-shop.example'
  expect(await refusalOf(await session(origin))).toBe('403 site.origin_not_allowed')
  expect((await read()).blockedOrigins).toEqual([{ origin, at: harness.clock.now() }])
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
  for (let n = 0; n < 30; n += 1) {
    harness.clock.advance(1)
    await session(`https://made-up-${n}.example`)
  }
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

test('unknown settings are not kept', async () => {
  const body = { language: 'de', role: 'owner', __proto__: { testMode: true } }
  const { settings } = await answerOf('updateSettings', await admin.call('updateSettings', { body }))
  expect(settings).not.toHaveProperty('role')
  expect(settings.testMode).toBe(false)
})

test('a blocked origin of the other site is not listed here', async () => {
  noteBlockedOrigin(harness.other.store, 'https://elsewhere.example')
  expect((await read()).blockedOrigins).toEqual([])
})
