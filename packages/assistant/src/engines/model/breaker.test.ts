import { expect, test } from 'vitest'
import { type Admission, type Breaker, createBreaker } from './breaker.ts'

function site() {
  const time = { now: 0 }
  return { time, breaker: createBreaker(() => time.now) }
}

function ask(breaker: Breaker, outcome: Parameters<Admission['settle']>[0]): boolean {
  const admission = breaker.admit()
  admission?.settle(outcome)
  return admission !== null
}

test('M12 five faults in a row close the way to the model for 30 s', () => {
  const { time, breaker } = site()
  for (let fault = 0; fault < 5; fault++) expect(ask(breaker, 'failed')).toBe(true)
  expect(ask(breaker, 'worked')).toBe(false)
  time.now = 29_999
  expect(ask(breaker, 'worked')).toBe(false)
  time.now = 30_000
  expect([ask(breaker, 'worked'), ask(breaker, 'worked')]).toEqual([true, true])
})

test('M12 an answer between them starts the count anew; an answer that was left does not', () => {
  const { breaker } = site()
  for (const outcome of ['failed', 'failed', 'failed', 'failed', 'worked', 'failed'] as const)
    ask(breaker, outcome)
  expect(ask(breaker, 'failed')).toBe(true)
  for (const outcome of ['failed', 'unknown', 'failed', 'unknown', 'failed'] as const) ask(breaker, outcome)
  expect(ask(breaker, 'worked')).toBe(false)
})

test('M12 one question at a time tries whether it works again; a failed one waits 30 s more', () => {
  const { time, breaker } = site()
  for (let fault = 0; fault < 5; fault++) ask(breaker, 'failed')
  time.now = 30_000
  const probe = breaker.admit()
  expect([probe === null, breaker.admit()]).toEqual([false, null])
  time.now = 31_000
  probe?.settle('failed')
  time.now = 60_999
  expect(breaker.admit()).toBeNull()
  time.now = 61_000
  expect(ask(breaker, 'unknown')).toBe(true)
  expect(ask(breaker, 'worked')).toBe(true)
})
