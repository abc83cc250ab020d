import { makeSiteKey } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { secret } from './harness.ts'
import type { HttpHarness } from './http-harness.ts'
import { OWN_ORIGIN } from './origins.ts'
import type { TestAgent } from './test-agent.ts'

/** What a page and the inbox load, tried on a host. */
export function embedRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  })
  afterEach(() => harness?.close())

  const load = (headers: Record<string, string> = {}) =>
    harness.request(`/w/${harness.shop.key}.js`, { headers })
  const settings = async () => (await answerOf('readSettings', await admin.call('readSettings'))).settings
  const change = async (body: object) =>
    answerOf('updateSettings', await admin.call('updateSettings', { body }))
  const changeAppearance = async (look: object) =>
    change({ appearance: { ...(await settings()).appearance, ...look } })

  test('a page that loads the chat is known by its origin, and none of ours is', async () => {
    await load({ referer: 'https://shop.example/cart?order=1' })
    await load({ referer: `${OWN_ORIGIN}/preview/x` })
    await load({ referer: 'file:///home' })
    await load()
    const { sightings } = await answerOf('readSettings', await admin.call('readSettings'))
    expect(sightings.map(({ origin }) => origin)).toEqual(['https://shop.example'])
  })

  test('the preview is an empty page with the snippet, in a frame of ours alone', async () => {
    const page = await harness.request(`/preview/${harness.shop.key}`)
    expect(await page.text()).toContain(`/w/${harness.shop.key}.js"></script>`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect((await harness.request('/preview/bt_made_up')).status).toBe(404)
  })

  test('the loader carries the site, its look and where its panel lies', async () => {
    await changeAppearance({ name: 'Trail & Tent' })
    const response = await load()
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const text = await response.text()
    const config = JSON.parse(text.replace(/^start\((.*)\)$/, '$1'))
    const { theme, position, ...appearance } = (await settings()).appearance
    expect({ theme, position }).toEqual({ theme: 'auto', position: 'right' })
    expect(config).toEqual({
      key: harness.shop.key,
      endpoint: 'https://chat.example',
      panel: 'https://chat.example/assets/panel-abcdefgh.js',
      ...appearance,
    })
    expect((await harness.request('/assets/panel-abcdefgh.js')).status).toBe(200)
  })

  test('the loader tells nothing of a site but its look and what its assistant is called', async () => {
    const { assistant } = await settings()
    const secret = { instructions: 'staging-words', neverAnswer: ['staging-topic'] }
    await change({
      origins: ['https://staging.shop.example'],
      assistant: { ...assistant, ...secret, name: 'Fern' },
    })
    const text = await (await load()).text()
    expect(text).toContain('"assistant":"Fern"')
    expect(text).not.toContain('staging')
  })

  test('an unchanged loader costs a 304, also behind a proxy that packs it', async () => {
    const etag = (await load()).headers.get('etag') ?? ''
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await load({ 'if-none-match': known })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
      expect(again.headers.get('etag')).toBe(etag)
    }
    expect((await load({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('the same look comes without the script, for any page', async () => {
    const response = await harness.request(`/w/${harness.shop.key}.json`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const text = await (await load()).text()
    expect(await response.json()).toEqual(JSON.parse(text.replace(/^start\((.*)\)$/, '$1')))
  })

  test('a loader in iframe mode brings the frame’s file and not the panel’s', async () => {
    const text = await (await harness.request(`/w/${harness.shop.key}.js?mode=iframe`)).text()
    expect(text).toContain('https://chat.example/assets/frame-abcdefgh.js')
    expect(text).not.toContain('panel-abcdefgh')
  })

  test('the chat’s own page may be framed by the pages that the site lists, and by no other', async () => {
    const policy = async () => {
      const response = await harness.request(`/chat/${harness.shop.key}`)
      expect(await response.text()).toContain('<title>Chat</title>')
      return response.headers.get('content-security-policy') ?? ''
    }
    await change({ origins: ['https://shop.example', 'https://x.example;script-src', 'http://127.0.0.1:80'] })
    expect(await policy()).toContain('; frame-ancestors https://shop.example http://127.0.0.1:80;')
    expect(await policy()).not.toContain('unsafe')
    await change({ testMode: true })
    expect(await policy()).toContain('http://127.0.0.1:80 http://localhost:* http://127.0.0.1:*;')
    await change({ origins: [], testMode: false })
    expect(await policy()).toContain("; frame-ancestors 'none';")
    expect(await refusalOf(await harness.request('/chat/bt_x_y'))).toBe('404 site.not_found')
  })

  test('a site’s own words come with the loader, and only what can be words', async () => {
    const words = { de: { placeholder: 'Frag uns' } }
    await changeAppearance({ words })
    const config = JSON.parse(await (await harness.request(`/w/${harness.shop.key}.json`)).text())
    expect(config.words).toEqual(words)
    for (const refused of [{ 'de-AT': {} }, { de: { 'a b': 'x' } }, { de: { send: ' ' } }])
      await expect(changeAppearance({ words: refused })).rejects.toThrow()
  })

  test('a change of look is seen at the next load', async () => {
    const before = (await load()).headers.get('etag') ?? ''
    await changeAppearance({ accent: '#aa0000' })
    const after = await load({ 'if-none-match': before })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('#aa0000')
  })

  test('nothing in a look can end a script element or run', async () => {
    await changeAppearance({
      greeting: '</script><script>alert(1)</script><!-- $& $1 __BATON_CONFIG__ \u2028',
    })
    const text = await (await load()).text()
    expect(text).not.toContain('<')
    const config = JSON.parse(text.replace(/^start\((.*)\)$/s, '$1'))
    expect(config.greeting).toBe((await settings()).appearance.greeting)
  })

  test('a forged key, another server’s key and a key of no site load nothing', async () => {
    const { key, id } = harness.shop
    const foreign = makeSiteKey(new Uint8Array(32).fill(9), id)
    const gone = makeSiteKey(secret, 'site_gone' as SiteId)
    const forged = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')
    for (const made of [forged, foreign, gone, 'bt_x_y', '..%2fsecret', '__proto__'])
      expect([made, await refusalOf(await harness.request(`/w/${made}.js`))]).toEqual([
        made,
        '404 site.not_found',
      ])
  })

  test('modules may be fetched by any page, and are kept for a year', async () => {
    const response = await harness.request('/assets/panel-abcdefgh.js', {
      headers: { origin: 'https://shop.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toContain('text/javascript')
  })

  test('a module that is not there is a 404 that nobody keeps', async () => {
    for (const path of [
      '/assets/panel-zzzzzzzz.js',
      '/inbox/assets/index-zzzzzzzz.js',
      '/demo/missing.css',
    ]) {
      const response = await harness.request(path)
      expect([path, response.headers.get('cache-control')]).toEqual([path, 'no-store'])
      expect([path, await refusalOf(response)]).toEqual([path, '404 route.not_found'])
    }
  })

  test('no path leads out of the folder of built files', async () => {
    const ways = [
      '../secret',
      '..%2fsecret',
      '%2e%2e/secret',
      '..%5csecret',
      '%252e%252e/secret',
      '....//secret',
    ]
    for (const door of ['/assets/', '/inbox/', '/demo/', '/w/', '/assets/../', '/demo/help/'])
      for (const way of [...ways, ...ways.map((one) => `${one}.html`), ...ways.map((one) => `../${one}`)]) {
        const response = await harness.request(`${door}${way}`)
        expect([door + way, await response.text()]).not.toEqual([door + way, 'the secret'])
      }
  })

  test('the inbox answers below any address, under a policy of its own', async () => {
    for (const path of ['/inbox/', '/inbox/link', '/inbox/conversations/cnv_1']) {
      const response = await harness.request(path)
      expect(await response.text()).toContain('<title>Inbox</title>')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
    const script = await harness.request('/inbox/assets/index-abcdefgh.js')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })
}
