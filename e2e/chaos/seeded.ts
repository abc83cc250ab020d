export { randomFrom as seeded } from '../../packages/desk/src/testing/random.ts'

export const newSeed = () => Math.floor(Math.random() * 1_000_000)

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** An address in a block of its own for each number, so that each visitor counts as another household. */
export const addressOf = (n: number) => `10.${(n >> 8) & 255}.${n & 255}.1`
