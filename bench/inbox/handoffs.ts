import { setTimeout as sleep } from 'node:timers/promises'
import { addressOf } from '../../e2e/chaos/seeded.ts'
import { acceptLink, demoKey, openAgent, openVisitor } from '../../e2e/support/api.ts'
import type { BatonServer } from '../../e2e/support/baton-server.ts'
import { type Drain, drainStream } from './drain-stream.ts'

type Agent = Awaited<ReturnType<typeof openAgent>>
type Visitor = Awaited<ReturnType<typeof openVisitor>>

export interface HandoffOptions {
  agents: number
  /** By visitors and agents, half each. */
  messagesASecond: number
  handoffs: number
}

export interface HandoffFigures {
  /** Milliseconds from asking for a person to the fact on an agent's stream, each on another agent's. */
  samples: number[]
  /** What was written a second meanwhile. */
  written: number
}

/** How soon a handoff is seen while many agents look and others write. */
export async function timeHandoffs(
  server: BatonServer,
  owner: Agent,
  { agents, messagesASecond, handoffs }: HandoffOptions,
): Promise<HandoffFigures> {
  const streams = await Promise.all(
    (await inviteAll(server, owner, agents)).map(({ base, grant }) =>
      drainStream(`${base}/events`, { authorization: `Bearer ${grant}` }),
    ),
  )
  const key = await demoKey(server)
  const held = await Promise.all(
    Array.from({ length: messagesASecond * 2 }, async (_, n) => {
      const visitor = await openVisitor(server, key, { address: addressOf(1_000 + n) })
      const { conversation } = await visitor.start('How long does delivery take?')
      await owner.reply(conversation.id, 'Hello', (await owner.thread(conversation.id)).conversation.epoch)
      return { visitor, id: conversation.id }
    }),
  )
  const writers = write(owner, held, messagesASecond)
  const samples: number[] = []
  for (let n = 0; n < handoffs; n += 1) {
    const visitor = await openVisitor(server, key, { address: addressOf(20_000 + n) })
    const { conversation } = await visitor.start('What does delivery cost?')
    await sleep(200)
    samples.push(await seenAfter(visitor, conversation.id, streams[(n * 7) % streams.length]))
  }
  const written = await writers.end()
  for (const stream of streams) stream.close()
  return { samples, written }
}

async function inviteAll(server: BatonServer, owner: Agent, count: number): Promise<Agent[]> {
  const agents: Agent[] = []
  for (let n = 0; n < count; n += 1) {
    const email = `looks${n}@example.com`
    const { link } = await owner.send<{ link: string }>('POST', '/invitations', { email, role: 'agent' })
    const token = /#token=([\w-]+)/.exec(link)?.[1] ?? ''
    // Sign-ins are limited by address.
    const cookie = await acceptLink(server, token, { name: `Agent ${n}` }, { address: addressOf(n) })
    agents.push(await openAgent(server, cookie))
  }
  return agents
}

/** Writes in conversations that an agent holds, visitor and agent in turn. `end` resolves to messages a second. */
function write(owner: Agent, held: { visitor: Visitor; id: string }[], aSecond: number) {
  const startedAt = performance.now()
  let count = 0
  const failed: unknown[] = []
  const timer = setInterval(() => {
    const { visitor, id } = held[Math.floor(count / 2) % held.length] ?? {}
    if (!visitor || !id) return
    const sent = count % 2 === 0 ? visitor.send(id, `And ${count}?`) : owner.reply(id, `Yes, ${count}.`)
    sent.catch((error) => failed.push(error))
    count += 1
  }, 1_000 / aSecond)
  return {
    async end(): Promise<number> {
      clearInterval(timer)
      if (failed.length > 0) throw failed[0]
      return (count * 1_000) / (performance.now() - startedAt)
    },
  }
}

async function seenAfter(visitor: Visitor, id: string, stream: Drain | undefined): Promise<number> {
  if (!stream) throw new Error('Nobody looks.')
  const startedAt = performance.now()
  const seen = stream.frameWith('"type":"handoff.requested"', id).then(() => performance.now() - startedAt)
  const [ms] = await Promise.all([seen, visitor.requestHandoff(id)])
  return ms
}
