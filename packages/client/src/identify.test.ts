import { expect, test } from 'vitest'
import { seen } from './testing/browser.ts'
import { browser, eachVisit, server } from './testing/each-visit.ts'

eachVisit()

test('C49 a function is asked for a token when the visitor first writes, and again when that one has ended', async () => {
  const tokens = ['ended', 'fresh']
  let asked = 0
  const client = browser.open()
  await client.identify(() => tokens[asked++] ?? '')
  expect([asked, server.requests]).toEqual([0, []])
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  expect([asked, server.presented]).toEqual([2, ['ended', 'fresh']])
  expect(server.requests.filter((request) => request.endsWith('/session'))).toEqual([])
})

test('C49 a visitor who talks already is told of at once, and goes on', async () => {
  const client = browser.open()
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  await client.identify('fresh')
  expect(server.presented).toEqual(['fresh'])
  await client.send('again')
  await seen(client, ({ messages }) => messages.length === 2)
})

test('C50 a conversation of somebody else on this browser is forgotten', async () => {
  const client = browser.open()
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  server.keepsOnIdentify = false
  await client.identify('somebody else')
  await seen(client, ({ messages, phase }) => phase === 'empty' && messages.length === 0)
})

test('C51 a refused token is a problem, and the visitor writes as who they were', async () => {
  const client = browser.open()
  await client.identify('forged')
  let problem: unknown = null
  client.subscribe((state) => {
    problem ??= state.problem
  })
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  expect(problem).toBe('identity.invalid')
})
