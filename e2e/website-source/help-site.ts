import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HelpSite {
  /** Its first page. */
  address: string
  /** The pages by path; change them as you like. */
  pages: Map<string, string>
  close: () => Promise<void>
}

/** A small web site on this machine: an index, and one dead link on it. */
export async function startHelpSite(pages: Record<string, string>): Promise<HelpSite> {
  const held = new Map(Object.entries(pages))
  const server: Server = createServer((request, response) => {
    const body = held.get(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(body === undefined ? 'Not here.' : page(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/help/`,
    pages: held,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const page = (body: string) => `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`
