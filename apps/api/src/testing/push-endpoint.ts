import { createServer } from 'node:http'
import { PushBrowser } from '@baton/outbound/testing/push-browser'

/** A push service with one browser behind it. */
export interface PushEndpoint {
  /** What the browser gives a site. */
  address: { endpoint: string; p256dh: string; auth: string }
  /** What came, opened. */
  shown: unknown[]
  /** What the service answers; 201 at first. */
  status: number
  close(): void
}

export async function openPushEndpoint(): Promise<PushEndpoint> {
  const browser = new PushBrowser()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (service.status === 201) service.shown.push(JSON.parse(browser.open(Buffer.concat(parts))))
    response.writeHead(service.status).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const service: PushEndpoint = {
    address: browser.address(`http://127.0.0.1:${port}/device`),
    ...{ shown: [], status: 201, close: () => void server.close() },
  }
  return service
}
