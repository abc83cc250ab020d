import { makeSiteKey } from '@baton/accounts'
import { nodeSafeFetch } from '@baton/outbound/node'
import { updateSettings } from '@baton/store'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UNSEEN_MS } from '../push/messenger.ts'
import { answerOf, refusalOf } from '../testing/answer-of.ts'
import { answeredVisitor } from '../testing/answered-visitor.ts'
import { type Harness, openHarness, secret } from '../testing/harness.ts'
import { type Mailbox, openMailbox } from '../testing/mailbox.ts'
import { OWN_PAGE } from '../testing/origins.ts'
import { openPushEndpoint, type PushEndpoint } from '../testing/push-endpoint.ts'
import { newClientId } from '../testing/test-visitor.ts'

// Each makes accounts, whose passwords are hashed slowly on purpose.
vi.setConfig({ testTimeout: 20_000 })

let harness: Harness
let mailbox: Mailbox
let device: PushEndpoint
beforeEach(async () => {
  mailbox = await openMailbox()
  device = await openPushEndpoint()
  const push = {
    safeFetch: nodeSafeFetch({ allowAddresses: ['127.0.0.1'] }),
    contact: 'mailto:help@shop.example',
  }
  harness = await openHarness({}, undefined, {
    ...{ mailing: mailbox.mailing, push },
    siteKey: (id) => makeSiteKey(secret, id),
  })
})
afterEach(async () => {
  await harness.close()
  mailbox.close()
  device.close()
})

/** Lets what is due happen, as if so much time had gone by. */
async function after(ms: number): Promise<void> {
  await harness.sites.use(harness.shop.id, async (site) => {
    await site.messenger.drain(5_000)
    harness.clock.advance(ms)
    // What is due may plan a mail, which is due then.
    for (let rounds = 0; rounds < 2; rounds += 1) {
      await site.runDueJobs()
      await site.messenger.drain(5_000)
    }
  })
}

/** A conversation that an agent has taken over, whose visitor left this address. */
async function answered(email: string | null = 'kim@home.example') {
  const visitor = await harness.visitor()
  const agent = await harness.agent('agent')
  const { conversation } = await visitor.start()
  await harness.runsDone()
  const params = { conversationId: conversation.id }
  if (email) await answerOf('leaveAddress', await visitor.call('leaveAddress', { body: { email } }))
  const say = async (text: string) => {
    harness.clock.advance(1_000)
    const thread = await answerOf('readThread', await agent.call('readThread', { params }))
    const body = { clientId: newClientId(), kind: 'text', text, epoch: thread.conversation.epoch }
    await answerOf('reply', await agent.call('reply', { params, body }))
  }
  return { visitor, agent, params, say }
}

test('what an agent wrote to a visitor who left is mailed after five minutes, once, all of it', async () => {
  const { say, params } = await answered()
  await say('Your tent is on its way.')
  await say('Until <b>soon</b>.')
  await after(UNSEEN_MS - 1)
  expect(mailbox.mails).toEqual([])
  await after(1)
  expect(mailbox.mails).toHaveLength(1)
  for (const words of [
    'To: kim@home.example',
    'Your tent is on its way.',
    '&lt;b&gt;soon&lt;/b&gt;',
    'Auto-Submitted: auto-generated',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    `References: <${params.conversationId}@shop.example>`,
  ])
    expect(mailbox.mails[0]).toContain(words)
  await after(10 * UNSEEN_MS)
  expect(mailbox.mails).toHaveLength(1)
})

test('a visitor who saw it, came back or left no address gets no mail', async () => {
  const here = await answered()
  const stream = await here.visitor.stream()
  await stream.control('ready')
  await here.say('You see this, and leave.')
  await after(0)
  await stream.cancel()
  const back = await answered('lee@home.example')
  await back.say('Read later.')
  harness.clock.advance(1_000)
  const second = await back.visitor.stream()
  await second.control('ready')
  const silent = await answered(null)
  await silent.say('Hello?')
  await after(2 * UNSEEN_MS)
  expect(mailbox.mails).toEqual([])
})

test('a link alone does not end the mail, its button does', async () => {
  const { say } = await answered()
  await say('First.')
  await after(UNSEEN_MS)
  const path = /List-Unsubscribe: <https?:\/\/[^/]+(\/w\/[^>]+)>/.exec(mailbox.mails[0] ?? '')?.[1] ?? ''
  const asked = await harness.request(path, { headers: { 'accept-language': 'de-DE' } })
  expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await asked.text()).toContain('Keine E-Mails mehr')
  await say('Second.')
  await after(UNSEEN_MS)
  expect(mailbox.mails).toHaveLength(2)
  expect((await harness.request(path, { method: 'POST' })).status).toBe(200)
  await say('Third.')
  await after(UNSEEN_MS)
  expect(mailbox.mails).toHaveLength(2)
})

test('mail speaks the language of the conversation', async () => {
  updateSettings(harness.shop.store, { language: 'de' })
  const { say } = await answered()
  harness.shop.store.db.run('update conversation set language = null')
  await say('Ihr Zelt ist unterwegs.')
  await after(UNSEEN_MS)
  expect(mailbox.mails[0]).toContain('nachdem Sie gegangen waren')
})

test('a transcript goes to the visitor’s own address, and nowhere without one', async () => {
  const { visitor, params, say } = await answered(null)
  const ask = () => visitor.call('sendTranscript', { params })
  expect(await refusalOf(await ask())).toBe('409 visitor.no_address')
  await visitor.call('leaveAddress', { body: { email: 'kim@home.example' } })
  const stream = await visitor.stream()
  await stream.control('ready')
  await say('Here you are.')
  await answerOf('sendTranscript', await ask())
  await after(0)
  expect(mailbox.mails).toHaveLength(1)
  expect(mailbox.mails[0]).toContain('Here you are.')
})

test('an invitation and a new password come by mail, and who asks learns of nobody', async () => {
  const admin = await harness.agent('admin')
  const invited = await admin.call('invite', { body: { email: 'new@shop.example', role: 'agent' } })
  expect(await answerOf('invite', invited)).toMatchObject({ link: null })
  expect(mailbox.mails[0]).toContain('/inbox/link#token=')
  const owner = { email: 'boss@shop.example', role: 'owner' }
  expect(await refusalOf(await admin.call('invite', { body: owner }))).toBe('403 staff.forbidden')

  const forgot = (email: string) => harness.call('forgotPassword', { headers: OWN_PAGE, body: { email } })
  const answers = [await forgot(admin.email), await forgot('nobody@shop.example'), await forgot(admin.email)]
  expect(await Promise.all(answers.map((each) => each.text()))).toEqual(Array(3).fill('{"canMail":true}'))
  await expect.poll(() => mailbox.mails.length).toBe(2)
  const token = /#token=([\w-]+)/.exec(mailbox.mails[1] ?? '')?.[1] ?? ''
  const body = { token, password: 'another long password' }
  expect((await harness.call('acceptLink', { headers: OWN_PAGE, body })).status).toBe(200)
})

test('a device hears that somebody waits, and not of what the assistant handles alone', async () => {
  const agent = await harness.agent('agent')
  await answerOf('addDevice', await agent.call('addDevice', { body: device.address }))
  const { visitor, conversation } = await answeredVisitor(harness)
  await after(0)
  expect(device.shown).toEqual([])
  const params = { conversationId: conversation.id }
  await visitor.call('requestHandoff', { params })
  await after(0)
  const path = `/inbox/${harness.shop.id}/needs_you/${conversation.id}`
  expect(device.shown).toMatchObject([{ body: 'A visitor waits for a person', path }])
})

test('in quiet hours, and of what an agent wants not to hear, nothing is told', async () => {
  const agent = await harness.agent('agent')
  await agent.call('addDevice', { body: device.address })
  const ask = async () => {
    const { visitor, conversation } = await answeredVisitor(harness)
    await visitor.call('requestHandoff', { params: { conversationId: conversation.id } })
    await after(0)
  }
  const date = new Date(harness.clock.now())
  const minute = date.getUTCHours() * 60 + date.getUTCMinutes()
  const quiet = { from: minute, to: (minute + 60) % 1440, timeZone: 'UTC' }
  await answerOf('updateNotifications', await agent.call('updateNotifications', { body: { quiet } }))
  await ask()
  await agent.call('updateNotifications', { body: { quiet: null, push: ['reply'], mail: [] } })
  await ask()
  expect([device.shown, mailbox.mails]).toEqual([[], []])
  await agent.call('updateNotifications', { body: { push: ['handoff'], mail: ['handoff'] } })
  await ask()
  expect([device.shown.length, mailbox.mails.length]).toEqual([1, 1])
  expect(mailbox.mails[0]).toContain(`To: ${agent.email}`)
})

test('a test says what became of it; a device that has withdrawn is forgotten', async () => {
  const agent = await harness.agent('agent')
  const tried = async (where: string) =>
    (await answerOf('testNotification', await agent.call('testNotification', { body: { where } }))).receipts
  expect(await tried('push')).toMatchObject([{ ok: false }])
  await agent.call('addDevice', { body: device.address })
  expect(await tried('push')).toMatchObject([{ ok: true }])
  expect(await tried('mail')).toMatchObject([{ ok: true }])
  expect(mailbox.mails[0]).toContain(`To: ${agent.email}`)
  device.status = 410
  expect(await tried('push')).toMatchObject([{ ok: false }])
  const read = await answerOf('readNotifications', await agent.call('readNotifications'))
  expect([read.devices, read.canMail]).toEqual([[], true])
})

test('an address of our own network is no device', async () => {
  const agent = await harness.agent('agent')
  const endpoint = 'http://169.254.169.254/latest'
  await agent.call('addDevice', { body: { ...device.address, endpoint } })
  const tried = await agent.call('testNotification', { body: { where: 'push' } })
  const { receipts } = await answerOf('testNotification', tried)
  expect(receipts).toMatchObject([{ ok: false }])
})

test('what no server took is told to admins', async () => {
  const { say } = await answered()
  const { sender } = mailbox.mailing
  mailbox.close()
  await say('Are you there?')
  await after(UNSEEN_MS)
  const admin = await harness.agent('admin')
  const read = await answerOf('readMail', await admin.call('readMail'))
  expect(read).toMatchObject({ from: sender.from, waiting: 1, problems: [{ state: 'waiting' }] })
})

test('without mail nobody is asked for an address, and an invitation is a link', async () => {
  const plain = await openHarness()
  const visitor = await plain.visitor()
  const { canMail } = await answerOf('listConversations', await visitor.call('listConversations'))
  expect(canMail).toBe(false)
  const asked = await visitor.call('leaveAddress', { body: { email: 'kim@home.example' } })
  expect(await refusalOf(asked)).toBe('501 host.cannot')
  const admin = await plain.agent('admin')
  const invited = await admin.call('invite', { body: { email: 'new@shop.example', role: 'agent' } })
  const { link } = await answerOf('invite', invited)
  expect(link).toContain('/inbox/link#token=')
  await plain.close()
})
