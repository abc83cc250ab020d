import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createKeysAhead, type Held } from './keys-ahead.ts'

let frames: (() => void)[] = []
let now = 0
let areThere = false
let done: (string | null)[] = []

beforeEach(() => {
  frames = []
  done = []
  now = 0
  areThere = false
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next))
  vi.stubGlobal('performance', { now: () => now })
})
afterEach(() => vi.unstubAllGlobals())

const frame = () => {
  for (const next of frames.splice(0)) next()
}
const held = (command: Held['command']) => ({ event: {} as KeyboardEvent, command })
const create = (goesOn = true) =>
  createKeysAhead(
    () => areThere,
    ({ command }) => {
      done.push(command)
      return goesOn
    },
  )

it('keys for a list that is still read are done in their order once its rows are there', () => {
  const keys = create()
  expect([keys.take(held('next')), keys.take(held('resolve'))]).toEqual([true, true])
  frame()
  expect(done).toEqual([])
  areThere = true
  frame()
  expect(done).toEqual(['next', 'resolve'])
  expect(keys.take(held('next'))).toBe(false)
})

it('a key that needs no row is not kept', () => {
  expect(create().take(held('resolve'))).toBe(false)
})

it('another view, Escape and five seconds forget what was pressed', () => {
  for (const leave of ['view.mine', 'close'] as const) {
    const keys = create()
    keys.take(held('next'))
    expect(keys.take(held(leave))).toBe(false)
    expect(keys.take(held('resolve'))).toBe(false)
  }
  const keys = create()
  keys.take(held('next'))
  now = 5_001
  frame()
  areThere = true
  frame()
  expect(done).toEqual([])
})

it('what follows a key that leads into a field is not taken for commands', () => {
  const keys = create(false)
  keys.take(held('next'))
  keys.take(held('resolve'))
  areThere = true
  frame()
  expect(done).toEqual(['next'])
})
