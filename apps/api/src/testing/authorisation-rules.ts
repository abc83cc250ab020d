import { type Access, type EndpointName, endpoints } from '@baton/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import { arrangeFor } from './authorisation-arrange.ts'
import { inputFor } from './authorisation-input.ts'
import { cells, otherRoutes, table } from './authorisation-table.ts'
import { callerAt, type Door, joinStaff, type Staff } from './callers.ts'
import type { HttpHarness } from './http-harness.ts'

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
      'tellTyping',
      'markRead',
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
      'tellAgentTyping',
      'markAgentRead',
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

/** What came out, in the words of the table; a stream is closed again. */
async function outcome(response: Response, good: number): Promise<string> {
  if (response.status !== good) return refusalOf(response)
  await response.body?.cancel()
  return 'done'
}
