import { promisify } from 'node:util'
import { brotliCompress, brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../testing/answer-of.ts'
import { embedRules } from '../testing/embed-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('what pages load, on Node', () => embedRules(openHarness))

test('the loader comes as brotli to who takes it', async () => {
  const compress = async (text: string) => new Uint8Array(await promisify(brotliCompress)(text))
  const harness = await openHarness({ compress })
  const load = (headers: Record<string, string> = {}) =>
    harness.request(`/w/${harness.shop.key}.js`, { headers })
  const plain = await load()
  const packed = await load({ 'accept-encoding': 'gzip, deflate, br, zstd' })
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect(packed.headers.get('vary')).toContain('accept-encoding')
  const bytes = Buffer.from(await packed.arrayBuffer())
  expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text())
  expect((await load({ 'accept-encoding': 'gzip' })).headers.has('content-encoding')).toBe(false)
  const panel = await harness.request('/assets/panel-abcdefgh.js', { headers: { 'accept-encoding': 'br' } })
  expect(panel.headers.get('content-encoding')).toBe('br')
  await harness.close()
})

test('the demo shop carries the snippet of its site, from another origin than its own', async () => {
  const local = await openHarness({ publicOrigin: () => 'http://127.0.0.1:4600' })
  for (const path of ['/demo/', '/demo/help/returns/', '/demo/help/returns']) {
    const page = await (await local.request(path)).text()
    expect(page).toContain(`src="http://localhost:4600/w/${local.shop.key}.js"`)
  }
  await local.close()
})

test('without a demo there is no shop', async () => {
  const bare = await openHarness({ demoSiteId: () => null })
  expect(await refusalOf(await bare.request('/demo/'))).toBe('404 route.not_found')
  await bare.close()
})
