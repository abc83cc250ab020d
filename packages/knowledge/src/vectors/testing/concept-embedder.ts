import { createServer, type Server } from 'node:http'

/** Ways to say the same, by word; a dimension each. */
const CONCEPTS = [
  ['refund', 'refunds', 'refunded', 'money', 'reimburse', 'geld', 'erstattung'],
  ['deliver', 'delivery', 'parcel', 'shipping', 'courier'],
  ['password', 'login', 'credentials', 'locked'],
  ['tent', 'tents', 'shelter'],
  ['wholesale', 'margin', 'supplier'],
]
const HASHED = 11

/** The first dimensions are concepts, the others hashed pieces of words: the same text, the same vector. */
export function conceptVector(text: string): number[] {
  const vector = new Array<number>(CONCEPTS.length + HASHED).fill(0)
  const raise = (at: number, by: number) => {
    vector[at] = (vector[at] ?? 0) + by
  }
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const concept = CONCEPTS.findIndex((words) => words.includes(word))
    if (concept >= 0) raise(concept, 3)
    for (let at = 0; at + 4 <= word.length; at += 1)
      raise(CONCEPTS.length + (hash(word.slice(at, at + 4)) % HASHED), 0.1)
  }
  // No text is without meaning.
  raise(CONCEPTS.length, 0.1)
  return vector
}

function hash(text: string): number {
  let value = 7
  for (const char of text) value = (Math.imul(value, 31) + (char.codePointAt(0) ?? 0)) >>> 0
  return value
}

/** How the server answers, apart from what it should: nothing at all, a status, or some text instead of vectors. */
export type Fault = 'silence' | 'wrong-dimension' | { status: number } | { text: string }

export interface EmbedderServer {
  url: string
  /** Every request's body, oldest first. */
  requests: { model: string; input: string[] }[]
  /** Headers of the newest request. */
  headers: () => Record<string, unknown>
  /** Texts longer than this are refused, as by a server with a short context. */
  maxLength: number
  fault: Fault | null
  close(): Promise<void>
}

/** A server with `POST /v1/embeddings`, answering last text first with indexes, as is allowed. */
export async function serveEmbedder(): Promise<EmbedderServer> {
  let headers: Record<string, unknown> = {}
  const server: Server = createServer(async (request, response) => {
    headers = request.headers
    let body = ''
    for await (const bytes of request) body += bytes
    const asked: { model: string; input: string[] } = JSON.parse(body)
    self.requests.push(asked)
    const { fault } = self
    if (fault === 'silence') return
    const send = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(text)
    if (request.url !== '/v1/embeddings') return send(404, '{}')
    if (fault && typeof fault === 'object')
      return 'status' in fault ? send(fault.status, '{}') : send(200, fault.text)
    if (asked.input.some((text) => text.length > self.maxLength)) return send(500, '{}')
    const data = asked.input.map((text, index) => ({
      index,
      embedding: fault === 'wrong-dimension' ? [1, 2, 3] : conceptVector(text),
    }))
    send(200, JSON.stringify({ object: 'list', data: data.reverse(), model: asked.model }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const self: EmbedderServer = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests: [],
    headers: () => headers,
    maxLength: Number.POSITIVE_INFINITY,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return self
}
