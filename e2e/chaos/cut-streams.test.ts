import { describe, expect, test } from 'vitest'
import { cutStreams } from './cut-streams.ts'
import { hosts } from './demo-host.ts'

describe.each(hosts)('connections that are cut at random, %s', (_, host) => {
  test('leave visitors with the very transcript that the server has', async () => {
    const figures = await cutStreams({ clients: 16, turns: 3, patienceMs: 3_000, host })
    console.log(host, figures)
    expect(figures).toMatchObject({ identical: 16, lost: 0, twice: 0, jumpsBack: 0 })
    expect(figures.cut).toBeGreaterThan(0)
    expect(figures.halfOpen).toBeGreaterThan(0)
  }, 120_000)
})
