import { describe, expect, test } from 'vitest'
import { hosts } from './demo-host.ts'
import { killServer } from './kill-server.ts'

describe.each(hosts)('a server that is killed, %s', (_, host) => {
  test('loses and repeats nothing that it acknowledged while visitors write', async () => {
    const figures = await killServer({ kills: 5, host })
    console.log(host, figures)
    expect(figures).toMatchObject({ lost: 0, surplus: 0, duplicates: 0, gaps: 0, damage: [] })
    expect(figures).toMatchObject({ openRuns: 0, unanswered: 0 })
    expect(figures.repeated).toBeGreaterThan(0)
  })
})
