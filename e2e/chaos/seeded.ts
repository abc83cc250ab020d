/** Numbers from 0 to 1 that the seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const newSeed = () => Math.floor(Math.random() * 1_000_000)

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** An address in a block of its own for each number, so that each visitor counts as another household. */
export const addressOf = (n: number) => `10.${(n >> 8) & 255}.${n & 255}.1`
