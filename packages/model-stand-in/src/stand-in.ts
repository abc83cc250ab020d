import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { whatIsWrong } from './check-request.ts'
import { playScript } from './play-script.ts'
import { readRequest, type StandInRequest } from './read-request.ts'
import type { Scripted } from './script.ts'
import { refuse, sendMessage, sendStream } from './send-acts.ts'
import { promptCache } from './usage.ts'

export interface StandIn {
  /** To be used as the model's base URL. */
  url: string
  /** Every `POST /v1/messages`, oldest first; `abortedAt` is set when its caller hangs up. */
  requests: StandInRequest[]
  /** Ends what still runs. */
  close(): Promise<void>
}

/** Serves the Messages API on loopback as the script says. `port` 0, the default, takes a free one. */
export async function startStandIn(scripted: Scripted, { port = 0 } = {}): Promise<StandIn> {
  const requests: StandInRequest[] = []
  const usageOf = promptCache()

  const server = createServer((incoming, response) => {
    const gone = new AbortController()
    answer(incoming, response, gone).catch((error: unknown) => {
      if (gone.signal.aborted) return
      refuse(response, { status: 400, message: String(error) })
    })
  })

  async function answer(incoming: IncomingMessage, response: ServerResponse, gone: AbortController) {
    const { method, url = '' } = incoming
    const receivedAt = performance.now()
    const json = await bodyOf(incoming)
    if (method !== 'POST' || url.split('?')[0] !== '/v1/messages') {
      const message = `Here is only POST /v1/messages, not ${method} ${url}.`
      return refuse(response, { status: 404, message })
    }
    const request = readRequest(json, {
      number: requests.length + 1,
      headers: headersOf(incoming),
      receivedAt,
    })
    requests.push(request)
    response.on('close', () => {
      if (response.writableFinished) return
      request.abortedAt = performance.now()
      gone.abort()
    })
    const wrong = whatIsWrong(request)
    if (wrong) return refuse(response, { status: 400, message: wrong })
    const script = typeof scripted === 'function' ? scripted(request) : scripted
    const send = request.body.stream === true ? sendStream : sendMessage
    await send(playScript(script, request, usageOf(request)), response, gone.signal)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${taken}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of incoming) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
