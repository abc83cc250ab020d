import { expect, test } from 'vitest'
import { sentimentTrend } from './sentiment-trend.ts'

test('the last turn weighs most', () => {
  expect(sentimentTrend([0.8, -0.8]).level).toBeLessThan(0)
  expect(sentimentTrend([-0.8, 0.8]).level).toBeGreaterThan(0)
})

test('a conversation that sours has a change below nothing', () => {
  expect(sentimentTrend([0.5, 0.4, -0.2, -0.6]).change).toBeCloseTo(-0.85)
})

test('one turn or none has no change', () => {
  expect(sentimentTrend([0.5])).toEqual({ level: 0.5, change: 0 })
  expect(sentimentTrend([])).toEqual({ level: 0, change: 0 })
})
