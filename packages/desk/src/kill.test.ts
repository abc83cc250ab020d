import { expect, it } from 'vitest'
import { killWriters } from '../bench/kills.ts'

// bench/kills.ts does 50.
const KILLS = 6

it('loses nothing acknowledged and repeats nothing when the process is killed under eight writers', async () => {
  const figures = await killWriters(KILLS)
  console.log(`seed ${figures.seed}: ${figures.acknowledged} acknowledged, ${figures.repeated} repeated`)
  expect(figures).toMatchObject({ kills: KILLS, lost: 0, duplicates: 0, gaps: 0, damage: [] })
  expect(figures.acknowledged).toBeGreaterThan(0)
}, 120_000)
