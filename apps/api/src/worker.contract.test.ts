import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message } from '@baton/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerOf, refusalOf } from './testing/answer-of.ts'
import { OWN_PAGE } from './testing/origins.ts'
import type { Frame } from './testing/read-stream.ts'
import { openWorkerdHarness, type WorkerdHarness } from './testing/workerd-harness.ts'

let harness: WorkerdHarness

const page = `---
title: Sending things back
url: https://shop.example/help/returns
---
# Sending things back

## Used tents

You can send back a tent that you have used within 60 days. Pack it dry and clean, with all its poles and pegs.
We pay for the parcel when the tent has a fault.

## Refunds

We refund the price to the card that you paid with. The money arrives within five working days.
`

beforeAll(async () => {
  harness = await openWorkerdHarness()
  const files = [{ path: 'returns.md', text: page }]
  await harness.operate('ingest', { siteId: harness.shop.id, sourceName: 'help', files })
}, 60_000)
afterAll(() => harness?.close())

const isAnswer = ({ event, data }: Frame) =>
  event === 'fact' && data.type === 'message.created' && data.message?.author.kind === 'assistant'

const messageOf = (frame: Frame): Message => {
  if (frame.event !== 'fact' || !frame.data.message) throw new Error('The frame carries no message.')
  return frame.data.message
}

describe('Baton in workerd', () => {
  it('answers a question from the ingested page, with a citation, over the live stream', async () => {
    const visitor = await harness.visitor()
    const stream = await visitor.stream(0)
    await stream.control('ready')
    await visitor.start('Can I send back a used tent?')
    const answer = messageOf(await stream.next(isAnswer))
    expect(answer).toMatchObject({ tier: 1, state: 'complete' })
    expect(answer.text).toContain('within 60 days')
    expect(answer.citations[0]).toMatchObject({
      title: 'Sending things back',
      url: 'https://shop.example/help/returns',
    })
    expect(stream.parts.map(({ type }) => type)).toContain('text-delta')
    await stream.cancel()
  })

  it('resumes a stream at the cursor: what came after it, once each and in order', async () => {
    const visitor = await harness.visitor()
    const first = await visitor.stream(0)
    await first.control('ready')
    const { conversation } = await visitor.start('Can I send back a used tent?')
    await first.next(isAnswer)
    const known = first.facts
    await first.cancel()
    await visitor.send(conversation.id, 'When do I get the money back?')
    const cut = known[1]?.cursor ?? 0
    const second = await visitor.stream(cut)
    await second.control('ready')
    const again = second.facts.map(({ cursor, type }) => `${cursor} ${type}`)
    expect(again.slice(0, known.length - 2)).toEqual(
      known.slice(2).map(({ cursor, type }) => `${cursor} ${type}`),
    )
    const cursors = second.facts.map(({ cursor }) => cursor)
    expect(cursors).toEqual(cursors.map((_, index) => cut + 1 + index))
    await second.cancel()
  })

  it('takes a visitor to a person: handoff, accept, reply', async () => {
    const visitor = await harness.visitor()
    const agent = await harness.agent('agent')
    const inbox = await agent.stream()
    await inbox.control('ready')
    const { conversation } = await visitor.start('Can I send back a used tent?')
    const params = { conversationId: conversation.id }
    await answerOf('requestHandoff', await visitor.call('requestHandoff', { params }))
    await inbox.fact('handoff.requested')
    const { conversations } = await answerOf(
      'inbox',
      await agent.call('inbox', { query: { view: 'needs_you' } }),
    )
    const waiting = conversations.find(({ id }) => id === conversation.id)
    const accepted = await agent.call('accept', { params, body: { epoch: waiting?.epoch } })
    expect((await answerOf('accept', accepted)).conversation.control).toBe('agent')
    const stream = await visitor.stream(0)
    const body = { clientId: 'client-of-an-agent-1', kind: 'text', text: 'Hello, I am Ana.' }
    await answerOf('reply', await agent.call('reply', { params, body }))
    await stream.next((frame) => frame.event === 'fact' && frame.data.message?.text === 'Hello, I am Ana.')
    await inbox.cancel()
    await stream.cancel()
  })

  it('takes an agent whose inbox is closed for offline as soon as something cannot reach it', async () => {
    const [ana, ben] = [await harness.agent('agent'), await harness.agent('agent')]
    // The runtime notices that a reader has gone when it writes; at the latest that is the next ping.
    const isOnline = async () => {
      await ben.call('watch', { body: { conversationId: null } })
      const inbox = await answerOf('inbox', await ben.call('inbox', { query: { view: 'all' } }))
      return inbox.agents.find(({ id }) => id === ana.id)?.online
    }
    const stream = await ana.stream()
    await stream.control('ready')
    expect(await isOnline()).toBe(true)
    await stream.cancel()
    await expect.poll(isOnline, { timeout: 10_000 }).toBe(false)
  })

  it('signs staff in with a password and out again, and refuses a wrong one', async () => {
    const { email, site } = await harness.agent('admin')
    const signIn = (password: string) =>
      harness.request('/v1/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...OWN_PAGE },
        body: JSON.stringify({ email, password }),
      })
    expect((await signIn('not the password')).status).toBe(401)
    const cookie = (await signIn('correct horse battery')).headers.getSetCookie().join('; ')
    expect(cookie).toMatch(/^__Host-baton.*; Secure/)
    const me = await answerOf('me', await harness.call('me', { headers: { cookie } }))
    expect(me).toMatchObject({ email, sites: [{ id: site.id, role: 'admin' }] })
  })

  it('answers a question that a kill cut off, woken by its alarm and by nobody else', async () => {
    const visitor = await harness.visitor()
    const { conversation } = await visitor.start('Can I send back a used tent?')
    await harness.restart()
    await expect
      .poll(
        () => harness.readSiteFiles("select conversation_id as id from message where author = 'assistant'"),
        {
          timeout: 20_000,
        },
      )
      .toContainEqual({ id: conversation.id })
    const { messages } = await visitor.read(conversation.id)
    expect(messages.map(({ author }) => author.kind)).toEqual(['visitor', 'assistant'])
    expect(messages[1]?.text).toContain('within 60 days')
  }, 30_000)

  it('makes no object for an unknown or forged key, a foreign grant or another path', async () => {
    const { key, id } = harness.shop
    const before = harness.countSites()
    const forged = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`
    for (const siteKey of ['nonsense', 'bt_abcdefghijkl_0000000000000000', forged]) {
      const params = { siteKey }
      expect(await refusalOf(await harness.call('createSession', { params, body: {} }))).toBe(
        '404 site.not_found',
      )
      expect(await refusalOf(await harness.request(`/w/${siteKey}.js`))).toBe('404 site.not_found')
    }
    const foreign = await harness.agent('agent', harness.other)
    const denied = await foreign.call('inbox', { params: { siteId: id }, query: { view: 'all' } })
    expect(await refusalOf(denied)).toBe('403 staff.forbidden')
    const forgedGrant = { params: { siteId: 'site_madeup' }, headers: { authorization: 'Bearer a.b.c' } }
    expect(await refusalOf(await harness.call('inbox', forgedGrant))).toBe('401 staff.sign_in_required')
    expect(await refusalOf(await harness.request('/call/make', { method: 'POST' }))).toBe(
      '404 route.not_found',
    )
    expect(harness.countSites()).toBe(before)
  })

  it('opens the operator doors to the token alone', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Bearer undefined']) {
      const init = { method: 'POST', headers: { authorization }, body: '{}' }
      expect(await refusalOf(await harness.request('/operator/list-sites', init))).toBe('404 route.not_found')
    }
    expect(await harness.operate('list-sites', {})).toMatchObject([{ name: 'Shop' }, { name: 'Other' }])
  })

  it('looks at ten wrong operator tokens a minute from one neighbourhood', async () => {
    const knock = async (address: string) => {
      const headers = { authorization: 'Bearer a guess', 'x-test-address': address }
      return refusalOf(await harness.request('/operator/list-sites', { method: 'POST', headers, body: '{}' }))
    }
    for (let n = 0; n < 10; n += 1) expect(await knock(`198.51.100.${n}`)).toBe('404 route.not_found')
    expect(await knock('198.51.100.77')).toBe('429 limit.sign_in')
    expect(await knock('198.51.101.1')).toBe('404 route.not_found')
    expect(await harness.operate('list-sites', {})).toHaveLength(2)
  })

  it('hands out loader, panel, inbox and demo as Node does', async () => {
    const { key } = harness.shop
    const loader = await harness.request(`/w/${key}.js`)
    expect(loader.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await loader.text()).toContain('"endpoint":"https://chat.example"')
    const panel = await harness.request('/assets/panel-abcdefgh.js')
    expect(panel.headers.get('content-type')).toMatch(/javascript/)
    expect(panel.headers.get('access-control-allow-origin')).toBe('*')
    const inbox = await harness.request('/inbox/')
    expect(await inbox.text()).toContain('<title>Inbox</title>')
    expect(inbox.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect((await harness.request('/assets/..%2F..%2Fsecret.html')).status).toBe(404)
  })

  it('reads websites in the second Worker, which refuses a private network', async () => {
    const admin = await harness.agent('admin')
    const asked: string[] = []
    const page = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('secret')
    }).listen(0, '127.0.0.1')
    await once(page, 'listening')
    const { port } = page.address() as AddressInfo
    const body = { url: `http://127.0.0.1:${port}/`, reach: 'page', maxPages: 1, refreshHours: null }
    const { sourceId } = await answerOf('addWebSource', await admin.call('addWebSource', { body }))
    const reportOf = async () => {
      const { sources } = await answerOf('listSources', await admin.call('listSources'))
      return sources.find(({ id }) => id === sourceId)?.report
    }
    await expect.poll(reportOf, { timeout: 20_000 }).toMatchObject({ added: 0, failed: 1 })
    expect((await reportOf())?.errors[0]?.message).toMatch(/127\.0\.0\.1/)
    expect(asked).toEqual([])
    page.close()
  }, 30_000)
})
