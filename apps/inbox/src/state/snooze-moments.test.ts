import { expect, it } from 'vitest'
import { snoozeMoments } from './snooze-moments.ts'

const labels = (now: Date) => snoozeMoments(now).map(({ label }) => label)
const at = (now: Date, label: string) => snoozeMoments(now).find((moment) => moment.label === label)?.at

it('offers an hour, the evening, tomorrow and Monday', () => {
  const wednesday = new Date(2026, 10, 18, 14, 30)
  expect(labels(wednesday)).toEqual(['In an hour', 'This evening', 'Tomorrow morning', 'Next week'])
  expect(at(wednesday, 'Tomorrow morning')).toBe(new Date(2026, 10, 19, 9).getTime())
  expect(at(wednesday, 'Next week')).toBe(new Date(2026, 10, 23, 9).getTime())
})

it('leaves out an evening that has begun, and says a moment once', () => {
  expect(labels(new Date(2026, 10, 18, 20))).not.toContain('This evening')
  expect(labels(new Date(2026, 10, 22, 14))).not.toContain('Next week')
  expect(at(new Date(2026, 10, 23, 8), 'Next week')).toBe(new Date(2026, 10, 30, 9).getTime())
})
