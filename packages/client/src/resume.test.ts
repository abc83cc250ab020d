import { describe, expect, test } from 'vitest'
import { seen, textsOf } from './testing/browser.ts'
import { browser, conversationId, eachVisit, pause, server, talking } from './testing/each-visit.ts'

eachVisit()

describe('reading and resuming', () => {
  test('C21 a reload in the middle of an answer shows the answer so far, and then all of it', async () => {
    const before = await talking()
    server.site.startRun(conversationId())
    server.site.say(conversationId(), 'You can ')
    await seen(before, ({ running }) => running?.text === 'You can ')
    before.close()
    const after = browser.open()
    await after.resume()
    await seen(after, ({ running }) => running?.text === 'You can ')
    server.site.say(conversationId(), 'return it.')
    server.site.finishRun(conversationId())
    await seen(after, ({ running, messages }) => running === null && messages.length === 2)
    expect(textsOf(after)).toEqual(['hello', 'You can return it.'])
  })

  test('C21 resume waits for a server that is away, and says so', async () => {
    await talking()
    browser.close()
    const port = Number(new URL(server.endpoint).port)
    await server.stop()
    const client = browser.open()
    await client.resume()
    expect(client.getState()).toMatchObject({ phase: 'loading', problem: 'network' })
    await server.listen(port)
    await seen(client, ({ phase, connection }) => phase === 'ready' && connection === 'live')
    expect(client.getState().problem).toBeNull()
  })

  test('C22 after a reset what is shown is what a new reader would see', async () => {
    const client = await talking()
    server.cutStreams()
    server.trouble.failNext = 3
    for (let n = 0; n < 1_100; n++) server.site.append('noise', conversationId())
    server.site.reply(conversationId(), 'still here')
    await seen(client, ({ messages }) => messages.length === 2)
    expect(server.count('GET /conversations/')).toBe(1)
    await seen(client, ({ connection }) => connection === 'live')
    server.site.reply(conversationId(), 'and now')
    await seen(client, ({ messages }) => messages.length === 3)
  })

  test('C22 a log that was restored from a backup is read again too', async () => {
    const client = await talking()
    for (let n = 0; n < 5; n++) server.site.reply(conversationId(), `lost ${n}`)
    await seen(client, ({ messages }) => messages.length === 6)
    server.cutStreams()
    server.site.log.length = 2
    server.site.messages.length = 1
    await seen(client, ({ messages }) => messages.length === 1)
    await seen(client, ({ connection }) => connection === 'live')
    server.site.reply(conversationId(), 'anew')
    await seen(client, ({ messages }) => messages.length === 2)
  })

  test('C13 after a refusal resume tries again', async () => {
    await talking()
    browser.close()
    server.trouble.refuseNext = 1
    const client = browser.open()
    await client.resume()
    expect(client.getState()).toMatchObject({ phase: 'failed', problem: 'site.origin_not_allowed' })
    await client.resume()
    expect(client.getState()).toMatchObject({ phase: 'ready', problem: null })
    await seen(client, ({ connection }) => connection === 'live')
  })

  test('C13 a conversation that is gone ends in an empty state that says why', async () => {
    await talking()
    browser.close()
    server.site.conversations.clear()
    const client = browser.open()
    await client.resume()
    expect(client.getState()).toMatchObject({ phase: 'empty', problem: 'conversation.not_found' })
  })
})

describe('the stream', () => {
  test('C12 an expired stream goes on under new tokens', async () => {
    const client = await talking()
    server.tokens.expireAccess()
    server.endStreams('expired')
    await seen(client, () => server.tokens.refreshes === 1)
    await seen(client, ({ connection }) => connection === 'live')
    server.site.reply(conversationId(), 'next')
    await seen(client, ({ messages }) => messages.length === 2)
  })

  test('C33 a half-open connection is given up and nothing is missed', async () => {
    const client = await talking()
    server.stallStreams()
    server.site.reply(conversationId(), 'into the void')
    await seen(client, ({ messages }) => messages.length === 2)
    expect(server.count('GET /events')).toBe(2)
  })

  test('C33 pings alone keep a quiet connection', async () => {
    await talking()
    await pause(500)
    expect(server.count('GET /events')).toBe(1)
  })

  test('C32 a server that takes the request and says nothing is left', async () => {
    const client = await talking()
    server.trouble.hangNext = 2
    server.cutStreams()
    await seen(client, ({ connection }) => connection === 'retrying')
    await seen(client, ({ connection }) => connection === 'live')
    expect(server.count('GET /events')).toBe(4)
  })

  test('C33 a machine that slept reconnects at once', async () => {
    let skew = 0
    const timing = { silenceMs: 60_000, sleptMs: 20_000, clockTickMs: 20 }
    await talking({ now: () => Date.now() + skew, timing })
    server.stallStreams()
    await pause(30)
    skew = 3_600_000
    const until = Date.now() + 3_000
    while (server.count('GET /events') < 2 && Date.now() < until) await pause(5)
    expect(server.count('GET /events')).toBe(2)
  })

  test('C34 offline cuts, online goes on', async () => {
    const page = new EventTarget()
    const client = await talking({
      page,
      random: () => 1,
      timing: { backoffBaseMs: 60_000, backoffMaxMs: 60_000 },
    })
    page.dispatchEvent(new Event('offline'))
    expect(client.getState().connection).toBe('offline')
    server.site.reply(conversationId(), 'while away')
    await pause(50)
    expect(server.streams.size).toBe(0)
    page.dispatchEvent(new Event('online'))
    await seen(client, ({ messages, connection }) => messages.length === 2 && connection === 'live')
  })

  test('C34 a browser that says offline where the server answers is not believed for ever', async () => {
    const page = new EventTarget()
    const client = await talking({ page })
    page.dispatchEvent(new Event('offline'))
    await seen(client, ({ connection }) => connection === 'live')
  })

  test('C35 a server that drains is left and found again', async () => {
    const client = await talking()
    server.endStreams('draining')
    await seen(client, () => server.count('GET /events') === 2)
    await seen(client, ({ connection }) => connection === 'live')
  })

  test('C36 an idle stream stays closed until somebody looks or sends', async () => {
    const client = await talking()
    server.endStreams('idle')
    await seen(client, ({ connection }) => connection === 'idle')
    server.site.reply(conversationId(), 'anybody?')
    await pause(60)
    expect(server.streams.size).toBe(0)
    client.touch()
    await seen(client, ({ messages }) => messages.length === 2)
    server.endStreams('idle')
    await seen(client, ({ connection }) => connection === 'idle')
    await client.send('yes')
    await seen(client, ({ messages, connection }) => messages.length === 3 && connection === 'live')
  })
})

test('C21 to C33 streams cut and stalled at random under a talking server lose and repeat nothing', async () => {
  const seed = Number(process.env.BATON_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.info(`seed ${seed} (BATON_SEED repeats it)`)
  const random = mulberry(seed)
  const client = await talking({ random })
  const id = conversationId()
  let sent = 0
  for (let n = 0; n < 150; n++) {
    const dice = random()
    if (dice < 0.12) server.cutStreams()
    else if (dice < 0.16) server.stallStreams()
    else if (dice < 0.2) server.trouble.failNext = 2
    else if (dice < 0.23) server.trouble.loseAnswers = 1
    else if (dice < 0.25) server.tokens.expireAccess()
    else if (dice < 0.27) server.endStreams('draining')
    else if (dice < 0.35) await client.send(`message ${sent++}`)
    else if (dice < 0.45 && !server.site.runs.size) server.site.startRun(id)
    else if (dice < 0.75) server.site.say(id, `word${n} `)
    else if (dice < 0.82) server.site.finishRun(id)
    else if (dice < 0.85) server.site.withdrawRun(id)
    else if (dice < 0.92) server.site.reply(id, `reply ${n}`)
    await pause(random() * 12)
  }
  server.site.finishRun(id)
  Object.assign(server.trouble, { failNext: 0, loseAnswers: 0 })
  await client.send('the end')
  await seen(
    client,
    ({ pending, messages }) => !pending.length && messages.length === server.site.transcript(id).length,
    8_000,
  )
  await seen(client, ({ running }) => running === null)
  expect(client.getState().messages).toEqual(JSON.parse(JSON.stringify(server.site.transcript(id))))
  const mine = textsOf(client).filter((text) => text.startsWith('message '))
  expect(mine).toEqual(Array.from({ length: sent }, (_, n) => `message ${n}`))
}, 30_000)

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
