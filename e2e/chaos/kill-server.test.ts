import { expect, test } from 'vitest'
import { killServer } from './kill-server.ts'

test.each(['node', 'workerd'] as const)(
  'a server on %s that is killed while visitors write loses and repeats nothing that it acknowledged',
  async (host) => {
    const figures = await killServer({ kills: 5, host })
    console.log(host, figures)
    expect(figures).toMatchObject({ lost: 0, surplus: 0, duplicates: 0, gaps: 0, damage: [] })
    expect(figures).toMatchObject({ openRuns: 0, unanswered: 0 })
    expect(figures.repeated).toBeGreaterThan(0)
  },
)
