import { type Access, type EndpointName, endpoints } from '@baton/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { cells, otherRoutes, table } from './authorisation-table.ts'
import type { CallOptions } from './call-options.ts'
import { callerAt, type Door, joinStaff, type Staff } from './callers.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

/** Who may do what, tried on a host: each route as everybody. */
export function authorisationRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let staff: Staff
  beforeAll(async () => {
    harness = await open()
    staff = await joinStaff(harness)
  }, 60_000)
  afterAll(() => harness?.close())

  const arrange = (name: EndpointName) => arrangeFor(name, { harness, staff })

  describe.each(Object.keys(table) as EndpointName[])('%s', (name) => {
    const endpoint = endpoints[name]
    test.each(cells(table[name]))('for %s: %s', async (callerName, expected) => {
      const { a, options } = await arrange(name)
      const door = doorOf(endpoint.access)
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
      'retryAnswer',
    ]
    for (const name of names) {
      const bodies = []
      for (const params of [options.params, missing, malformed]) {
        const response = await b.call(name, {
          ...(await inputFor(name, { harness, a: b, epoch: 0 })),
          params,
        })
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
      'snooze',
      'wake',
      'mark',
      'declineOffer',
      'readCopilot',
      'readTranslations',
      'summarise',
      'suggestReply',
      'redraft',
      'translate',
    ]
    for (const name of names) {
      const input = await inputFor(name, { harness, a: await harness.visitor(), epoch: 1 })
      const response = await staff.agent.call(name, { ...input, params })
      expect([name, await refusalOf(response)]).toEqual([name, '404 conversation.not_found'])
    }
  })

  test('nothing that was tried has reached the other site, except its own visitors', async () => {
    const inbox = await staff.otherAdmin.call('inbox', { query: { view: 'all' } })
    expect((await answerOf('inbox', inbox)).conversations).toEqual([])
  })
}

function doorOf(access: Access): Door {
  if (access === 'program') return access
  return access === 'site' || access === 'visitor' ? 'visitor' : 'staff'
}

/** A conversation of visitor A in the state that the endpoint needs, and what to send to it. */
async function arrangeFor(
  name: EndpointName,
  { harness, staff: { admin, agent } }: { harness: HttpHarness; staff: Staff },
): Promise<{ a: TestVisitor; options: CallOptions }> {
  const a = await harness.visitor()
  const { conversation } = await a.start()
  await harness.runsDone()
  const params = { conversationId: conversation.id }
  const epoch = async () =>
    (await answerOf('readThread', await admin.call('readThread', { params }))).conversation.epoch

  if (name === 'cancelHandoff' || name === 'accept' || name === 'snooze' || name === 'returnToAssistant')
    await answerOf('requestHandoff', await a.call('requestHandoff', { params }))
  if (name === 'transfer')
    await answerOf('accept', await admin.call('accept', { params, body: { epoch: await epoch() } }))
  if (name === 'reopen')
    await answerOf('resolve', await admin.call('resolve', { params, body: { epoch: await epoch() } }))

  const kit = /CannedReply|View|Macro/.test(name) ? await arrangeKit(admin) : {}
  const knowledge = /^(?!.*(?:Canned|Identity)).*(Article|Key|Source|Errors)/.test(name)
    ? await arrangeKnowledge(name, admin)
    : {}

  const files = /^readFile/.test(name) ? await arrangeFile(a, harness) : {}
  const { messages } = await a.read(conversation.id)
  const rated = messages.find(({ author }) => author.kind === 'assistant')
  const { key: siteKey, id: siteId } = harness.shop
  return {
    a,
    options: {
      params: {
        ...params,
        siteKey,
        siteId,
        messageId: rated?.id ?? '',
        kind: 'answer',
        visitorId: a.session.visitorId,
        // Whoever's rights changed could not call again.
        agentId: /^(changeRole|removePerson)$/.test(name) ? 'agt_missing' : agent.id,
        invitationId: 'inv_missing',
        deviceId: 'dev_missing',
        ...(await arrangeTeam(name, admin)),
        ...(await arrangeIntent(name, admin)),
        ...knowledge,
        ...files,
        ...kit,
        ...(/^(create|remove)IdentityKey$/.test(name) ? await arrangeIdentityKey(admin) : {}),
      },
      ...(await inputFor(name, { harness, a, epoch: await epoch() })),
      ...(name === 'switchPolicy' ? await inputForSwitch(admin) : {}),
      ...(name === 'runMacro' ? { body: { ...kit, clientId: newClientId(), epoch: await epoch() } } : {}),
    },
  }
}

const webSource = { url: 'https://shop.invalid/help', reach: 'page', refreshHours: null }
const article = { title: 'Returns', markdown: 'Send it back within 30 days.' }

/** An article of this name, a source on the web that is never read, and an API key, all of the shop alone. */
async function arrangeKnowledge(articleId: string, admin: TestAgent): Promise<Record<string, string>> {
  await answerOf('putArticle', await admin.call('putArticle', { params: { articleId }, body: article }))
  const { key } = await answerOf(
    'createApiKey',
    await admin.call('createApiKey', { body: { name: 'Old import' } }),
  )
  const added = await admin.call('addWebSource', { body: webSource })
  const { sourceId } = await answerOf('addWebSource', added)
  return { articleId, keyId: key.id, sourceId }
}

/** One key, so that there is one to remove, and place for another. */
async function arrangeIdentityKey(admin: TestAgent): Promise<Record<string, string>> {
  const { keys } = await answerOf('listIdentityKeys', await admin.call('listIdentityKeys'))
  for (const { id } of keys) await admin.call('removeIdentityKey', { params: { identityKeyId: id } })
  const made = await admin.call('createIdentityKey', { body: { algorithm: 'HS256' } })
  return { identityKeyId: (await answerOf('createIdentityKey', made)).key.id }
}

/** A file that the visitor is about to send. */
async function arrangeFile(a: TestVisitor, harness: HttpHarness): Promise<Record<string, string>> {
  const made = await a.call('attachFile', await inputFor('attachFile', { harness, a, epoch: 0 }))
  return { fileId: (await answerOf('attachFile', made)).id }
}

/** A prepared reply, a view and a macro of the shop. */
async function arrangeKit(admin: TestAgent): Promise<Record<string, string>> {
  const body = { shortcut: 'bye', text: 'Until soon' }
  const { reply } = await answerOf('saveCannedReply', await admin.call('saveCannedReply', { body }))
  const made = await admin.call('saveView', { body: { name: 'German', filter: { language: 'de' } } })
  const { view } = await answerOf('saveView', made)
  const macro = await answerOf('saveMacro', await admin.call('saveMacro', { body: newMacro() }))
  return { replyId: reply.id, viewId: view.id, macroId: macro.macro.id }
}

let macros = 0
const newMacro = () => {
  macros += 1
  return { name: `macro ${macros}`, steps: [{ do: 'tag', name: 'returns' }] }
}

async function arrangeTeam(name: EndpointName, admin: TestAgent): Promise<Record<string, string>> {
  if (name !== 'updateTeam' && name !== 'removeTeam') return {}
  const made = await admin.call('createTeam', { body: { name: 'Billing', hours: null } })
  const { team } = await answerOf('createTeam', made)
  return { teamId: team.id }
}

const understanding = {
  timeZone: 'UTC',
  currency: 'EUR',
  orderNumbers: [],
  products: [],
  masking: { kinds: ['card'], reveal: 'nobody' },
}

let intents = 0
const newIntent = () => {
  intents += 1
  return {
    name: `intent ${intents}`,
    description: '',
    action: { do: 'answer' },
    examples: [`text ${intents}`],
  }
}

/** An intent with one example. */
async function arrangeIntent(name: EndpointName, admin: TestAgent): Promise<Record<string, string>> {
  if (name === 'installStarterSet') return { starterSetId: 'services' }
  if (!/^(read|update|remove)Intent$|Example/.test(name)) return {}
  const made = await answerOf('createIntent', await admin.call('createIntent', { body: newIntent() }))
  const params = { intentId: made.intent.id }
  const { examples } = await answerOf('readIntent', await admin.call('readIntent', { params }))
  return { ...params, exampleId: examples[0]?.id ?? '' }
}

/** Each switch names the version that it replaces. */
async function inputForSwitch(admin: TestAgent): Promise<CallOptions> {
  const { policy } = await answerOf('readPolicy', await admin.call('readPolicy'))
  return { body: { rules: [], replaces: policy.version } }
}

interface About {
  harness: HttpHarness
  a: TestVisitor
  epoch: number
}

async function inputFor(name: EndpointName, { harness, a, epoch }: About): Promise<CallOptions> {
  const message = { clientId: newClientId(), text: 'And for members?' }
  switch (name) {
    case 'refreshSession':
      return { body: { refreshToken: a.session.refreshToken } }
    case 'startConversation':
      return { body: { clientId: newClientId(), message } }
    case 'sendMessage':
      return { body: message }
    case 'answerForm':
      return { body: { clientId: newClientId(), answers: { email: 'kim@home.example' } } }
    case 'track':
      return { body: { events: [{ clientId: newClientId(), name: 'paid', agoMs: 0 }] } }
    case 'preferPerson':
      return { body: { always: true } }
    case 'giveCsat':
      return { body: { score: 5 } }
    case 'rateMessage':
      return { body: { rating: 'helpful' } }
    case 'readLink':
      return { body: { token: await inviteToken(harness) } }
    case 'acceptLink':
      return { body: { token: await inviteToken(harness), name: 'New', password: 'a long password' } }
    case 'createGrant':
      return { body: { siteId: harness.shop.id } }
    case 'attachFile':
    case 'attachFileAsAgent':
      return { query: { clientId: newClientId(), name: 'order.txt' }, body: 'Order 7' }
    case 'reply':
      return { body: { ...message, kind: 'text', epoch } }
    case 'transfer':
      return { body: { epoch, agentId: null } }
    case 'accept':
    case 'returnToAssistant':
    case 'resolve':
    case 'reopen':
    case 'wake':
      return { body: { epoch } }
    case 'snooze':
      return { body: { epoch, until: null } }
    case 'mark':
      return { body: { addTags: ['returns'], priority: 'high' } }
    case 'blockVisitor':
      return { body: { blocked: true } }
    case 'eraseVisitor':
      return { body: { confirm: 'erase' } }
    case 'saveCannedReply':
      return { body: { shortcut: 'hello', text: 'Hello {visitor}' } }
    case 'changeRole':
      return { body: { role: 'agent' } }
    case 'checkPage':
      return { body: { url: 'https://shop.invalid/' } }
    case 'saveMacro':
      return { body: newMacro() }
    case 'saveView':
      return { body: { name: 'Returns', filter: { tag: 'returns' } } }
    case 'labelMessage':
      return { body: { kind: 'answer', value: 'wrong', expected: 'In 3 days.' } }
    case 'listDisagreements':
      return { query: { kind: 'answer' } }
    case 'exportLabels':
      return { query: { as: 'questions' } }
    case 'readTranslations':
      return { query: { language: 'en' } }
    case 'translate':
      return { body: { to: 'en' } }
    case 'redraft':
      return { body: { how: 'shorter', text: 'Hello! It takes 5 days.' } }
    case 'searchMessages':
      return { query: { text: 'members' } }
    case 'watch':
      return { body: { conversationId: null } }
    case 'leaveAddress':
      return { body: { email: null } }
    case 'addDevice':
      return { body: { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' } }
    case 'testNotification':
      return { body: { where: 'push' } }
    case 'updateNotifications':
      return { body: { sound: false } }
    case 'invite':
      invitations += 1
      return { body: { email: `invited${invitations}@shop.example`, role: 'agent' } }
    case 'forgotPassword':
      return { body: { email: 'nobody@shop.example' } }
    case 'createTeam':
      return { body: { name: 'Billing', hours: null } }
    case 'createIntent':
      return { body: newIntent() }
    case 'updateIntent':
      return { body: { description: 'What it is about' } }
    case 'addExamples':
      return { body: { examples: ['Where is it?'] } }
    case 'tryIntents':
      return { body: { text: 'Where is it?' } }
    case 'setPresence':
      return { body: { presence: 'online' } }
    case 'tryMasking':
      return { body: { text: 'My card', understanding } }
    case 'updateSettings':
      return { body: { language: 'en' } }
    case 'putArticle':
    case 'putArticleByKey':
      return { body: article }
    case 'addWebSource':
      return { body: webSource }
    case 'uploadFile':
      return { query: { path: 'warranty.md' }, body: '# Warranty\n\nFive years on every tent.' }
    case 'searchKnowledge':
      return { query: { text: 'returns' } }
    case 'replayPolicy':
      return { body: { rules: [] } }
    case 'evaluateKnowledge':
      return { body: '{"id": "1", "text": "How long may I return it?"}' }
    case 'discoverIntents':
      return { query: { name: 'export.jsonl' }, body: '{"text": "Where is my parcel?"}' }
    case 'createApiKey':
      return { body: { name: 'Import' } }
    case 'createIdentityKey':
      return { body: { algorithm: 'HS256' } }
    case 'identify':
      return { body: { token: 'a.b.c' } }
    default:
      return {}
  }
}

let invitations = 0
async function inviteToken({ directory, shop }: HttpHarness): Promise<string> {
  invitations += 1
  const email = `new${invitations}@shop.example`
  return (await directory.createLink({ purpose: 'invite', siteId: shop.id, email })).token
}

/** What came out, in the words of the table; a stream is closed again. */
async function outcome(response: Response, good: number): Promise<string> {
  if (response.status !== good) return refusalOf(response)
  await response.body?.cancel()
  return 'done'
}
