import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Rows } from './rows.ts'
import { scanBytes } from './scan-bytes.ts'
import { scanModule } from './scan-memory.ts'
import { assemble } from './testing/assemble.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, name))

it('scan.wat, scan.wasm and the bytes in scan-bytes.ts are one module', () => {
  const bytes = Buffer.from(assemble(file('scan.wat').toString()))
  expect(file('scan.wasm').equals(bytes)).toBe(true)
  expect(scanBytes).toBe(bytes.toString('base64'))
})

it('the module and plain JavaScript give the same products, at every width and count', () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const random = from(seed)
  const byte = () => Math.floor(random() * 255) - 127
  for (const [dimensions, count] of [
    [1, 1],
    [15, 40],
    [16, 7],
    [384, 5_000],
    [1_030, 33],
  ] as const) {
    const [fast, plain] = [new Rows(dimensions, scanModule()), new Rows(dimensions, null)]
    const row = () => Int8Array.from({ length: dimensions }, byte)
    const rows = Array.from({ length: count }, row)
    const asked = Int8Array.from({ length: dimensions }, () => (random() < 0.5 ? 127 : -127))
    for (const [at, values] of rows.entries()) for (const one of [fast, plain]) one.put(at, values)
    const wanted = rows.map((values) => values.reduce((sum, value, n) => sum + value * (asked[n] ?? 0), 0))
    expect(products(fast, asked, count), `seed ${seed}`).toEqual(wanted)
    expect(products(plain, asked, count), `seed ${seed}`).toEqual(wanted)
  }
})

function products(rows: Rows, asked: Int8Array, count: number): number[] {
  const found: number[] = []
  rows.scan(asked, count, (block) => found.push(...block))
  return found
}

/** Numbers from 0 to 1 that a seed decides. */
function from(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
