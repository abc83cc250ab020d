import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

const CARD = '4539 1488 0343 6467'

/** What visitors and staff may rely on about personal data, tried on a host. */
export function privacyRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  let agent: TestAgent
  let visitor: TestVisitor
  beforeEach(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    agent = await harness.agent('agent')
    visitor = await harness.visitor()
  })
  afterEach(() => harness?.close())

  async function write(text: string, clientId = newClientId()) {
    const { conversation } = await visitor.start()
    const params = { conversationId: conversation.id }
    const send = async () =>
      answerOf('sendMessage', await visitor.call('sendMessage', { params, body: { clientId, text } }))
    const { message } = await send()
    expect((await send()).message).toEqual(message)
    await harness.runsDone()
    return { message, params, reveal: { params: { messageId: message.id } } }
  }
  const audit = async () => answerOf('readAudit', await admin.call('readAudit'))
  const understanding = async () =>
    (await answerOf('readSettings', await admin.call('readSettings'))).settings.understanding

  test('a card number is a placeholder for everybody, until who may asks for it', async () => {
    const { message, params, reveal } = await write(`My card is ${CARD}.`)
    expect(message.text).toBe('My card is [card 1].')
    const thread = await answerOf('readThread', await agent.call('readThread', { params }))
    expect(JSON.stringify(thread)).not.toContain('6467')
    expect(await errorOf(await agent.call('revealMessage', reveal))).toMatchObject({
      code: 'staff.forbidden',
      message: 'Only admins and owners may read what was masked.',
    })
    const { originals } = await answerOf('revealMessage', await admin.call('revealMessage', reveal))
    expect(originals).toEqual([{ placeholder: '[card 1]', value: CARD }])
    expect((await audit()).entries[0]).toMatchObject({
      action: 'message.revealed',
      by: { agentId: admin.id },
      about: message.id,
    })
    const elsewhere = await harness.agent('admin', harness.other)
    expect(await refusalOf(await elsewhere.call('revealMessage', reveal))).toBe('404 message.not_found')
  })

  test('a redacted message reveals nothing, and who took it away is known', async () => {
    const { message, reveal } = await write(CARD)
    await answerOf('redactMessage', await agent.call('redactMessage', reveal))
    expect(await refusalOf(await admin.call('revealMessage', reveal))).toBe('404 message.not_found')
    expect((await audit()).entries[0]).toMatchObject({
      action: 'message.redacted',
      by: { agentId: agent.id },
      about: message.id,
    })
  })

  test('settings that would hide cards, or mean nothing, are refused by name', async () => {
    const before = await understanding()
    for (const [wrong, words] of [
      [{ timeZone: 'Mars/Base' }, 'understanding.timeZone: a time zone such as Europe/Berlin'],
      [{ currency: 'euro' }, 'understanding.currency: a currency such as EUR'],
      [{ orderNumbers: [{ pattern: '##' }] }, 'understanding.orderNumbers.0.pattern: at least 4 of #'],
      [{ orderNumbers: [{ pattern: '#### #### #### ####' }] }, 'is how a card number looks'],
      [{ masking: { ...before.masking, kinds: ['faces'] } }, 'understanding.masking.kinds.0: '],
      [{ masking: { ...before.masking, reveal: 'viewer' } }, 'understanding.masking.reveal: '],
    ] as const) {
      const body = { understanding: { ...before, ...wrong } }
      const { code, message } = await errorOf(await admin.call('updateSettings', { body }))
      expect([code, message]).toEqual(['request.invalid', expect.stringContaining(words)])
    }
    expect(await understanding()).toEqual(before)
  })

  test('a message is tried under settings that nobody has saved', async () => {
    const body = {
      text: `mail a@b.example, order SO-1234`,
      understanding: {
        ...(await understanding()),
        orderNumbers: [{ pattern: 'SO-####' }],
        masking: { kinds: ['email' as const], reveal: 'owner' as const },
      },
    }
    const tried = await answerOf('tryMasking', await admin.call('tryMasking', { body }))
    expect(tried).toEqual({ masked: 'mail [email 1], order SO-1234', orderNumbers: ['SO-1234'] })
    expect((await understanding()).masking.kinds).toEqual(['card', 'iban', 'national_id'])
  })

  test('the audit log tells who changed what, and that no line was changed since', async () => {
    const joined = (await audit()).entries.filter(({ action }) => action === 'agent.joined')
    expect(joined.map(({ about }) => about)).toEqual(expect.arrayContaining([admin.id, agent.id]))
    await answerOf('updateSettings', await admin.call('updateSettings', { body: { testMode: true } }))
    const key = await answerOf('createApiKey', await admin.call('createApiKey', { body: { name: 'CI' } }))
    const { conversation } = await visitor.start()
    const thread = { params: { conversationId: conversation.id } }
    const { visitorId } = (await answerOf('readThread', await agent.call('readThread', thread))).conversation
    const block = { params: { visitorId }, body: { blocked: true } }
    await answerOf('blockVisitor', await agent.call('blockVisitor', block))
    const { entries } = await audit()
    expect(entries.slice(0, 3).map(({ action, about, by }) => [action, about, by?.agentId])).toEqual([
      ['visitor.blocked', visitorId, agent.id],
      ['api_key.created', key.key.id, admin.id],
      ['settings.changed', null, admin.id],
    ])
    expect(entries[2]?.details).toEqual({ changed: ['testMode: false → true'] })
    const checked = await answerOf('checkAudit', await admin.call('checkAudit'))
    expect(checked).toEqual({ entries: entries[0]?.n, brokenAt: null, head: entries[0]?.hash })
  })
}
