import { expect, it } from 'vitest'
import { freshnessOf } from './freshness.ts'

const DAY = 86_400_000
const now = 1_000 * DAY
const article = { updatedAt: now, validFrom: null, validUntil: null }

it.each([
  ['fresh', article],
  ['old', { ...article, updatedAt: now - 366 * DAY }],
  ['not_yet', { ...article, validFrom: now + DAY }],
  ['ends_soon', { ...article, validUntil: now + 13 * DAY }],
  ['fresh', { ...article, validUntil: now + 15 * DAY }],
  ['ended', { ...article, validUntil: now - 1 }],
  ['ended', { ...article, updatedAt: 0, validUntil: now - 1 }],
] as const)('%s', (freshness, dates) => {
  expect(freshnessOf(dates, now)).toBe(freshness)
})
