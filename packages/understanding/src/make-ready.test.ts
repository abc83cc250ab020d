import { expect, test } from 'vitest'
import { makeReady } from './make-ready.ts'

test('patterns, words and clocks are made ready in slices that hold the thread for less than 20 ms of its own time', () => {
  const slices: number[] = []
  const ready = makeReady()
  for (let isDone = false; !isDone; ) {
    const before = process.threadCpuUsage()
    isDone = ready.next().done === true
    const { user, system } = process.threadCpuUsage(before)
    slices.push((user + system) / 1000)
  }
  expect(slices.length).toBeGreaterThan(150)
  expect(Math.max(...slices)).toBeLessThan(20)
})
