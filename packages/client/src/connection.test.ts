import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ConnectionEvent,
  type ConnectionState,
  effectsOnEntry,
  notConnected,
  step,
  transitions,
} from './connection.ts'
import type { Problem } from './request.ts'
import { backoffDelay, defaultTiming } from './timing.ts'

const states = Object.keys(transitions) as ConnectionState[]
const events = Object.keys(transitions.idle) as ConnectionEvent[]
const walk = (...path: ConnectionEvent[]) =>
  path.reduce((at, event) => step(at, event).connection, notConnected)

test('C30 every state has an answer to every event', () => {
  for (const state of states) {
    expect(Object.keys(transitions[state]).sort()).toEqual([...events].sort())
    for (const event of events) expect([...states, 'stay']).toContain(transitions[state][event])
  }
})

test('C30 close ends every state, and nothing leads out of closed', () => {
  for (const state of states)
    expect(step({ ...notConnected, state }, 'close').connection.state).toBe('closed')
  for (const event of events) expect(transitions.closed[event]).toBe('stay')
})

test('C30 only states that hold a request leave one open', () => {
  for (const state of states) {
    const holdsRequest = state === 'streaming'
    expect(effectsOnEntry[state].includes('cut')).toBe(!holdsRequest)
  }
})

test('C30 from every state but closed, open and then bytes gets a stream going', () => {
  for (const state of states.filter((one) => one !== 'closed' && one !== 'renewing')) {
    const opened = step({ ...notConnected, state }, 'open').connection
    expect(step(opened, 'bytes').connection.state).toBe('streaming')
  }
  expect(walk('open', 'unauthorised', 'renewed', 'bytes').state).toBe('streaming')
})

test('C31 a wait is longer with each failure and short again after the server said ready', () => {
  const failing = walk('open', 'failed', 'backoffOver', 'firstByteTimeout', 'backoffOver', 'bytes', 'ended')
  expect(failing).toMatchObject({ state: 'backoff', attempt: 3 })
  expect(walk('open', 'failed', 'backoffOver', 'bytes', 'ready').attempt).toBe(0)
})

test('C31 no wait is longer than 2 s while the site moves', () => {
  const longest = (problem: Problem) => backoffDelay(9, problem, defaultTiming, () => 1)
  expect([longest('site.moving'), longest('site.elsewhere'), longest('network')]).toEqual([
    2_000, 2_000, 15_000,
  ])
})

test('C31 bytes alone do not make waits short: a server may accept and fall over', () => {
  expect(walk('open', 'bytes', 'ended', 'backoffOver', 'bytes', 'ended').attempt).toBe(2)
})

test('C12 a second 401 in a row waits instead of renewing again', () => {
  expect(walk('open', 'unauthorised', 'renewed', 'unauthorised').state).toBe('backoff')
  expect(walk('open', 'unauthorised', 'renewed', 'bytes', 'ready', 'unauthorised').state).toBe('renewing')
})

test('C33 silence and wake reconnect at once, failures wait', () => {
  expect(walk('open', 'bytes', 'silenceTimeout').state).toBe('opening')
  expect(walk('open', 'bytes', 'wake').state).toBe('opening')
  expect(walk('open', 'failed', 'wake').state).toBe('opening')
  expect(walk('open', 'firstByteTimeout').state).toBe('backoff')
})

test('C36 a stream that the server closed as idle stays closed until somebody looks', () => {
  for (const event of ['online', 'wake', 'backoffOver'] as const)
    expect(walk('open', 'bytes', 'idled', event).state).toBe('idle')
  expect(walk('open', 'bytes', 'idled', 'touch').state).toBe('opening')
})

test('C13 after a refusal only open tries again', () => {
  for (const event of events.filter((one) => one !== 'open' && one !== 'close'))
    expect(walk('open', 'refused', event).state).toBe('refused')
})

test('C30 after any walk a state with work to do has an effect that will end it', () => {
  const ends: Partial<Record<ConnectionState, string>> = {
    opening: 'watchFirstByte',
    streaming: 'watchSilence',
    renewing: 'renew',
    backoff: 'wait',
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 60 }), (path) => {
      let connection = notConnected
      let pending: readonly string[] = []
      for (const event of path) {
        const result = step(connection, event)
        if (result.effects.length) pending = result.effects
        connection = result.connection
      }
      const needed = ends[connection.state]
      if (needed) expect(pending).toContain(needed)
    }),
  )
})
