import { expect, test } from 'vitest'
import { moveHouse } from './move-house.ts'

test.each(['node', 'workerd'] as const)(
  'visitors in the middle of talking lose and repeat nothing while their site moves from Node to %s',
  async (to) => {
    const figures = await moveHouse({ clients: 16, to, turns: 2 })
    console.log(figures)
    const nothing = { lost: 0, twice: 0, disordered: 0, jumpsBack: 0, unanswered: 0 }
    expect(figures).toMatchObject({ identical: 16, ...nothing })
    expect(figures.talking).toBeGreaterThan(0)
  },
  120_000,
)
