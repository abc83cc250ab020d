import type { NotificationSettings, OutputOf } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPushEndpoint, type PushEndpoint } from '../../apps/api/src/testing/push-endpoint.ts'
import { acceptLink, demoKey, openAgent, openVisitor } from '../support/api.ts'
import { type BatonServer, startBaton } from '../support/baton-server.ts'

// A test's Chromium reaches no push service: the endpoint is one, and the browser that opens what comes.
let server: BatonServer
let device: PushEndpoint
let agent: Awaited<ReturnType<typeof openAgent>>
beforeAll(async () => {
  device = await openPushEndpoint()
  server = await startBaton({ flags: ['--allow-address', '127.0.0.1'] })
  const ana = { name: 'Ana', email: 'ana@shop.example' }
  agent = await openAgent(server, await acceptLink(server, server.setupToken, ana))
  await agent.send('POST', '/notifications/devices', device.address)
})
afterAll(async () => {
  await server?.stop()
  device?.close()
})

async function askForPerson(): Promise<string> {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('Where is my order?')
  await visitor.requestHandoff(conversation.id)
  return conversation.id
}

const set = (change: Partial<NotificationSettings>) => agent.send('PATCH', '/notifications', change)
const testDevice = () =>
  agent.send<OutputOf<'testNotification'>>('POST', '/notifications/test', { where: 'push' })

const notification = (conversationId: string) => ({
  title: 'Tarn & Trail',
  body: 'A visitor waits for a person',
  path: `/inbox/${agent.siteId}/needs_you/${conversationId}`,
  tag: conversationId,
})

test('a device gets one push of a handoff, none in quiet hours, and a test with its receipt', async () => {
  const first = await askForPerson()
  await expect.poll(() => device.shown, { timeout: 10_000 }).toEqual([notification(first)])

  const minute = Math.floor(Date.now() / 60_000) % 1440
  await set({ quiet: { from: (minute + 1380) % 1440, to: (minute + 60) % 1440, timeZone: 'UTC' } })
  const unheard = await askForPerson()
  // Where the next is known, the one before it was passed over.
  await expect
    .poll(async () => (await agent.inbox('unassigned')).conversations.map(({ id }) => id))
    .toContain(unheard)
  await set({ quiet: null })
  const second = await askForPerson()
  await expect
    .poll(() => device.shown, { timeout: 10_000 })
    .toEqual([notification(first), notification(second)])

  expect(await testDevice()).toEqual({ receipts: [{ ok: true, said: 'The push service took it.' }] })
  expect(device.shown.slice(2)).toMatchObject([{ body: 'Notifications reach this device.', tag: 'test' }])
  device.status = 410
  expect((await testDevice()).receipts).toMatchObject([{ ok: false }])
  const read = await agent.send<OutputOf<'readNotifications'>>('GET', '/notifications')
  expect(read.devices).toEqual([])
}, 60_000)
