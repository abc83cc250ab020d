import type { ClientId, OutputOf, Role } from '@baton/contracts'
import type { BatonServer } from './baton-server.ts'

export const newClientId = () => crypto.randomUUID() as ClientId

/** The key of the demo site, read from the shop's page as a visitor's browser would. */
export async function demoKey(server: BatonServer): Promise<string> {
  const page = await (await fetch(server.shop)).text()
  const key = /\/w\/([\w-]+)\.js/.exec(page)?.[1]
  if (!key) throw new Error('The shop page carries no snippet.')
  return key
}

export interface VisitorOptions {
  /** The network address to come from, for a server that trusts its proxy: new sessions are limited by address. */
  address?: string
}

/** A visitor without a browser: requests as the widget sends them. */
export async function openVisitor(
  server: Pick<BatonServer, 'origin' | 'shop'>,
  siteKey: string,
  { address }: VisitorOptions = {},
) {
  const base = `${server.origin}/v1/sites/${siteKey}`
  const origin = new URL(server.shop).origin
  const call = async <T>(method: string, path: string, body?: unknown, token?: string): Promise<T> => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        origin,
        ...(address ? { 'x-forwarded-for': address, 'cf-connecting-ip': address } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const json = await answer.json()
    if (!answer.ok)
      throw Object.assign(new Error(`${method} ${path}: ${JSON.stringify(json)}`), {
        status: answer.status,
        body: json,
      })
    return json as T
  }
  const session = await call<OutputOf<'createSession'>>('POST', '/session', {})
  const asVisitor = <T>(method: string, path: string, body?: unknown) =>
    call<T>(method, path, body, session.accessToken)
  return {
    session,
    start: (text: string, clientId = newClientId(), messageId = newClientId()) =>
      asVisitor<OutputOf<'startConversation'>>('POST', '/conversations', {
        clientId,
        message: { clientId: messageId, text },
      }),
    send: (conversationId: string, text: string, clientId = newClientId()) =>
      asVisitor<OutputOf<'sendMessage'>>('POST', `/conversations/${conversationId}/messages`, {
        clientId,
        text,
      }),
    read: (conversationId: string) =>
      asVisitor<OutputOf<'readConversation'>>('GET', `/conversations/${conversationId}`),
    requestHandoff: (conversationId: string) =>
      asVisitor<OutputOf<'requestHandoff'>>('POST', `/conversations/${conversationId}/handoff`),
  }
}

export const PASSWORD = 'correct horse battery'

/** Signs up by a link; resolves to the session's cookie. */
export async function acceptLink(
  server: Pick<BatonServer, 'origin'>,
  token: string,
  person: { name: string; email?: string },
  { address }: VisitorOptions = {},
): Promise<string> {
  const answer = await fetch(`${server.origin}/v1/staff/link`, {
    method: 'POST',
    headers: {
      ...{ origin: server.origin, 'content-type': 'application/json', 'x-baton-request': '1' },
      ...(address ? { 'x-forwarded-for': address } : {}),
    },
    body: JSON.stringify({ token, ...person, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`The link was refused: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A member of staff without a browser, with a grant for one site; the demo's when none is named. */
export async function openAgent(
  server: Pick<BatonServer, 'origin'>,
  cookie: string,
  siteName = 'Tarn & Trail',
) {
  const headers = {
    origin: server.origin,
    cookie,
    'content-type': 'application/json',
    'x-baton-request': '1',
  }
  const me = (await (await fetch(`${server.origin}/v1/staff/me`, { headers })).json()) as OutputOf<'me'>
  const site = me.sites.find(({ name }) => name === siteName)
  if (!site) throw new Error(`This member of staff does not serve ${siteName}.`)
  const answer = await fetch(`${server.origin}/v1/staff/grants`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ siteId: site.id }),
  })
  const { grant } = (await answer.json()) as OutputOf<'createGrant'>
  const base = `${server.origin}/v1/staff/sites/${site.id}`
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const reply = await fetch(base + path, {
      method,
      headers: { ...headers, authorization: `Bearer ${grant}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const json = await reply.json()
    if (!reply.ok)
      throw Object.assign(new Error(`${method} ${path}: ${JSON.stringify(json)}`), {
        status: reply.status,
        body: json,
      })
    return json as T
  }
  return {
    me,
    siteId: site.id,
    role: site.role satisfies Role,
    grant,
    base,
    thread: (id: string) => call<OutputOf<'readThread'>>('GET', `/conversations/${id}`),
    inbox: (view: string) => call<OutputOf<'inbox'>>('GET', `/conversations?view=${view}`),
    send: call,
    accept: (id: string, epoch: number) =>
      call<OutputOf<'accept'>>('POST', `/conversations/${id}/accept`, { epoch }),
    reply: (id: string, text: string, epoch?: number, clientId = newClientId()) =>
      call<OutputOf<'reply'>>('POST', `/conversations/${id}/messages`, {
        clientId,
        kind: 'text',
        text,
        epoch,
      }),
  }
}
