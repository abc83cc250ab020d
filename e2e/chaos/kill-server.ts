import Database from 'better-sqlite3'
import { newClientId, openVisitor } from '../support/api.ts'
import { type DemoHost, type HostName, startHost } from './demo-host.ts'
import { addressOf, newSeed, seeded, sleep } from './seeded.ts'
import { inspectLog, type LogFinding, untilRunsEnd } from './site-file.ts'

export interface KillOptions {
  kills: number
  /** Default Node. */
  host?: HostName
  /** Default 8. */
  writers?: number
  seed?: number
}

export interface KillFigures extends LogFinding {
  kills: number
  writers: number
  seed: number
  /** Messages that the server said it has. */
  acknowledged: number
  /** Posts that had no answer and were repeated under the same client id. */
  repeated: number
  /** Acknowledged and not there, or there with another text, place or id. */
  lost: number
  /** Messages in the file that nobody had an answer for. */
  surplus: number
}

type Visitor = Awaited<ReturnType<typeof openVisitor>>

interface Ledger {
  conversation: string
  visitor: Visitor
  messages: { id: string; text: string }[]
}

// A visitor may write 20 messages a minute; then the writer becomes another visitor.
const MESSAGES_A_VISITOR = 15

/**
 * Visitors post over HTTP while the server is killed with SIGKILL and started again on the same data, `kills` times.
 * What had no answer is posted again with the same client id. At the end every transcript is read over HTTP, and the
 * site's file is inspected.
 */
export async function killServer(options: KillOptions): Promise<KillFigures> {
  const { kills, host: name = 'node', writers = 8, seed = newSeed() } = options
  const random = seeded(seed)
  const host = await startHost(name, { paceMs: 1 })
  const posts = postInTurns(host)
  const writing = Array.from({ length: writers }, posts.write)
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = posts.count()
      while (posts.count() < before + writers && !posts.failure()) await sleep(5)
      if (posts.failure()) break
      await sleep(random() * 400)
      await host.kill()
      await host.start()
    }
    posts.end()
    await Promise.all(writing)
    const lost = await countLost(posts.ledgers)
    await untilRunsEnd(host.siteFile())
    await host.stop()
    const site = new Database(host.siteFile(), { readonly: true })
    const stored = Number(site.prepare("select count(*) from message where author = 'visitor'").pluck().get())
    const finding = inspectLog(site)
    site.close()
    const acknowledged = posts.count()
    const { repeated } = posts.figures
    return { kills, writers, seed, acknowledged, repeated, lost, surplus: stored - acknowledged, ...finding }
  } finally {
    posts.end()
    await host.remove()
  }
}

function postInTurns({ server, siteKey }: Pick<DemoHost, 'server' | 'siteKey'>) {
  const ledgers: Ledger[] = []
  const figures = { repeated: 0 }
  let failure: unknown
  let ended = false
  let households = 0

  /** Again and again until there is an answer: a killed server gives none, a draining one 503. */
  async function untilAnswered<T>(post: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await post()
      } catch (error) {
        const status = (error as { status?: number }).status
        if (status !== undefined && status < 500) throw error
        if (attempt === 1) figures.repeated += 1
        await sleep(20)
      }
    }
  }

  async function writeAsOneVisitor() {
    households += 1
    const address = addressOf(households)
    const visitor = await untilAnswered(() => openVisitor(server, siteKey, { address }))
    const ids = [newClientId(), newClientId()] as const
    const first = `Visitor ${address} asks how long delivery takes`
    const { conversation, message } = await untilAnswered(() => visitor.start(first, ...ids))
    const ledger = { conversation: conversation.id, visitor, messages: [{ id: message.id, text: first }] }
    ledgers.push(ledger)
    for (let n = 1; n < MESSAGES_A_VISITOR && !ended; n += 1) {
      const clientId = newClientId()
      const text = `Message ${n} of ${address}: can I return a used tent?`
      const sent = await untilAnswered(() => visitor.send(conversation.id, text, clientId))
      ledger.messages.push({ id: sent.message.id, text })
    }
  }

  return {
    ledgers,
    figures,
    count: () => ledgers.reduce((sum, { messages }) => sum + messages.length, 0),
    failure: () => failure,
    end() {
      ended = true
    },
    async write() {
      try {
        while (!ended) await writeAsOneVisitor()
      } catch (error) {
        failure = error
        throw error
      }
    },
  }
}

/** Each conversation must hold what was acknowledged, in the order in which it was. */
async function countLost(ledgers: Ledger[]): Promise<number> {
  let lost = 0
  for (const { visitor, conversation, messages } of ledgers) {
    const { messages: stored } = await visitor.read(conversation)
    const written = stored.filter(({ author }) => author.kind === 'visitor')
    lost += messages.filter(
      ({ id, text }, index) => written[index]?.id !== id || written[index]?.text !== text,
    ).length
  }
  return lost
}
