import type { MessageId } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { seen, textsOf } from './testing/browser.ts'
import { browser, conversationId, eachVisit, pause, server, talking } from './testing/each-visit.ts'

eachVisit()

describe('asking for a person, rating, asking again', () => {
  test('C9 asking comes after what was written before, through failures', async () => {
    const client = await talking()
    server.trouble.failNext = 3
    await client.send('I have a problem')
    await client.requestPerson()
    await seen(client, ({ conversation }) => conversation?.control === 'queue')
    expect(textsOf(client)).toEqual(['hello', 'I have a problem'])
  })

  test('C9 asking first of all starts a conversation that says so', async () => {
    const client = browser.open({ personRequest: 'A person, please.' })
    await client.requestPerson()
    await seen(client, ({ conversation }) => conversation?.control === 'queue')
    expect(textsOf(client)).toEqual(['A person, please.'])
  })

  test('C10 cancelling gives the conversation back to the assistant', async () => {
    const client = await talking()
    await client.requestPerson()
    await client.cancelRequest()
    await seen(client, ({ conversation }) => conversation?.control === 'assistant')
    expect(server.site.conversation(conversationId()).control).toBe('assistant')
  })

  test('C11 a rating shows at once and reaches the server through failures', async () => {
    const client = await talking()
    server.site.startRun(conversationId())
    server.site.say(conversationId(), 'An answer.')
    server.site.finishRun(conversationId())
    const { messages } = await seen(client, (state) => state.messages.length === 2)
    server.endStreams('idle')
    server.trouble.failNext = 2
    await client.rate(messages[1]?.id as MessageId, 'helpful')
    expect(client.getState().messages[1]?.rating).toBe('helpful')
    await seen(client, () => server.site.messages[1]?.rating === 'helpful')
  })

  test.each([
    ['run.cut', ['hello', 'Whole.']],
    ['run.finished', ['hello', 'Half', 'Whole.']],
  ] as const)('C46 asked again after %s, through failures: %j', async (ending, texts) => {
    const client = await talking()
    server.site.startRun(conversationId())
    server.site.say(conversationId(), 'Half')
    server.site.finishRun(conversationId(), ending)
    const { messages } = await seen(client, (state) => state.messages.length === 2)
    server.trouble.failNext = 2
    await client.retryAnswer(messages[1]?.id as MessageId)
    await seen(client, () => server.count(`POST /messages/${messages[1]?.id}/retry`) === 3)
    if (ending === 'run.finished') server.site.startRun(conversationId())
    server.site.say(conversationId(), 'Whole.')
    server.site.finishRun(conversationId())
    await seen(client, (state) => state.messages.at(-1)?.text === 'Whole.')
    expect(textsOf(client)).toEqual(texts)
    expect(client.getState().problem).toBeNull()
  })
})

test('a listener that throws disturbs nobody, and a closed client is silent', async () => {
  const client = browser.open()
  const silenced = console.error
  console.error = () => {}
  let heard = 0
  client.subscribe(() => {
    throw new Error('of the page')
  })
  client.subscribe(() => heard++)
  await client.send('hello')
  await seen(client, ({ messages }) => messages.length === 1)
  await pause(5)
  console.error = silenced
  expect(heard).toBeGreaterThan(0)
  client.close()
  await client.send('nobody')
  await client.logout()
  expect(client.getState().pending).toEqual([])
})
