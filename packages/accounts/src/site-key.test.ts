import { SiteId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { makeSiteKey, readSiteKey } from './site-key.ts'

const secret = new Uint8Array(32).fill(7)
const siteId = SiteId.parse('site_abc123def456')

test('a site key names its site and reads back to it', () => {
  const key = makeSiteKey(secret, siteId)
  expect(key).toMatch(/^bt_abc123def456_[0-9a-z]{16}$/)
  expect(readSiteKey(secret, key)).toBe(siteId)
})

test('a key with any one character changed is nobody’s', () => {
  const key = makeSiteKey(secret, siteId)
  for (let at = 0; at < key.length; at++) {
    const other = key[at] === 'x' ? 'y' : 'x'
    expect(readSiteKey(secret, key.slice(0, at) + other + key.slice(at + 1))).toBeNull()
  }
})

test('a key of another server, a cut one, a longer one and no key at all are nobody’s', () => {
  const key = makeSiteKey(secret, siteId)
  expect(readSiteKey(new Uint8Array(32).fill(8), key)).toBeNull()
  for (const text of [
    '',
    'bt_',
    key.slice(0, -1),
    `${key}0`,
    `${key}\n`,
    key.toUpperCase(),
    `bt_${'a'.repeat(99999)}_x`,
  ])
    expect(readSiteKey(secret, text)).toBeNull()
})

test('the MAC of one site does not open another', () => {
  const mac = makeSiteKey(secret, siteId).split('_')[2]
  expect(readSiteKey(secret, `bt_abc123def457_${mac}`)).toBeNull()
})

test('a secret that is too short is refused', () => {
  expect(() => makeSiteKey(new Uint8Array(16), siteId)).toThrow('16 bytes')
})
