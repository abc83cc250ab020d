import { SiteId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { sealOriginals } from './seal-originals.ts'

const secret = new Uint8Array(32).fill(7)
const shop = sealOriginals(secret, SiteId.parse('site_shop'))

test('what was closed is opened with the same secret for the same site only', () => {
  const sealed = shop.close('4539 1488 0343 6467 · Zoë')
  expect(sealed).not.toContain('4539')
  expect(sealOriginals(secret, SiteId.parse('site_shop')).open(sealed)).toBe('4539 1488 0343 6467 · Zoë')
  expect(sealOriginals(secret, SiteId.parse('site_other')).open(sealed)).toBeNull()
  expect(sealOriginals(new Uint8Array(32), SiteId.parse('site_shop')).open(sealed)).toBeNull()
})

test('the same words are closed differently each time, and what was changed is not opened', () => {
  const sealed = shop.close('secret')
  expect(shop.close('secret')).not.toBe(sealed)
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(shop.open(bytes.toString('base64'))).toBeNull()
  expect(shop.open('')).toBeNull()
})
