import { join } from 'node:path'
import { expect, test } from 'vitest'
import { socketPath } from './socket-path.ts'

test('the socket lies in the data folder', () => {
  expect(socketPath('/srv/baton')).toBe(join('/srv/baton', 'baton.sock'))
})

test('below a path that is too long for a socket it lies elsewhere, under a name that only this folder has', () => {
  const one = socketPath(`/srv/${'a'.repeat(120)}`)
  const other = socketPath(`/srv/${'a'.repeat(119)}b`)
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(100)
  expect(one).not.toBe(other)
  expect(socketPath(`/srv/${'a'.repeat(120)}`)).toBe(one)
})
