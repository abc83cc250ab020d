import { type EndpointName, endpoints } from '@baton/contracts'
import { acceptHandoff, requestHandoff, resolve } from '@baton/desk'
import { findAgent, findConversation } from '@baton/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, refusalOf } from './testing/answer-of.ts'
import type { CallOptions } from './testing/call-options.ts'
import {
  type CallerName,
  callerAt,
  callerNames,
  type Door,
  joinStaff,
  type Staff,
} from './testing/callers.ts'
import { type Harness, openHarness } from './testing/harness.ts'
import { newClientId, type TestVisitor } from './testing/test-visitor.ts'

// Each route against everybody who may try it. A word of the table stands for one answer:
const answers: Record<string, string> = {
  ok: 'done',
  html: '200',
  to: '302',
  pass: '204',
  ses: '401 session.required',
  exp: '401 session.expired',
  rev: '401 session.revoked',
  sign: '401 staff.sign_in_required',
  old: '401 staff.grant_expired',
  role: '403 staff.forbidden',
  page: '403 site.origin_not_allowed',
  form: '403 request.foreign_origin',
  conv: '404 conversation.not_found',
  msg: '404 message.not_found',
  gone: '404 route.not_found',
}

//                 nobody vis-A vis-B vis-2 view  agent admin adm-2 expir revok forge origin no-header
const table: Record<EndpointName, string> = {
  health: '         ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok',
  createSession: '  ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    page  ok',
  refreshSession: ' ok    ok    ok    ok    ok    ok    ok    ok    ok    rev   ok    page  ok',
  endSession: '     ses   ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  listConversations: 'ses ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  startConversation: 'ses ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  readConversation: 'ses  ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  sendMessage: '    ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  requestHandoff: ' ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  cancelHandoff: '  ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  rateMessage: '    ses   ok    msg   ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  visitorEvents: '  ses   ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',

  readLink: '       ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    form  form',
  acceptLink: '     ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    form  form',
  me: '             sign  sign  sign  sign  ok    ok    ok    ok    sign  sign  sign  ok    ok',
  createGrant: '    sign  sign  sign  sign  ok    ok    ok    role  sign  sign  sign  form  form',

  inbox: '          sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readThread: '     sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  reply: '          sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  accept: '         sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  transfer: '       sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  returnToAssistant: 'sign sign sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  resolve: '        sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  reopen: '         sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  watch: '          sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  staffEvents: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readSettings: '   sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  updateSettings: ' sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
}

/** Routes of the app that are no endpoint of the contract, with an address to try each by. */
const otherRoutes: Record<string, { path: string; door: Door; expected: string }> = {
  'GET /': { path: '/', door: 'staff', expected: everybody('to') },
  'GET /v1/openapi.json': { path: '/v1/openapi.json', door: 'staff', expected: everybody('html') },
  'OPTIONS /v1/sites/:siteKey/*': {
    path: '/v1/sites/KEY/conversations',
    door: 'visitor',
    expected: everybody('pass'),
  },
  'GET /v1/auth/*': { path: '/v1/auth/get-session', door: 'staff', expected: everybody('html') },
  'POST /v1/auth/*': {
    path: '/v1/auth/sign-up/email',
    door: 'staff',
    expected: '     gone  gone  gone  gone  gone  gone  gone  gone  gone  gone  gone  form  form',
  },
  'GET /w/:file': { path: '/w/KEY.js', door: 'visitor', expected: everybody('html') },
  'GET /assets/*': { path: '/assets/panel-abcdefgh.js', door: 'visitor', expected: everybody('html') },
  'GET /inbox': { path: '/inbox', door: 'staff', expected: everybody('to') },
  'GET /inbox/*': { path: '/inbox/', door: 'staff', expected: everybody('html') },
  'GET /demo': { path: '/demo', door: 'staff', expected: everybody('to') },
  'GET /demo/*': { path: '/demo/', door: 'staff', expected: everybody('html') },
}

function everybody(word: string): string {
  return callerNames.map(() => word).join(' ')
}

function cells(row: string): [CallerName, string][] {
  const words = row.trim().split(/\s+/)
  if (words.length !== callerNames.length) throw new Error(`A row has ${words.length} cells: ${row}`)
  return callerNames.map((name, index) => [
    name,
    answers[words[index] ?? ''] ?? `unknown word ${words[index]}`,
  ])
}

let harness: Harness
let staff: Staff
beforeAll(async () => {
  harness = await openHarness()
  staff = await joinStaff(harness)
})
afterAll(() => harness.close())

/** A conversation of visitor A in the state that the endpoint needs, and what to send to it. */
async function arrange(name: EndpointName): Promise<{ a: TestVisitor; options: CallOptions }> {
  const a = await harness.visitor()
  const { store } = harness.shop
  const { conversation } = await a.start()
  await harness.runsDone()
  const conversationId = conversation.id
  const visitorId = a.session.visitorId
  const rated = (await a.read(conversationId)).messages.find(({ author }) => author.kind === 'assistant')
  const params = {
    siteKey: harness.shop.key,
    siteId: harness.shop.id,
    conversationId,
    messageId: rated?.id ?? '',
  }
  const epoch = () => findConversation(store, conversationId)?.epoch ?? 0
  const about = () => ({ conversationId, epoch: epoch() })
  const admin = findAgent(store, staff.admin.id)
  if (!admin) throw new Error('The admin has not joined.')

  if (name === 'cancelHandoff' || name === 'accept' || name === 'returnToAssistant')
    requestHandoff(store, { visitorId, conversationId, agentsOnline: 1 })
  if (name === 'transfer') acceptHandoff(store, { ...about(), agent: admin })
  if (name === 'reopen') resolve(store, about())
  return { a, options: { params, ...(await inputFor(name, a, epoch())) } }
}

async function inputFor(name: EndpointName, a: TestVisitor, epoch: number): Promise<CallOptions> {
  const message = { clientId: newClientId(), text: 'And for members?' }
  switch (name) {
    case 'refreshSession':
      return { body: { refreshToken: a.session.refreshToken } }
    case 'startConversation':
      return { body: { clientId: newClientId(), message } }
    case 'sendMessage':
      return { body: message }
    case 'rateMessage':
      return { body: { rating: 'helpful' } }
    case 'readLink':
      return { body: { token: await inviteToken() } }
    case 'acceptLink':
      return { body: { token: await inviteToken(), name: 'New', password: 'a long password' } }
    case 'createGrant':
      return { body: { siteId: harness.shop.id } }
    case 'reply':
      return { body: { ...message, kind: 'text', epoch } }
    case 'transfer':
      return { body: { epoch, agentId: null } }
    case 'accept':
    case 'returnToAssistant':
    case 'resolve':
    case 'reopen':
      return { body: { epoch } }
    case 'watch':
      return { body: { conversationId: null } }
    case 'updateSettings':
      return { body: { language: 'en' } }
    default:
      return {}
  }
}

let invitations = 0
async function inviteToken(): Promise<string> {
  invitations += 1
  const email = `new${invitations}@shop.example`
  return (await harness.directory.createLink({ purpose: 'invite', siteId: harness.shop.id, email })).token
}

/** What came out, in the words of the table; a stream is closed again. */
async function outcome(response: Response, good: number): Promise<string> {
  if (response.status !== good) return refusalOf(response)
  await response.body?.cancel()
  return 'done'
}

test('each endpoint of the contract is a route of the app, and each route has a row', () => {
  const inContract = Object.values(endpoints).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  const inApp = harness.app.routes.filter(({ method }) => method !== 'ALL').map(routeOf)
  const inTable = [...(Object.keys(table) as EndpointName[]).map((name) => routeOf(endpoints[name]))]
  expect(inTable.toSorted()).toEqual(inContract.toSorted())
  expect([...new Set(inApp)].toSorted()).toEqual([...inTable, ...Object.keys(otherRoutes)].toSorted())
})

function routeOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`
}

describe.each(Object.keys(table) as EndpointName[])('%s', (name) => {
  const endpoint = endpoints[name]
  test.each(cells(table[name]))('for %s: %s', async (callerName, expected) => {
    const { a, options } = await arrange(name)
    const door = endpoint.path.startsWith('/v1/sites/') ? 'visitor' : 'staff'
    const caller = await callerAt(door, callerName, { harness, staff, a })
    const request = () => harness.call(name, { ...options, headers: caller.headers })
    const response = await (caller.at ? caller.at(request) : request())
    expect(await outcome(response, endpoint.status)).toBe(expected)
  })
})

describe.each(Object.entries(otherRoutes))('%s', (route, { path, door, expected }) => {
  test.each(cells(expected))('for %s: %s', async (callerName, wanted) => {
    const a = await harness.visitor()
    const caller = await callerAt(door, callerName, { harness, staff, a })
    const method = route.split(' ')[0]
    const request = () =>
      harness.request(path.replace('KEY', harness.shop.key), { method, headers: caller.headers })
    const response = await (caller.at ? caller.at(request) : request())
    expect(response.status < 400 ? String(response.status) : await refusalOf(response)).toBe(wanted)
  })
})

test('a foreign conversation or message is word for word the answer of a missing one', async () => {
  const { options } = await arrange('readConversation')
  const b = await harness.visitor()
  const missing = { conversationId: 'cnv_missing', messageId: 'msg_missing' }
  const malformed = { conversationId: 'x', messageId: '%27' }
  const names: EndpointName[] = [
    'readConversation',
    'sendMessage',
    'requestHandoff',
    'cancelHandoff',
    'rateMessage',
  ]
  for (const name of names) {
    const bodies = []
    for (const params of [options.params, missing, malformed]) {
      const response = await b.call(name, { ...(await inputFor(name, b, 0)), params })
      const { requestId, ...rest } = await errorOf(response)
      bodies.push({ status: response.status, ...rest })
    }
    expect(bodies[0]).toEqual(bodies[1])
    expect(bodies[2]).toEqual(bodies[1])
  }
})

test('a missing conversation is a 404 to staff as well', async () => {
  const params = { conversationId: 'cnv_missing' }
  const names: EndpointName[] = [
    'readThread',
    'reply',
    'accept',
    'transfer',
    'returnToAssistant',
    'resolve',
    'reopen',
  ]
  for (const name of names) {
    const response = await staff.agent.call(name, {
      ...(await inputFor(name, await harness.visitor(), 1)),
      params,
    })
    expect([name, await refusalOf(response)]).toEqual([name, '404 conversation.not_found'])
  }
})

test('nothing that was tried has reached the other site, except its own visitors', () => {
  const { store } = harness.other
  expect(store.db.all('select * from conversation')).toEqual([])
})
