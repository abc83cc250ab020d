import { expect, test } from 'vitest'
import { makeReady } from './make-ready.ts'

test('patterns and words are made ready in slices of few each', () => {
  expect([...makeReady()].length).toBeGreaterThan(60)
})
