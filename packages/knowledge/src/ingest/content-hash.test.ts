import { expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'

it('is 32 hex digits, the same for the same text, another for each of 200,000 near ones', () => {
  expect(contentHash('')).toMatch(/^[0-9a-f]{32}$/)
  expect(contentHash('tent')).toBe(contentHash('tent'))
  const seen = new Set(Array.from({ length: 200_000 }, (_, n) => contentHash(`chunk ${n}`)))
  expect(seen.size).toBe(200_000)
})
