import { expect, test } from 'vitest'
import { raceTakeovers } from './race-takeovers.ts'

test('once a person has replied the assistant is silent, at whatever moment of its answer they did', async () => {
  const figures = await raceTakeovers({ races: 60 })
  console.log(figures)
  expect(figures).toMatchObject({ partsAfter: 0, staffPartsAfter: 0, messagesAfter: 0, repliesAmiss: 0 })
  expect(figures).toMatchObject({ gaps: 0, openRuns: 0 })
  expect(figures.midAnswer).toBeGreaterThan(0)
}, 120_000)
