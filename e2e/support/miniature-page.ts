import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { MiniatureServer } from '../../packages/client/src/testing/miniature-server.ts'
import { root } from './baton-server.ts'

const built = join(root, 'apps/api/dist/public')

export interface MiniaturePage {
  origin: string
  /** Says what a test wants it to say. */
  server: MiniatureServer
  close(): Promise<void>
}

/**
 * A page with the built panel, open and named `panel`, whose server is a miniature: for what no engine of ours writes, such as an answer of
 * ten thousand tokens.
 */
export async function openMiniaturePage(): Promise<MiniaturePage> {
  const server = await new MiniatureServer().listen()
  const { panel } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
  const look = JSON.stringify({ accent: '#1f6f5c', name: 'Archive', greeting: '', suggestions: [] })
  const page = `<!doctype html><html lang="en"><title>Archive</title><script type="module">
    import { mount } from '/assets/${panel}'
    window.panel = mount({ ...${look}, key: 'archive', endpoint: location.origin, locale: 'en' })
    window.panel.open()
  </script>`

  const host = createServer((asked, response) => {
    const url = asked.url ?? '/'
    if (url.startsWith('/v1/')) return pass(asked, response, server.endpoint + url)
    if (!url.startsWith('/assets/')) return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(built, url)))
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(host.address() as AddressInfo).port}`,
    server,
    async close() {
      host.closeAllConnections()
      host.close()
      await server.stop()
    },
  }
}

function pass(asked: IncomingMessage, response: ServerResponse, url: string) {
  const onward = request(url, { method: asked.method, headers: asked.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  asked.pipe(onward)
}
