import { acceptLink, openAgent } from '../support/api.ts'
import { startCuttingProxy } from './cutting-proxy.ts'
import { type HostName, startHost } from './demo-host.ts'
import { newSeed, seeded, sleep } from './seeded.ts'
import { compareTalks, converse, openTalk, type Talk, type TalkFigures } from './talk.ts'

export interface CutOptions {
  clients: number
  /** Default Node. */
  host?: HostName
  seed?: number
  /** Messages that each visitor writes. Default 5. */
  turns?: number
  /**
   * How long a client waits for a byte before it gives a connection up. Default 12,000 ms: the server writes one at
   * least every 10 s, so that only what is broken is opened anew. Few clients may be less patient.
   */
  patienceMs?: number
}

export interface CutFigures extends TalkFigures {
  clients: number
  seed: number
  cut: number
  halfOpen: number
}

// Long enough for an answer to pass through most of the time when two cores serve clients, proxy and server.
const LONGEST_LIFE_MS = 3_000
// Clients come one after the other, and many talk at the same time.
const ARRIVAL_MS = 250

/**
 * Visitors talk with the assistant, and some with a person, through a proxy that harms every connection. Once all is
 * said the proxy stops cutting, and each client's transcript is compared with the server's.
 */
export async function cutStreams(options: CutOptions): Promise<CutFigures> {
  const { clients, host: name = 'node', seed = newSeed(), turns = 5, patienceMs = 12_000 } = options
  const random = seeded(seed)
  const host = await startHost(name, { paceMs: 20 })
  const { server } = host
  const proxy = await startCuttingProxy({ port: server.port, random, longestLifeMs: LONGEST_LIFE_MS })
  const talks: Talk[] = []
  try {
    const cookie = await acceptLink(server, host.setupToken, { name: 'Ana', email: 'ana@example.com' })
    const agent = await openAgent(server, cookie)
    const page = { origin: new URL(server.shop).origin, siteKey: host.siteKey }
    const endpoint = `http://127.0.0.1:${proxy.port}`
    for (let n = 0; n < clients; n += 1) talks.push(openTalk({ ...page, endpoint, n, patienceMs }))
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
      ...(await compareTalks(talks, { ...page, endpoint: server.origin })),
      cut: proxy.cut(),
      halfOpen: proxy.halfOpen(),
    }
  } finally {
    for (const { client } of talks) client.close()
    proxy.close()
    await host.remove()
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
