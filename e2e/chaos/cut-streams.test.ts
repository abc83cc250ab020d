import { expect, test } from 'vitest'
import { cutStreams } from './cut-streams.ts'

test('visitors whose connections are cut at random end with the very transcript that the server has', async () => {
  const figures = await cutStreams({ clients: 24, turns: 3, patienceMs: 3_000 })
  console.log(figures)
  expect(figures).toMatchObject({ identical: 24, lost: 0, twice: 0, jumpsBack: 0 })
  expect(figures.cut).toBeGreaterThan(0)
  expect(figures.halfOpen).toBeGreaterThan(0)
}, 120_000)
