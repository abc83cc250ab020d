import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { httpMailSender } from './mail-http.ts'

const mail = {
  ...{ to: 'kim@home.example', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' },
  messageId: '<one@shop.example>',
}

let close = () => {}
afterEach(() => close())

/** A provider that answers with this status; what it was sent. */
async function provider(status: number) {
  const sent: { headers: IncomingHttpHeaders; body: unknown }[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    sent.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) })
    response.writeHead(status).end('{}')
  }).listen(0, '127.0.0.1')
  close = () => void server.close()
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/emails`
  return { sent, sender: httpMailSender({ url, key: 'k', from: 'help@shop.example' }) }
}

test('a provider is given the mail, the key, and what it knows a second try by', async () => {
  const { sent, sender } = await provider(200)
  await sender.send(mail)
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer k', 'idempotency-key': 'one@shop.example' })
  expect(sent[0]?.body).toMatchObject({
    from: 'help@shop.example',
    to: ['kim@home.example'],
    headers: { 'Message-ID': '<one@shop.example>' },
  })
})

test.each([
  [422, 'refused'],
  [401, 'refused'],
  [429, 'unreachable'],
  [503, 'unreachable'],
])('an answer of %i is %s', async (status, failure) => {
  const { sender } = await provider(status)
  await expect(sender.send(mail)).rejects.toMatchObject({ failure })
})

test('a provider that is not there is tried again', async () => {
  const { sender } = await provider(200)
  close()
  await expect(sender.send(mail)).rejects.toMatchObject({ failure: 'unreachable' })
})
