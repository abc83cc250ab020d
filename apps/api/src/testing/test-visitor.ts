import type { ConversationId, EndpointName, OutputOf, VisitorSession } from '@baton/contracts'
import { answerOf } from './answer-of.ts'
import type { CallOptions } from './call-options.ts'
import type { Harness, TestSite } from './harness.ts'
import { SHOP_ORIGIN } from './origins.ts'
import { StreamReader } from './read-stream.ts'

/** All that a caller knows of a site. */
export type SiteName = Pick<TestSite, 'id' | 'key'>

/** A visitor on the shop's page, with a session of their own. */
export interface TestVisitor {
  session: VisitorSession
  site: SiteName
  /** Their token and their page's origin; `headers` of a call win. */
  headers: Record<string, string>
  call(name: EndpointName, options?: CallOptions): Promise<Response>
  /** Starts a conversation with one message. */
  start(text?: string): Promise<OutputOf<'startConversation'>>
  send(conversationId: ConversationId, text: string, clientId?: string): Promise<Response>
  read(conversationId: ConversationId): Promise<OutputOf<'readConversation'>>
  /** Opens the live stream, as a page that has read up to `after`. */
  stream(after?: number, headers?: Record<string, string>): Promise<StreamReader>
}

let count = 0
/** A client id that no test has used. */
export const newClientId = () => `client-${String(++count).padStart(12, '0')}`

export async function startVisitor(harness: Pick<Harness, 'call'>, site: SiteName): Promise<TestVisitor> {
  count += 1
  // Each comes from an address block of their own, so that only tests about limits meet the limit.
  const page = {
    origin: SHOP_ORIGIN,
    'x-test-address': `10.${count >> 8}.${count & 255}.1`,
  }
  const params = { siteKey: site.key }
  const response = await harness.call('createSession', { params, headers: page, body: {} })
  const session = await answerOf('createSession', response)
  const headers = { ...page, authorization: `Bearer ${session.accessToken}` }
  const call: TestVisitor['call'] = (name, options = {}) =>
    harness.call(name, {
      ...options,
      params: { ...params, ...options.params },
      headers: { ...headers, ...options.headers },
    })
  return {
    session,
    site,
    headers,
    call,
    async start(text = 'Can I send back a used tent?') {
      const body = { clientId: newClientId(), message: { clientId: newClientId(), text } }
      return answerOf('startConversation', await call('startConversation', { body }))
    },
    send: (conversationId, text, clientId = newClientId()) =>
      call('sendMessage', { params: { conversationId }, body: { clientId, text } }),
    read: async (conversationId) =>
      answerOf('readConversation', await call('readConversation', { params: { conversationId } })),
    async stream(after, extra) {
      const query = after === undefined ? undefined : { after: String(after) }
      return new StreamReader(await call('visitorEvents', { query, headers: extra }))
    },
  }
}
