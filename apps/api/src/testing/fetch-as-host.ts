import { request } from 'node:http'
import { Readable } from 'node:stream'

/** Like `fetch`, and the headers may name another host than the one that is called. Follows no redirect. */
export function fetchAsHost(url: string, init: RequestInit & { headers: Headers }): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: init.method ?? 'GET', headers: Object.fromEntries(init.headers) })
    outgoing.once('error', reject)
    outgoing.once('response', (incoming) => {
      const headers = Object.entries(incoming.headersDistinct)
      const status = incoming.statusCode ?? 0
      const isEmpty = [204, 304].includes(status)
      const body = isEmpty ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>)
      const pairs = headers.flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      )
      resolve(new Response(body, { status, headers: pairs }))
    })
    outgoing.end(init.body)
  })
}
