import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ConversationId, ErrorCode, InputOf, MessageId, Part, VisitorFact } from '@baton/contracts'
import { MiniatureSite } from './miniature-site.ts'
import { MiniatureTokens } from './miniature-tokens.ts'

const PING_MS = 40
const MAX_BEHIND = 1_000

interface OpenStream {
  response: ServerResponse
  /** Half-open: the socket stays and nothing is written any more. */
  stalled: boolean
  end: () => void
}

interface Trouble {
  /** Answers so many of the next requests (streams too) with 503. */
  failNext: number
  /** Answers so many of the next requests with a refusal that is final. */
  refuseNext: number
  /** Does the work of so many of the next POSTs and then drops the answer. */
  loseAnswers: number
  /** Only of requests to paths that start so. */
  losePath: string
  /** Takes so many of the next requests and never answers. */
  hangNext: number
  delayMs: number
}

/** An honest miniature of the visitor's side of Baton on a loopback port, with everything that can go wrong. */
export class MiniatureServer {
  readonly site = new MiniatureSite()
  readonly tokens = new MiniatureTokens()
  readonly streams = new Set<OpenStream>()
  /** Tokens of an identity that came. */
  readonly presented: string[] = []
  /** Events that were tracked. */
  readonly tracked: InputOf<'track'>['events'] = []
  /** False: whoever was here before was somebody else. */
  keepsOnIdentify = true
  /** What was told of typing and reading, in order. */
  readonly attended: object[] = []
  /** `METHOD path` of every request, in order. */
  readonly requests: string[] = []
  readonly trouble: Trouble = {
    failNext: 0,
    refuseNext: 0,
    loseAnswers: 0,
    losePath: '',
    hangNext: 0,
    delayMs: 0,
  }
  /** The most streams that were open at once. */
  peak = 0
  onMessage: (conversationId: ConversationId) => void = () => {}
  endpoint = ''
  #server = createServer((request, response) => void this.#serve(request, response))

  async listen(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
    this.endpoint = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** As when the process dies: every socket goes. Rows stay; `listen` on the same port brings it back. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  cutStreams() {
    for (const { response } of this.streams) response.socket?.destroy()
  }

  stallStreams() {
    for (const stream of this.streams) stream.stalled = true
  }

  endStreams(reason: 'idle' | 'expired' | 'revoked' | 'draining') {
    for (const stream of this.streams) {
      write(stream, 'control', { type: 'end', reason })
      stream.end()
    }
  }

  count(request: string): number {
    return this.requests.filter((one) => one.startsWith(request)).length
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = url.pathname.replace(/^\/v1\/sites\/[^/]+/, '')
    this.requests.push(`${request.method} ${path}`)
    const body = await readBody(request)
    if (this.trouble.delayMs) await new Promise((resolve) => setTimeout(resolve, this.trouble.delayMs))
    if (this.trouble.hangNext > 0 && this.trouble.hangNext--) return
    if (this.trouble.failNext > 0 && this.trouble.failNext--) return refuse(response, 503, 'server.draining')
    if (this.trouble.refuseNext > 0 && this.trouble.refuseNext--)
      return refuse(response, 403, 'site.origin_not_allowed')
    const answer = this.#answer(request, path, body)
    if (answer === 'stream')
      return this.#stream(Number(url.searchParams.get('after') ?? this.site.asOf), response)
    const losable = request.method === 'POST' && path.startsWith(this.trouble.losePath)
    if (losable && this.trouble.loseAnswers > 0 && this.trouble.loseAnswers--)
      return response.socket?.destroy()
    if (answer instanceof Refusal) return refuse(response, answer.status, answer.code)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  #answer(request: IncomingMessage, path: string, body: Body): Answer {
    if (path === '/session') return this.tokens.start()
    if (path === '/session/refresh')
      return this.tokens.refresh(body.refreshToken) ?? new Refusal(401, 'session.revoked')
    if (path === '/session/identify') return this.#identify(request, body.token)
    const problem = this.tokens.problemOf(request.headers.authorization)
    if (problem) return new Refusal(401, problem)
    if (path === '/track') {
      this.tracked.push(...body.events)
      return {}
    }
    const { site } = this
    const [, noun, id, verb] = path.split('/')
    if (noun === 'events') return 'stream'
    if (path === '/session/end') {
      this.tokens.revoke()
      this.endStreams('revoked')
      return {}
    }
    if (verb === 'retry') return this.#retry(id as MessageId)
    if (noun === 'messages') {
      site.rate(id as MessageId, body.rating)
      return { asOf: site.asOf }
    }
    if (!id && request.method === 'GET')
      return { conversations: [...site.conversations.values()].reverse(), asOf: site.asOf }
    if (!id) {
      const isNew = site.conversations.size
      const answer = site.start(body.clientId, body.message.text, body.message.clientId)
      if (site.conversations.size > isNew) this.onMessage(answer.conversation.id)
      return { ...answer, asOf: site.asOf, conversation: site.conversation(answer.conversation.id) }
    }
    const conversationId = id as ConversationId
    const conversation = site.conversations.get(conversationId)
    if (!conversation) return new Refusal(404, 'conversation.not_found')
    if (verb === 'typing' || verb === 'read') {
      this.attended.push({ verb, ...body })
      return {}
    }
    if (verb === 'handoff') return this.#handoff(conversationId, request.method === 'POST')
    if (verb === 'messages') return this.#message(conversationId, body)
    return { conversation, messages: site.transcript(conversationId), asOf: site.asOf }
  }

  /** Takes every token but these two. */
  #identify({ headers }: IncomingMessage, token: string): Answer {
    this.presented.push(token)
    if (token === 'ended') return new Refusal(401, 'identity.expired')
    if (token === 'forged') return new Refusal(401, 'identity.invalid')
    const hasSession = this.tokens.problemOf(headers.authorization) === undefined
    const kept = hasSession && this.keepsOnIdentify
    return { session: this.tokens.start(), kept }
  }

  #retry(messageId: MessageId): Answer {
    const { site } = this
    const message = site.messages.find(({ id }) => id === messageId)
    if (message?.state === 'complete') return new Refusal(409, 'message.not_cut')
    if (message?.state === 'cut') {
      site.withdrawMessage(messageId)
      site.startRun(message.conversationId)
    }
    return { asOf: site.asOf }
  }

  #message(conversationId: ConversationId, body: Body): Answer {
    if (body.text === 'refuse this') return new Refusal(400, 'request.invalid')
    const before = this.site.messages.length
    const message = this.site.send(conversationId, body.clientId, body.text)
    if (!message) return new Refusal(409, 'message.id_reused')
    const { asOf } = this.site
    if (this.site.messages.length > before) this.onMessage(conversationId)
    return { message, asOf }
  }

  #handoff(conversationId: ConversationId, wanted: boolean): Answer {
    const { control } = this.site.conversation(conversationId)
    if (wanted && control === 'assistant')
      this.site.change(conversationId, { control: 'queue', queuePosition: 1 }, 'handoff.requested')
    if (!wanted && control === 'queue')
      this.site.change(conversationId, { control: 'assistant', queuePosition: null }, 'handoff.cancelled')
    return { asOf: this.site.asOf }
  }

  #stream(after: number, response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const stream: OpenStream = { response, stalled: false, end: () => response.end() }
    this.streams.add(stream)
    this.peak = Math.max(this.peak, this.streams.size)
    const { site } = this
    if (after > site.asOf || site.asOf - after > MAX_BEHIND) {
      write(stream, 'control', { type: 'reset' })
      stream.end()
    } else {
      for (const { conversationId, id: runId, text, citations } of site.runs.values())
        write(stream, 'part', { type: 'text-start', conversationId, runId, text, citations })
      for (const logged of site.log.slice(after)) write(stream, 'fact', site.join(logged))
      write(stream, 'control', { type: 'ready', asOf: site.asOf })
    }
    const listener = (frame: { fact: VisitorFact } | { part: Part }) =>
      'fact' in frame ? write(stream, 'fact', frame.fact) : write(stream, 'part', frame.part)
    site.listeners.add(listener)
    const ping = setInterval(() => !stream.stalled && response.write(': ping\n\n'), PING_MS)
    response.on('close', () => {
      clearInterval(ping)
      site.listeners.delete(listener)
      this.streams.delete(stream)
    })
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the miniature trusts its only caller
type Body = any
type Answer = 'stream' | Refusal | object

class Refusal {
  readonly status: number
  readonly code: ErrorCode
  constructor(status: number, code: ErrorCode) {
    this.status = status
    this.code = code
  }
}

function refuse(response: ServerResponse, status: number, code: ErrorCode) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { code, message: code } }))
}

function write(stream: OpenStream, event: string, data: object) {
  if (stream.stalled || stream.response.writableEnded) return
  const id = 'cursor' in data ? `id: ${data.cursor}\n` : ''
  stream.response.write(`event: ${event}\n${id}data: ${JSON.stringify(data)}\n\n`)
}

async function readBody(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text ? JSON.parse(text) : {}
}
