import { afterEach, expect, test } from 'vitest'
import { type Scripted, type StandIn, startStandIn } from './index.ts'

const open: StandIn[] = []
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close()
})

async function start(scripted: Scripted): Promise<StandIn> {
  const standIn = await startStandIn(scripted)
  open.push(standIn)
  return standIn
}

const RESULT = {
  type: 'search_result',
  source: 'chunk-1',
  title: 'Cancelling',
  content: [{ type: 'text', text: 'Orders can be cancelled within 24 hours.' }],
  citations: { enabled: true },
}

const BODY = {
  model: 'claude-haiku-5-5',
  max_tokens: 500,
  stream: true,
  system: 'Be kind.',
  messages: [{ role: 'user', content: [RESULT, { type: 'text', text: 'Can I cancel?' }] }],
}

function post(url: string, body: object, signal?: AbortSignal) {
  const headers = { 'anthropic-version': '2026-10-21', 'content-type': 'application/json' }
  return fetch(`${url}/v1/messages`, { method: 'POST', headers, body: JSON.stringify(body), signal })
}

async function jsonOf(response: Response) {
  return JSON.parse(await response.text())
}

async function eventsOf(response: Response) {
  const blocks = (await response.text()).split('\n\n').filter(Boolean)
  return blocks.map((block) => JSON.parse(block.split('\ndata: ')[1] ?? ''))
}

test('a cited text arrives as the API streams it: a block, its deltas, its citation, its end', async () => {
  const { url } = await start([{ think: 'Hm.' }, { text: 'Within 24 hours.', cite: { result: 0 } }])
  const events = await eventsOf(await post(url, BODY))
  expect(
    events.map(({ type, index, delta }) => [type, index, delta?.type].filter((x) => x !== undefined)),
  ).toEqual([
    ['message_start'],
    ['content_block_start', 0],
    ['content_block_delta', 0, 'thinking_delta'],
    ['content_block_delta', 0, 'signature_delta'],
    ['content_block_stop', 0],
    ['content_block_start', 1],
    ['content_block_delta', 1, 'text_delta'],
    ['content_block_delta', 1, 'text_delta'],
    ['content_block_delta', 1, 'citations_delta'],
    ['content_block_stop', 1],
    ['message_delta'],
    ['message_stop'],
  ])
  expect(events.find(({ delta }) => delta?.citation)?.delta.citation).toEqual({
    type: 'search_result_location',
    cited_text: 'Orders can be cancelled within 24 hours.',
    search_result_index: 0,
    start_block_index: 0,
    end_block_index: 1,
    source: 'chunk-1',
    title: 'Cancelling',
  })
})

test('without `stream` the same script is one JSON message', async () => {
  const { url } = await start([
    { text: 'Yes.', cite: { result: 0 } },
    { tool: 'handoff', input: { a: 1 } },
  ])
  const message = await jsonOf(await post(url, { ...BODY, stream: false }))
  expect(message.content).toMatchObject([
    { type: 'text', text: 'Yes.', citations: [{ source: 'chunk-1' }] },
    { type: 'tool_use', name: 'handoff', input: { a: 1 } },
  ])
  expect(message.stop_reason).toBe('tool_use')
})

test('requests are kept, with when their caller hung up', async () => {
  const standIn = await start([{ text: 'Well, ' }, { fault: 'stall-in-the-middle' }])
  const caller = new AbortController()
  const response = await post(standIn.url, BODY, caller.signal)
  await response.body?.getReader().read()
  expect(standIn.requests).toMatchObject([{ number: 1, abortedAt: null, body: BODY }])
  caller.abort()
  await expect.poll(() => standIn.requests[0]?.abortedAt).toBeGreaterThan(0)
})

test('what the API refuses is refused: no version, sampling parameters, prefill, a tool left unanswered', async () => {
  const { url } = await start([{ text: 'Yes.' }])
  const said = async (body: object) => (await jsonOf(await post(url, body))).error?.message
  expect(await said({ ...BODY, temperature: 1 })).toContain('temperature')
  expect(
    await said({ ...BODY, messages: [...BODY.messages, { role: 'assistant', content: 'Sure' }] }),
  ).toContain('prefill')
  const called = { role: 'assistant', content: [{ type: 'tool_use', id: 'toolu_1', name: 'x', input: {} }] }
  expect(
    await said({ ...BODY, messages: [...BODY.messages, called, { role: 'user', content: 'Go on' }] }),
  ).toContain('toolu_1')
  const bare = await fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(BODY) })
  expect([bare.status, (await jsonOf(bare)).error.message]).toEqual([
    400,
    'anthropic-version: header is required',
  ])
})

test('a prefix that was marked and seen before is read from the cache', async () => {
  const { url } = await start([{ text: 'Yes.' }])
  const system = [
    { type: 'text', text: 'Be kind.'.repeat(100), cache_control: { type: 'ephemeral', ttl: '1h' } },
  ]
  const usage = async (text: string) => {
    const messages = [{ role: 'user', content: text }]
    return (await jsonOf(await post(url, { ...BODY, stream: false, system, messages }))).usage
  }
  expect(await usage('One?')).toMatchObject({ cache_read_input_tokens: 0 })
  const again = await usage('Two?')
  expect(again.cache_read_input_tokens).toBeGreaterThan(200)
  expect(again.cache_creation_input_tokens).toBe(0)
})
