import { type BatonClient, createClient } from '@baton/client'
import type { Message, OutputOf } from '@baton/contracts'
import { acceptLink, demoKey, openAgent } from '../support/api.ts'
import { type BatonServer, startBaton } from '../support/baton-server.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { addressOf, newSeed, seeded, sleep } from './seeded.ts'

export interface CutOptions {
  clients: number
  seed?: number
  /** Messages that each visitor writes. Default 5. */
  turns?: number
  /**
   * How long a client waits for a byte before it gives a connection up. Default 12,000 ms: the server writes one at
   * least every 10 s, so that only what is broken is opened anew. Few clients may be less patient.
   */
  patienceMs?: number
}

export interface CutFigures {
  clients: number
  seed: number
  messages: number
  answers: number
  cut: number
  halfOpen: number
  /** Clients whose messages are the server's, field by field, in its order. */
  identical: number
  /** Messages that a visitor wrote and the server does not have. */
  lost: number
  /** Messages that the server or a client has twice. */
  twice: number
  /** Times that the text of a running answer got shorter on a screen without having been withdrawn. */
  jumpsBack: number
}

interface Talk {
  client: BatonClient
  address: string
  sent: string[]
  token: () => string
  jumpsBack: number
}

const QUESTIONS = [
  'Can I send back a tent I already used?',
  'How long does delivery to Spain take?',
  'Which size should I take?',
  'How do I pay by invoice?',
  'What does the warranty of a sleeping bag cover?',
  'Where are your stores?',
]

// Long enough for an answer to pass through most of the time when two cores serve clients, proxy and server.
const LONGEST_LIFE_MS = 3_000
// Clients come one after the other, and many talk at the same time.
const ARRIVAL_MS = 250

/**
 * Visitors talk with the assistant, and some with a person, through a proxy that harms every connection. Once all is
 * said the proxy stops cutting, and each client's transcript is compared with the server's.
 */
export async function cutStreams(options: CutOptions): Promise<CutFigures> {
  const { clients, seed = newSeed(), turns = 5, patienceMs = 12_000 } = options
  const random = seeded(seed)
  const server = await startBaton({ flags: ['--trust-proxy', '--pace', '20'] })
  const proxy = await startCuttingProxy({ port: server.port, random, longestLifeMs: LONGEST_LIFE_MS })
  const talks: Talk[] = []
  try {
    const key = await demoKey(server)
    const cookie = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
    const agent = await openAgent(server, cookie)
    for (let n = 0; n < clients; n += 1) talks.push(openTalk(server, proxy, key, n, patienceMs))
    await Promise.all(
      talks.map(async (talk, n) => {
        await sleep(n * ARRIVAL_MS)
        await converse(talk, turns, random)
        if (n % 4 !== 0) return
        const id = talk.client.getState().conversation?.id
        if (id) await replyTo(agent, id)
      }),
    )
    proxy.calm()
    return {
      clients,
      seed,
      ...(await compare(server, key, talks)),
      cut: proxy.cut(),
      halfOpen: proxy.halfOpen(),
    }
  } finally {
    for (const { client } of talks) client.close()
    proxy.close()
    await server.stop()
  }
}

/** As a person would: when the visitor asked for somebody at that very moment, look again and reply. */
async function replyTo(agent: Awaited<ReturnType<typeof openAgent>>, id: string): Promise<void> {
  const { conversation } = await agent.thread(id)
  try {
    await agent.reply(id, 'Ana here: I have looked it up for you.', conversation.epoch)
  } catch (error) {
    if ((error as { status?: number }).status !== 409) throw error
    await replyTo(agent, id)
  }
}

function openTalk(
  server: BatonServer,
  proxy: CuttingProxy,
  siteKey: string,
  n: number,
  patienceMs: number,
): Talk {
  const address = addressOf(n)
  const origin = new URL(server.shop).origin
  let token = ''
  const client = createClient({
    endpoint: `http://127.0.0.1:${proxy.port}`,
    siteKey,
    storage: null,
    locks: null,
    channel: null,
    page: null,
    timing: {
      firstByteMs: patienceMs,
      silenceMs: patienceMs,
      requestMs: patienceMs,
      backoffBaseMs: 50,
      backoffMaxMs: 1_000,
      clockTickMs: 60_000,
    },
    fetch: (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('origin', origin)
      headers.set('x-forwarded-for', address)
      token = headers.get('authorization') ?? token
      return fetch(input, { ...init, headers })
    },
  })
  const talk: Talk = { client, address, sent: [], token: () => token, jumpsBack: 0 }
  let shown = { runId: '', text: '' }
  client.subscribe(({ running }) => {
    if (running?.runId === shown.runId && running.text.length < shown.text.length) talk.jumpsBack += 1
    shown = { runId: running?.runId ?? '', text: running?.text ?? '' }
  })
  return talk
}

/** Some wait for the answer, some write on in the middle of it, some ask for a person at the end. */
async function converse({ client, sent, address }: Talk, turns: number, random: () => number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    const text = `${QUESTIONS[Math.floor(random() * QUESTIONS.length)]} (${address}, ${turn})`
    sent.push(text)
    await client.send(text)
    if (random() < 0.3) await sleep(random() * 600)
    else await until(() => isAnswered(client), 40_000)
  }
  if (random() < 0.25) await client.requestPerson()
  await until(() => client.getState().conversation !== null, 30_000)
}

function isAnswered(client: BatonClient): boolean {
  const { pending, running, messages } = client.getState()
  return pending.length === 0 && running === null && messages.at(-1)?.author.kind !== 'visitor'
}

async function until(holds: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (await holds()) return true
    await sleep(50)
  }
  return false
}

async function compare(server: BatonServer, key: string, talks: Talk[]) {
  const figures = { messages: 0, answers: 0, identical: 0, lost: 0, twice: 0, jumpsBack: 0 }
  for (const talk of talks) {
    let stored: Message[] = []
    const same = await until(async () => {
      stored = await readTranscript(server, key, talk)
      const { messages, pending, running } = talk.client.getState()
      const isSettled = pending.length === 0 && running === null
      return isSettled && JSON.stringify(messages) === JSON.stringify(stored)
    }, 60_000)
    if (same) figures.identical += 1
    else console.log(`${talk.address} differs: ${summary(talk, stored)}`)
    const texts = stored.filter(({ author }) => author.kind === 'visitor').map(({ text }) => text)
    const screen = talk.client.getState().messages.map(({ id }) => id)
    figures.messages += talk.sent.length
    figures.answers += stored.filter(({ author }) => author.kind === 'assistant').length
    figures.lost += talk.sent.filter((text) => !texts.includes(text)).length
    figures.twice += texts.length - new Set(texts).size + screen.length - new Set(screen).size
    figures.jumpsBack += talk.jumpsBack
  }
  return figures
}

function summary({ client, sent }: Talk, stored: Message[]): string {
  const { phase, connection, messages, pending, running, problem } = client.getState()
  const counts = { sent: sent.length, pending: pending.length, shown: messages.length, stored: stored.length }
  return JSON.stringify({ phase, connection, problem, running, ...counts })
}

/** Straight from the server, as a client that has just come would read it. */
async function readTranscript(server: BatonServer, key: string, talk: Talk): Promise<Message[]> {
  const id = talk.client.getState().conversation?.id
  const answer = await fetch(`${server.origin}/v1/sites/${key}/conversations/${id}`, {
    headers: { origin: new URL(server.shop).origin, authorization: talk.token() },
  })
  if (!answer.ok) return []
  const { messages } = (await answer.json()) as OutputOf<'readConversation'>
  return messages.filter(({ state }) => state !== 'withdrawn')
}
