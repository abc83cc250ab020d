import { BatonError } from '@baton/contracts'
import { expect, test } from 'vitest'
import { type Lines, streamLines } from './stream-lines.ts'

type Line = { type: 'step'; n: number }
const logged: string[] = []
const log = (_level: string, message: string) => logged.push(message)

test('what is said comes as it is said, a value a line', async () => {
  const response = streamLines<Line>({ log }, async ({ say }) => {
    for (const n of [1, 2]) say({ type: 'step', n })
  })
  expect(await response.text()).toBe('{"type":"step","n":1}\n{"type":"step","n":2}\n')
})

test('work ends when its reader has gone', async () => {
  const ended = Promise.withResolvers<unknown>()
  const work = ({ say, signal }: Lines<Line>) => {
    say({ type: 'step', n: 1 })
    return new Promise<void>((_, reject) => {
      signal.addEventListener('abort', () => {
        ended.resolve(signal.reason)
        reject(signal.reason)
      })
    })
  }
  const reader = streamLines({ log }, work).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(await ended.promise).toMatchObject({ name: 'AbortError' })
  expect(logged).toEqual([])
})

test('a fault in mid-stream is a line in words that may be shown, and the rest is logged', async () => {
  const failing = (error: Error) =>
    streamLines<Line>({ log }, async () => {
      throw error
    }).text()
  expect(await failing(new BatonError('questions.refused', { message: 'Line 3 is not JSON.' }))).toBe(
    '{"type":"error","message":"Line 3 is not JSON."}\n',
  )
  expect(logged).toEqual([])
  expect(await failing(new Error('secret'))).not.toContain('secret')
  expect(logged).toEqual(['lines broke off'])
})
