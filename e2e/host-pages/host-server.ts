import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface ServedPage {
  html: string
  headers?: Record<string, string>
}

/** Somebody's web server with many pages, on every name of this machine. */
export interface HostServer {
  port: number
  /** By path, such as `/quirks`. */
  pages: Map<string, ServedPage>
  /** What browsers have sent to /report. */
  reports: string[]
  close(): Promise<void>
}

export async function openHostServer(): Promise<HostServer> {
  const pages = new Map<string, ServedPage>()
  const reports: string[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/report') {
      reports.push(await text(request))
      return response.writeHead(204).end()
    }
    const page = pages.get(request.url ?? '/')
    // Browsers ask for an icon by themselves, and would log that there is none.
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    pages,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
