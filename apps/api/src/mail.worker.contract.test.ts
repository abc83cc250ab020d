import { createServer } from 'node:http'
import { PushBrowser } from '@baton/outbound/testing/push-browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf } from './testing/answer-of.ts'
import { digestRules } from './testing/digest-rules.ts'
import { OWN_ORIGIN } from './testing/origins.ts'
import { openWorkerdHarness, type WorkerdHarness } from './testing/workerd-harness.ts'

interface Sent {
  to: string[]
  text: string
  headers: Record<string, string>
}

const sent: Sent[] = []
const provider = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  sent.push(JSON.parse(Buffer.concat(parts).toString()) as Sent)
  response.end('{}')
})

function openMailing(): Promise<WorkerdHarness> {
  const address = provider.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return openWorkerdHarness({
    texts: {
      BATON_MAIL_URL: `http://127.0.0.1:${port}/emails`,
      BATON_MAIL_KEY: 'key',
      BATON_MAIL_FROM: 'Shop <help@shop.example>',
      BATON_PUBLIC_URL: OWN_ORIGIN,
    },
  })
}

let harness: WorkerdHarness
beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', () => resolve()))
  harness = await openMailing()
}, 60_000)
afterAll(async () => {
  await harness?.close()
  provider.close()
})

test('in workerd a provider is given invitations from the directory and transcripts from a site', async () => {
  const admin = await harness.agent('admin')
  const invited = await admin.call('invite', { body: { email: 'new@shop.example', role: 'agent' } })
  expect(await answerOf('invite', invited)).toMatchObject({ link: null })
  expect(sent[0]).toMatchObject({ to: ['new@shop.example'] })
  expect(sent[0]?.text).toContain(`${OWN_ORIGIN}/inbox/link#token=`)

  const visitor = await harness.visitor()
  const { conversation } = await visitor.start()
  await visitor.call('leaveAddress', { body: { email: 'kim@home.example' } })
  const params = { conversationId: conversation.id }
  await answerOf('sendTranscript', await visitor.call('sendTranscript', { params }))
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(2)
  expect(sent[1]).toMatchObject({
    to: ['kim@home.example'],
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  })
}, 30_000)

test('in workerd a push is made with keys that stay, and goes to no address of our own network', async () => {
  const agent = await harness.agent('agent')
  const read = async () => answerOf('readNotifications', await agent.call('readNotifications'))
  const { pushKey } = await read()
  expect(Buffer.from(pushKey, 'base64url')).toHaveLength(65)
  const address = new PushBrowser().address('http://127.0.0.1:9/device')
  await answerOf('addDevice', await agent.call('addDevice', { body: address }))
  const tried = await agent.call('testNotification', { body: { where: 'push' } })
  const { receipts } = await answerOf('testNotification', tried)
  // It was made and encrypted, or it could not have been refused for its address.
  expect(receipts).toMatchObject([{ ok: false, said: expect.stringContaining('127.0.0.1') }])
  expect((await read()).pushKey).toBe(pushKey)
}, 30_000)

describe('digests, in workerd', () =>
  digestRules(async () => {
    const opened = await openMailing()
    const from = sent.length
    return { harness: opened, mails: () => sent.slice(from).map(({ text }) => text), close: opened.close }
  }))
