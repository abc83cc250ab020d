import { expect, test } from 'vitest'
import { SignInLimit } from './sign-in-limit.ts'

const limited = expect.objectContaining({ code: 'limit.sign_in' })

function countedUntilLimited(limit: SignInLimit, address: string, email: string): number {
  for (let tries = 0; tries < 100; tries++) {
    try {
      limit.count(address, email)
    } catch (error) {
      expect(error).toEqual(limited)
      return tries
    }
  }
  throw new Error('never limited')
}

test('the sixth try at an account in a minute is refused, and a minute later it is not', () => {
  const clock = { now: 0 }
  const limit = new SignInLimit(() => clock.now)
  expect(countedUntilLimited(limit, '192.0.2.1', 'ana')).toBe(5)
  clock.now = 59_999
  expect(countedUntilLimited(limit, '192.0.2.1', 'ana')).toBe(0)
  clock.now = 60_000
  expect(countedUntilLimited(limit, '192.0.2.1', 'ana')).toBe(5)
})

test('guesses from elsewhere do not lock the agent out', () => {
  const limit = new SignInLimit(() => 0)
  countedUntilLimited(limit, '192.0.2.1', 'ana')
  expect(countedUntilLimited(limit, '192.0.2.2', 'ana')).toBe(5)
})

test('one address cannot go through many accounts', () => {
  const limit = new SignInLimit(() => 0)
  for (let i = 0; i < 30; i++) limit.count('192.0.2.1', `agent ${i}`)
  expect(countedUntilLimited(limit, '192.0.2.1', 'one more')).toBe(0)
})

test('an IPv6 block counts as one address', () => {
  const limit = new SignInLimit(() => 0)
  countedUntilLimited(limit, '2001:db8::1', 'ana')
  expect(countedUntilLimited(limit, '2001:db8::2', 'ana')).toBe(0)
  expect(countedUntilLimited(limit, '2001:db8:0:1::1', 'ana')).toBe(5)
})

test('a right password forgets the tries before it', () => {
  const limit = new SignInLimit(() => 0)
  for (let i = 0; i < 4; i++) limit.count('192.0.2.1', 'ana')
  limit.forget('192.0.2.1', 'ana')
  expect(countedUntilLimited(limit, '192.0.2.1', 'ana')).toBe(5)
})
