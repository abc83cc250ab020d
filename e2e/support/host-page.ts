import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type BatonServer, runBaton } from './baton-server.ts'

/** A page with a heading and the snippet (`LOADER`), for stories that do not care where they happen. */
export const PLAIN_PAGE = new URL('plain-page.html', import.meta.url)

/** Somebody's page, served by a server of its own and so from an origin of its own. */
export interface HostPage {
  origin: string
  /** What browsers have sent to /report. */
  reports: string[]
  /** The page from now on; `NAME` in its text is replaced by `values.NAME`. */
  show(file: URL, values: Record<string, string>, headers?: Record<string, string>): void
  close(): Promise<void>
}

export async function openHostPage(): Promise<HostPage> {
  let html = ''
  let headers: Record<string, string> = {}
  const reports: string[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/report') {
      reports.push(await text(request))
      return response.writeHead(204).end()
    }
    if (request.url !== '/') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    show(file, values, given = {}) {
      html = readFileSync(file, 'utf8').replace(/\b[A-Z]{3,}\b/g, (name) => values[name] ?? name)
      headers = given
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Makes a site for pages at `origin`, as an operator does; with what it prints. */
export async function createSite(server: BatonServer, name: string, origin: string) {
  const printed = await runBaton(server, 'site', 'create', name, '--origin', origin)
  const [, id, key, snippet] = /\((site_\w+)\)\nKey +(\S+)\nSnippet +(.+)/.exec(printed) ?? []
  if (!id || !key || !snippet) throw new Error(`No site was made: ${printed}`)
  return { id, key, snippet, loader: `${server.origin}/w/${key}.js` }
}
