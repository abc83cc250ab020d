import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface HelpSite {
  origin: string
  /** What was asked for, and with which status it was answered. */
  requests: { path: string; status: number }[]
  /** The addresses of this machine at which somebody connected. */
  reached: Set<string>
  /** Says something else on an ordinary page, or takes it away. */
  change(path: string, text: string | null): void
  close(): void
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const TOPICS = ['tents', 'boots', 'stoves', 'maps', 'lamps', 'ropes', 'tarps']

/** A help centre of `count` ordinary pages, and of everything that sites do to a crawler besides, on 127.0.0.2. */
export async function serveHelpSite(count: number): Promise<HelpSite> {
  const texts = new Map<string, string>()
  for (let n = 0; n < count; n += 1)
    texts.set(`/help/p/${n}`, `Article ${n} is about ${TOPICS[n % TOPICS.length]} and costs ${n} euros.`)
  const special = specialPages()
  const requests: HelpSite['requests'] = []
  const reached = new Set<string>()

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    response.on('finish', () => requests.push({ path, status: response.statusCode }))
    const answer = special[path]
    const text = texts.get(path)
    if (answer) answer(request, response)
    else if (text !== undefined) sendPage(request, response, ordinaryPage(path, text, count))
    else response.writeHead(404).end('Not here.')
  })
  server.on('connection', (socket) => reached.add(socket.localAddress ?? ''))
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.2:${port}`,
    requests,
    reached,
    change: (path, text) => void (text === null ? texts.delete(path) : texts.set(path, text)),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | Shop</title>${head}</head><body>
<nav><a href="/help/">Help</a> <a href="/blog/">Blog</a></nav>
<main><h1>${title}</h1>${body}</main><footer>All rights reserved.</footer></body></html>`

/** Each page leads to ten further ones, so that all can be found from the first. */
function ordinaryPage(path: string, text: string, count: number): string {
  const n = Number(path.split('/').at(-1))
  const next = Array.from({ length: 10 }, (_, at) => n * 10 + at + 1).filter((other) => other < count)
  const links = next.map((other) => `<a href="/help/p/${other}#top">More</a>`).join(' ')
  return page(`Article ${n}`, `<p>${text}</p><p>${links}</p>`)
}

function sendPage(request: IncomingMessage, response: ServerResponse, html: string): void {
  const etag = `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`
  const isKnown = request.headers['if-none-match'] === etag
  response.writeHead(isKnown ? 304 : 200, { 'content-type': 'text/html; charset=utf-8', etag })
  response.end(isKnown ? undefined : html)
}

function specialPages(): Record<string, Answer> {
  const html =
    (body: string): Answer =>
    (request, response) =>
      sendPage(request, response, body)
  const send =
    (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Answer =>
    (_, response) =>
      response.writeHead(status, headers).end(body)
  const listed = [
    ...[
      'p/0',
      'p/1?utm_source=mail',
      'old',
      'loop',
      'away',
      'elsewhere',
      'twin',
      'twin?2',
      'copy',
      'lost',
      'lost?2',
      'gone',
      'broken',
    ],
    ...['slow', 'packed', 'latin', 'hidden', 'data', 'manual.png', 'private/staff', '../blog/news'],
  ]
  const index = listed.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')
  return {
    '/robots.txt': (request, response) =>
      send(
        200,
        { 'content-type': 'text/plain' },
        `User-agent: *\nDisallow: /help/private/\nSitemap: http://${request.headers.host}/sitemap.xml\n`,
      )(request, response),
    '/sitemap.xml': send(
      200,
      { 'content-type': 'application/xml' },
      '<sitemapindex><sitemap><loc>/sitemap-1.xml.gz</loc></sitemap></sitemapindex>',
    ),
    '/sitemap-1.xml.gz': send(
      200,
      { 'content-type': 'application/gzip' },
      gzipSync('<urlset><url><loc>/help/listed-only</loc></url><url><loc>/shop/cart</loc></url></urlset>'),
    ),
    '/help/': html(page('Help', `<p>Everything about the shop.</p><ul>${index}</ul>`)),
    '/help/listed-only': html(page('Listed', '<p>Only the sitemap knows this page.</p>')),
    '/help/old': send(301, { location: '/help/p/3' }),
    '/help/loop': send(302, { location: '/help/loop?again' }),
    '/help/loop?again': send(302, { location: '/help/loop' }),
    '/help/away': (request, response) =>
      send(302, { location: `http://127.0.0.1:${request.socket.localPort}/help/p/0` })(request, response),
    '/help/elsewhere': send(302, { location: '/blog/' }),
    '/help/twin': html(
      page('Twin', '<p>This is told better elsewhere.</p>', '<link rel="canonical" href="/help/p/5">'),
    ),
    '/help/twin?2': html(page('Twin', '<p>So is this.</p>', '<link rel="canonical" href="/help/p/5">')),
    // What they name cannot be read, so one of them must do.
    '/help/lost': html(page('Lost', '<p>Found.</p>', '<link rel="canonical" href="/help/broken">')),
    '/help/lost?2': html(page('Lost', '<p>Found 2.</p>', '<link rel="canonical" href="/help/broken">')),
    '/help/copy': html(page('Copy', '<p>Article 6 is about lamps.</p>')),
    '/help/copy?page=2': html(page('Copy', '<p>Article 6 is about lamps.</p>')),
    '/help/broken': send(500, {}, 'Oh.'),
    '/help/slow': (request, response) =>
      void setTimeout(html(page('Slow', '<p>Some pages take their time.</p>')), 60, request, response),
    '/help/packed': send(
      200,
      { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      gzipSync(page('Packed', '<p>Packed with gzip.</p>')),
    ),
    '/help/latin': send(
      200,
      { 'content-type': 'text/html; charset=iso-8859-1' },
      Buffer.from(page('Latin', '<p>The café is open. <a href="/help/copy?page=2">Copy</a></p>'), 'latin1'),
    ),
    '/help/hidden': html(page('Hidden', '<p>Not for you.</p>', '<meta name="robots" content="noindex">')),
    '/help/data': send(200, { 'content-type': 'image/png' }, 'x'),
    '/help/private/staff': html(page('Staff', '<p>Staff only.</p>')),
    '/blog/news': html(page('News', '<p>News.</p>')),
  }
}
