import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressPolicy } from './address-policy.ts'
import { nodeSafeFetch } from './node.ts'
import { OutboundError } from './outbound-error.ts'
import { platformSafeFetch } from './platform.ts'
import type { FetchOptions, SafeFetch } from './safe-fetch.ts'

const HTML = { 'content-type': 'text/html' }
const pages: Record<string, RequestListener> = {
  '/plain': (_, response) => response.writeHead(200, HTML).end('<p>Plain'),
  '/gzip': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync('<p>Packed')),
  '/br': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync('<p>Packed')),
  '/bomb': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(9_000_000))),
  '/torn': (_, response) =>
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      .end(gzipSync('<p>Packed').subarray(0, 12)),
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '100' }).write('<p>Half')
    setTimeout(() => response.destroy(), 20)
  },
  '/odd': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'zstd' }).end('x'),
  '/endless': (_, response) => {
    response.writeHead(200, HTML)
    const write = () => {
      if (response.write(Buffer.alloc(100_000, 'x'))) setImmediate(write)
      else response.once('drain', write)
    }
    write()
  },
  '/mute': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/one': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/inside': (request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${request.socket.localPort}/plain` }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/not-modified': (request, response) =>
    response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200, HTML).end(),
}

let server: Server
let origin: string
/** The addresses of this machine at which somebody connected. */
const reached: (string | undefined)[] = []

beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response))
  server.on('connection', (socket) => reached.push(socket.localAddress))
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  origin = `http://127.0.0.2:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function methods(safeFetch: SafeFetch) {
  const get = (path: string, options: Partial<FetchOptions> = {}) =>
    safeFetch(path.startsWith('/') ? origin + path : path, { accept: ['text/html'], ...options })
  return {
    get,
    textOf: async (path: string) => new TextDecoder().decode((await get(path)).bytes),
    codeOf: (path: string, options: Partial<FetchOptions> = {}) =>
      get(path, options).then(
        ({ status }) => status,
        (error: unknown) => (error instanceof OutboundError ? error.code : error),
      ),
  }
}

const onNode = nodeSafeFetch({ allowAddresses: ['127.0.0.2'] })
const onPlatform = platformSafeFetch(addressPolicy(['127.0.0.2']))

describe.each([
  ['on Node', onNode],
  ["over the platform's fetch", onPlatform],
])('a safe fetch %s', (_, safeFetch) => {
  const { get, textOf, codeOf } = methods(safeFetch)

  it('reads a page as it is, packed and after a redirect', async () => {
    expect(await textOf('/plain')).toBe('<p>Plain')
    expect(await textOf('/gzip')).toBe('<p>Packed')
    expect(await textOf('/br')).toBe('<p>Packed')
    expect(await get('/one')).toMatchObject({ url: `${origin}/plain`, status: 200 })
  })

  it('answers without a page are answers: 404, 304, a redirect that the caller does not want', async () => {
    expect(await codeOf('/gone')).toBe(404)
    expect(await codeOf('/not-modified', { headers: { 'if-none-match': '"a"' } })).toBe(304)
    expect(await get('/one', { mayFollow: () => false })).toMatchObject({ url: `${origin}/one`, status: 302 })
  })

  it('what is too large, packed or not, is cut off', async () => {
    expect(await codeOf('/endless')).toBe('response.too_large')
    expect(await codeOf('/bomb')).toBe('response.too_large')
  })

  it('what breaks off or is of another kind is refused', async () => {
    expect(await codeOf('/cut')).toMatch(/^(response\.broken|connect\.failed)$/)
    expect(await codeOf('/picture')).toBe('response.type')
  })

  it('a page that takes too long, or is wanted no more, is given up', async () => {
    expect(await codeOf('/mute', { connectMs: 50, idleMs: 50 })).toMatch(/^timeout\./)
    expect(await codeOf('/drip', { wholeMs: 200 })).toBe('timeout.whole')
    const abort = new AbortController()
    const asked = codeOf('/mute', { signal: abort.signal })
    abort.abort('enough')
    expect(await asked).toBe('enough')
  })

  it('redirects end, and lead to public addresses only: nobody connects to another one', async () => {
    expect(await codeOf('/circle')).toBe('redirect.too_many')
    expect(await codeOf('/nowhere')).toBe('redirect.invalid')
    expect(await codeOf('/file')).toBe('url.scheme')
    reached.length = 0
    expect(await codeOf('/inside')).toBe('address.blocked')
    expect(reached).not.toContain('127.0.0.1')
  })
})

const { get, codeOf } = methods(onNode)

it('on Node a site that falls silent is given up, and a packing that is torn or unknown is refused', async () => {
  expect(await codeOf('/mute', { idleMs: 50 })).toBe('timeout.idle')
  expect(await codeOf('/odd')).toBe('response.broken')
  expect(await codeOf('/torn')).toBe('response.broken')
})

it('a name is refused for what it resolves to, all of it, before anybody connects', async () => {
  const addresses: Record<string, string[]> = {
    'inside.example': ['127.0.0.1'],
    'both.example': ['127.0.0.2', '127.0.0.1'],
    'mapped.example': ['::ffff:127.0.0.1'],
  }
  const named = nodeSafeFetch({
    allowAddresses: ['127.0.0.2'],
    lookup: (host, _, done) =>
      done(
        null,
        addresses[host]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })) ?? [],
      ),
  })
  reached.length = 0
  for (const host of ['inside.example', 'both.example', 'mapped.example'])
    await expect(named(`http://${host}/`, { accept: ['*'] })).rejects.toMatchObject({
      code: 'address.blocked',
    })
  // Connections arrive in order: whoever came before this one would be known by now.
  await get('/plain')
  expect(reached).toEqual(['127.0.0.2'])
  expect(await codeOf('http://nothing.invalid/')).toBe('address.unknown')
})

it('the sentence says what was found, what was wanted and who may allow it', async () => {
  await expect(get('http://10.0.0.1/')).rejects.toThrow(
    '10.0.0.1 is not a public address; wanted a public site. (The operator may allow it: --allow-address 10.0.0.1)',
  )
})
