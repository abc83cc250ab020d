import { expect, test } from 'vitest'
import { addressKey } from './address-key.ts'

const secret = new Uint8Array(32).fill(7)
const noon = Date.UTC(2026, 10, 21, 12)
const key = (address: string, now = noon) => addressKey(secret, address, now)

test.each([
  ['192.0.2.1', '192.0.2.254', true],
  ['192.0.2.1', '192.0.3.1', false],
  ['::ffff:192.0.2.1', '192.0.2.9', true],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
])('%s and %s are neighbours: %s', (one, other, areNeighbours) => {
  expect(key(one) === key(other)).toBe(areNeighbours)
})

test('it changes at midnight and with the secret, and the address cannot be read in it', () => {
  expect(key('192.0.2.1', noon + 11 * 3_600_000)).toBe(key('192.0.2.1'))
  expect(key('192.0.2.1', noon + 12 * 3_600_000)).not.toBe(key('192.0.2.1'))
  expect(addressKey(new Uint8Array(32), '192.0.2.1', noon)).not.toBe(key('192.0.2.1'))
  expect(key('192.0.2.1')).not.toContain('192')
})
