import { type BatonClient, createClient } from '@baton/client'
import type { Message, OutputOf } from '@baton/contracts'
import { addressOf, sleep } from './seeded.ts'

/** A visitor who talks, without a browser: the headless client, and what was typed into it. */
export interface Talk {
  client: BatonClient
  address: string
  sent: string[]
  /** What the server is shown to read the conversation with. */
  token: () => string
  /** Times that the text of a running answer got shorter on a screen without having been withdrawn. */
  jumpsBack: number
}

/** Who is talked to. */
export interface TalkServer {
  /** Where requests go. */
  endpoint: string
  /** Of the page that asks. */
  origin: string
  siteKey: string
}

export interface TalkOptions extends TalkServer {
  /** Which visitor it is; each has an address of its own. */
  n: number
  /** How long the client waits for a byte before it gives a connection up. */
  patienceMs: number
  /** What outlives the page; none when left out. */
  storage?: Storage
}

const QUESTIONS = [
  'Can I send back a tent I already used?',
  'How long does delivery to Spain take?',
  'Which size should I take?',
  'How do I pay by invoice?',
  'What does the warranty of a sleeping bag cover?',
  'Where are your stores?',
]

export function openTalk({ endpoint, origin, siteKey, n, patienceMs, storage }: TalkOptions): Talk {
  const address = addressOf(n)
  let token = ''
  const client = createClient({
    endpoint,
    siteKey,
    storage: storage ?? null,
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
      headers.set('cf-connecting-ip', address)
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
export async function converse(
  { client, sent, address }: Talk,
  turns: number,
  random: () => number,
): Promise<void> {
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

export async function until(holds: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (await holds()) return true
    await sleep(50)
  }
  return false
}

/** What was said, and how much of it is not on both sides as it should be. */
export interface TalkFigures {
  messages: number
  answers: number
  /** Clients whose messages are the server's, field by field, in its order. */
  identical: number
  /** Messages that a visitor wrote and the server does not have. */
  lost: number
  /** Messages that the server or a client has twice. */
  twice: number
  /** Clients whose messages the server has in another order than they were written in. */
  disordered: number
  jumpsBack: number
}

/** Compares each client with the server, which they may take a minute to catch up with. */
export async function compareTalks(talks: Talk[], server: TalkServer): Promise<TalkFigures> {
  const figures = { messages: 0, answers: 0, identical: 0, lost: 0, twice: 0, disordered: 0, jumpsBack: 0 }
  for (const talk of talks) {
    let stored: Message[] = []
    const same = await until(async () => {
      stored = await readTranscript(server, talk)
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
    if (texts.join() !== talk.sent.filter((text) => texts.includes(text)).join()) figures.disordered += 1
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
async function readTranscript({ endpoint, origin, siteKey }: TalkServer, talk: Talk): Promise<Message[]> {
  const id = talk.client.getState().conversation?.id
  const answer = await fetch(`${endpoint}/v1/sites/${siteKey}/conversations/${id}`, {
    headers: { origin, authorization: talk.token() },
  })
  if (!answer.ok) return []
  const { messages } = (await answer.json()) as OutputOf<'readConversation'>
  return messages.filter(({ state }) => state !== 'withdrawn')
}
