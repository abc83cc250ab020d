import { errors } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { errorOf, refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'

let harness: Harness
beforeEach(async () => {
  harness = await openHarness()
})
afterEach(() => harness.close())

test('an unknown address is a 404 in our words, for every method', async () => {
  for (const path of ['/v1/nothing', '/v1/staff', '/admin', '/.env', '/v1/sites', '/health/x'])
    for (const method of ['GET', 'POST', 'DELETE'])
      expect([path, await refusalOf(await harness.request(path, { method }))]).toEqual([
        path,
        '404 route.not_found',
      ])
})

test('a method that a route does not have is a 404', async () => {
  expect(await refusalOf(await harness.request('/health', { method: 'POST' }))).toBe('404 route.not_found')
  expect(await refusalOf(await harness.request('/v1/openapi.json', { method: 'PUT' }))).toBe(
    '404 route.not_found',
  )
})

test('an error has its code, its words and the id that the log has', async () => {
  const visitor = await harness.visitor()
  const response = await visitor.call('readConversation', { params: { conversationId: 'cnv_missing' } })
  const id = response.headers.get('x-request-id')
  expect(await errorOf(response)).toEqual({
    code: 'conversation.not_found',
    message: errors['conversation.not_found'][1],
    requestId: id,
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a broken invariant tells the client nothing and the log everything', async () => {
  const visitor = await harness.visitor()
  await visitor.start()
  await harness.runsDone()
  harness.shop.store.close()
  const response = await visitor.call('listConversations')
  const text = await response.clone().text()
  expect(await refusalOf(response)).toBe('500 internal.error')
  expect(text).not.toMatch(/sqlite|database|stack|\.ts|node_modules|at .*:\d+/i)
  const line = harness.logged.find(({ message }) => message === 'request failed')
  expect(line?.properties?.requestId).toBe(response.headers.get('x-request-id'))
  expect(String(line?.properties?.stack)).toContain('.ts')
})

test('neither tokens nor words of a person reach the log, also when the database fails on them', async () => {
  const visitor = await harness.visitor()
  const { conversation } = await visitor.start('my card is 4111 1111')
  await harness.runsDone()
  const { store, key } = harness.shop
  const fault = "create trigger fault before insert on message begin select raise(abort, 'fault'); end"
  store.db.run(fault)
  const refused = await visitor.send(conversation.id, 'and its code is 123')
  expect(await refusalOf(refused)).toBe('500 internal.error')
  store.close()
  await visitor.send(conversation.id, 'and its code is 123')
  const logged = JSON.stringify(harness.logged)
  expect(logged.match(/request failed/g)).toHaveLength(2)
  for (const secret of ['4111', 'code is 123', visitor.session.accessToken, key])
    expect(logged).not.toContain(secret)
})

test('each answer says that its type is its type', async () => {
  const { key } = harness.shop
  for (const path of [
    '/health',
    '/nothing',
    '/',
    `/w/${key}.js`,
    '/inbox/',
    '/assets/panel-abcdefgh.js',
    '/demo/',
  ])
    expect((await harness.request(path)).headers.get('x-content-type-options')).toBe('nosniff')
})

test('JSON about people is kept nowhere', async () => {
  const visitor = await harness.visitor()
  const agent = await harness.agent('agent')
  const answers = [
    await visitor.call('listConversations'),
    await visitor.call('visitorEvents'),
    await agent.call('inbox'),
    await agent.call('me'),
    await agent.call('readSettings'),
    await harness.request('/v1/auth/get-session', { headers: { cookie: agent.cookie } }),
    await harness.request('/nothing'),
  ]
  for (const answer of answers) {
    expect(answer.headers.get('cache-control')).toContain('no-store')
    await answer.body?.cancel()
  }
})

test('the server does not tell what it is made of', async () => {
  const { headers } = await harness.request('/health')
  expect(headers.has('server')).toBe(false)
  expect(headers.has('x-powered-by')).toBe(false)
})
