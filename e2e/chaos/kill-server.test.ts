import { expect, test } from 'vitest'
import { killServer } from './kill-server.ts'

test('a server that is killed while visitors write loses and repeats nothing that it acknowledged', async () => {
  const figures = await killServer({ kills: 5 })
  console.log(figures)
  expect(figures).toMatchObject({ lost: 0, surplus: 0, duplicates: 0, gaps: 0, damage: [] })
  expect(figures).toMatchObject({ openRuns: 0, unanswered: 0 })
  expect(figures.repeated).toBeGreaterThan(0)
})
