import type { UsageReport } from '@baton/contracts'
import { expect, it } from 'vitest'
import { type DayUsage, everyDay, sharesOf } from './usage-days.ts'

const report = (...days: string[]) =>
  ({ to: '2026-03-01', byDay: days.map((day) => ({ day, answers: 1 }) as DayUsage) }) as UsageReport

it('days without an answer have their place in the chart', () => {
  expect(everyDay(report('2026-02-26', '2026-02-28')).map(({ day, usage }) => [day, usage?.answers])).toEqual(
    [
      ['2026-02-26', 1],
      ['2026-02-27', undefined],
      ['2026-02-28', 1],
      ['2026-03-01', undefined],
    ],
  )
})

it('without any answer there is no day', () => {
  expect(everyDay(report())).toEqual([])
})

it('where no model wrote, the chart says that the answers are quotes', () => {
  const names = (...models: (string | null)[]) =>
    sharesOf({ byModel: models.map((model) => ({ model })) as UsageReport['byModel'] }).map(
      ({ name }) => name,
    )
  expect(names(null)).toEqual(['Quotes'])
  expect(names('claude-haiku-5-5', null)).toEqual(['In the model’s words', 'Quotes in its place'])
})
