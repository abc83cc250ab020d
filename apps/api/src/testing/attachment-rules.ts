import type { EndpointName, MessageFile } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { pathOf } from './call-options.ts'
import type { HttpHarness } from './http-harness.ts'
import { docxOf, pdfOf } from './office-files.ts'
import { OWN_PAGE } from './origins.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

const MEGABYTE = 1024 * 1024

/** What both sides may send beside words, tried on a host. */
export function attachmentRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let agent: TestAgent
  let admin: TestAgent
  let visitor: TestVisitor
  beforeAll(async () => {
    harness = await open()
    ;[agent, admin, visitor] = [
      await harness.agent('agent'),
      await harness.agent('admin'),
      await harness.visitor(),
    ]
  }, 60_000)
  afterAll(() => harness?.close())

  type About = { name?: string; clientId?: string; by?: TestVisitor }
  const upload = (
    content: string | Uint8Array,
    { name = 'notes.txt', clientId = newClientId(), by = visitor }: About = {},
  ) =>
    harness.request(
      pathOf('attachFile', { params: { siteKey: harness.shop.key }, query: { clientId, name } }),
      {
        method: 'POST',
        headers: { ...by.headers, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(Buffer.from(content)),
      },
    )
  const uploaded = async (content: string | Uint8Array, about?: About) =>
    answerOf('attachFile', await upload(content, about))
  const asAgent = (
    name: EndpointName,
    params: Record<string, string>,
    query?: Record<string, string>,
    body?: string,
  ) =>
    harness.request(pathOf(name, { params: { siteId: harness.shop.id, ...params }, query }), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...OWN_PAGE,
        authorization: `Bearer ${agent.grant}`,
        'content-type': 'application/octet-stream',
      },
      body,
    })
  const start = async (files: MessageFile[], text = '') => {
    const message = { clientId: newClientId(), text, files: files.map(({ id }) => id) }
    const body = { clientId: newClientId(), message }
    const started = await answerOf('startConversation', await visitor.call('startConversation', { body }))
    await harness.runsDone()
    return { ...started, body }
  }

  test('a file is sent with a message, goes under its name where there are no words, and is read by both sides', async () => {
    const file = await uploaded('order;day\n1;monday\n', { name: '../../my orders.csv' })
    expect(file).toMatchObject({ name: 'my orders.csv', type: 'text/csv', bytes: 19, width: null })
    const { conversation, message, body } = await start([file])
    expect(message).toMatchObject({ text: 'my orders.csv', files: [file] })
    const again = await answerOf('startConversation', await visitor.call('startConversation', { body }))
    expect(again.message).toEqual(message)
    const params = { conversationId: conversation.id }
    const thread = await answerOf('readThread', await agent.call('readThread', { params }))
    expect(thread.messages[0]?.files).toEqual([file])
    for (const answer of [
      await visitor.call('readFile', { params: { fileId: file.id } }),
      await asAgent('readFileAsAgent', { fileId: file.id }),
    ]) {
      expect(await answer.text()).toBe('order;day\n1;monday\n')
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="my orders.csv"; filename*=UTF-8\'\'my%20orders.csv',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
    }
  })

  test('the same upload again is the same file; a file goes with one message of its own visitor', async () => {
    const clientId = newClientId()
    const file = await uploaded('one', { clientId })
    expect(await uploaded('one', { clientId })).toEqual(file)
    await start([file], 'Look')
    const other = await harness.visitor()
    const { conversation } = await other.start()
    const send = async (by: TestVisitor, conversationId: string) => {
      const body = { clientId: newClientId(), text: 'Mine', files: [file.id] }
      return refusalOf(await by.call('sendMessage', { params: { conversationId }, body }))
    }
    const mine = await start([], 'Hello')
    expect(await send(other, conversation.id)).toBe('404 file.not_found')
    expect(await send(visitor, mine.conversation.id)).toBe('404 file.not_found')
    expect(await refusalOf(await other.call('readFile', { params: { fileId: file.id } }))).toBe(
      '404 file.not_found',
    )
    await harness.runsDone()
  })

  test.each([
    ['a page that calls itself a picture', '<!doctype html><script>alert(1)</script>', 'photo.png'],
    ['a drawing with code', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawing.svg'],
    ['a program', 'MZ\u0000\u0003', 'setup.pdf'],
    ['nothing', '', 'empty.txt'],
  ])('%s is refused', async (_, content, name) => {
    expect(await refusalOf(await upload(content, { name }))).toBe('422 file.refused')
  })

  test('documents are told by their bytes, whatever they are called', async () => {
    expect(await uploaded(pdfOf('Hello'), { name: 'x\u202egnp.exe' })).toMatchObject({ name: 'xgnp.exe.pdf' })
    expect((await uploaded(docxOf('Hello'), { name: 'letter.docx' })).type).toContain('wordprocessingml')
  })

  test('ten megabytes go both ways to the byte, and one byte more is refused', async () => {
    const words = 'All work and no play. '.repeat(500_000).slice(0, 10 * MEGABYTE)
    const { id } = await uploaded(words)
    expect(await (await visitor.call('readFile', { params: { fileId: id } })).text()).toBe(words)
    expect(await refusalOf(await upload(`${words}!`))).toBe('413 request.too_large')
  })

  test('six files are too many for one message', async () => {
    const body = { clientId: newClientId(), text: 'Look', files: new Array(6).fill('file_x') }
    const params = { conversationId: 'cnv_x' }
    expect(await refusalOf(await visitor.call('sendMessage', { params, body }))).toBe('400 request.invalid')
  })

  test('an agent sends a file too; one in a note stays among staff, and a redacted one is gone', async () => {
    const { conversation } = await start([], 'Please send me the form')
    const params = { conversationId: conversation.id }
    const attach = async (name: string) => {
      const answer = await asAgent('attachFileAsAgent', params, { clientId: newClientId(), name }, 'Form 7')
      return answerOf('attachFileAsAgent', answer)
    }
    const [form, secret] = [await attach('form.txt'), await attach('secret.txt')]
    const say = async (kind: string, file: MessageFile, epoch?: number) => {
      const body = { clientId: newClientId(), kind, text: '', files: [file.id], epoch }
      return answerOf('reply', await agent.call('reply', { params, body }))
    }
    const { epoch } = (await answerOf('readThread', await agent.call('readThread', { params }))).conversation
    const { message } = await say('text', form, epoch)
    await say('note', secret)
    const read = (fileId: string) => visitor.call('readFile', { params: { fileId } })
    expect(await (await read(form.id)).text()).toBe('Form 7')
    expect(await refusalOf(await read(secret.id))).toBe('404 file.not_found')
    const { messages } = await visitor.read(conversation.id)
    expect(messages.flatMap(({ files = [] }) => files.map(({ name }) => name))).toEqual(['form.txt'])
    await answerOf('redactMessage', await agent.call('redactMessage', { params: { messageId: message.id } }))
    expect(await refusalOf(await asAgent('readFileAsAgent', { fileId: form.id }))).toBe('404 file.not_found')
  })

  test('what a visitor may upload in a day is a setting, and agents are not counted', async () => {
    const files = { visitorMegabytesADay: 1, siteMegabytesADay: 1000 }
    await answerOf('updateSettings', await admin.call('updateSettings', { body: { files } }))
    const by = await harness.visitor()
    await uploaded('x'.repeat(MEGABYTE - 10), { by })
    expect(await refusalOf(await upload('x'.repeat(11), { by }))).toBe('429 limit.files_a_day')
    const { conversation } = await by.start()
    const about = { clientId: newClientId(), name: 'form.txt' }
    const answer = await asAgent(
      'attachFileAsAgent',
      { conversationId: conversation.id },
      about,
      'x'.repeat(100),
    )
    expect(answer.status).toBe(200)
    await harness.runsDone()
  })
}
