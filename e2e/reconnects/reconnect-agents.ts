import type { Conversation } from '@baton/contracts'
import type { Inbox } from '../../apps/inbox/src/state/inbox.ts'
import { addressOf, newSeed, seeded, sleep } from '../chaos/seeded.ts'
import { acceptLink, demoKey, openVisitor } from '../support/api.ts'
import { runBaton, startBaton } from '../support/baton-server.ts'
import { addUp, compareInbox, type Differences } from './compare.ts'
import { breakStreams, type FragileStreams } from './fragile-streams.ts'
import { openHeadlessInbox } from './headless-inbox.ts'

export interface ReconnectOptions {
  reconnects: number
  /** Default 5. */
  agents?: number
  /** Default 50. */
  conversations?: number
  seed?: number
}

export interface ReconnectFigures extends Differences {
  seed: number
  agents: number
  conversations: number
  /** Streams that were broken and came back. */
  reconnects: number
  /** What was written and done meanwhile. */
  facts: number
}

/**
 * Agents whose live streams break at random moments while visitors, the assistant and the agents themselves go on. Once
 * all is quiet, what each inbox shows is compared with what the server says.
 */
export async function reconnectAgents(options: ReconnectOptions): Promise<ReconnectFigures> {
  const { reconnects, agents = 5, conversations = 50, seed = newSeed() } = options
  const random = seeded(seed)
  const server = await startBaton({ flags: ['--pace', '5', '--trust-proxy'] })
  const streams = breakStreams(server.origin)
  const inboxes: Inbox[] = []
  try {
    const names = Array.from({ length: agents }, (_, n) => `Agent ${n + 1}`)
    for (const [n, name] of names.entries()) {
      const token = n === 0 ? server.setupToken : tokenIn(await runBaton(server, 'staff', 'invite', mail(n)))
      const cookie = await acceptLink(server, token, { name, email: mail(n) })
      inboxes.push(await openHeadlessInbox(server.origin, cookie))
    }
    const key = await demoKey(server)
    const visitors = await Promise.all(
      Array.from({ length: conversations }, async (_, n) => {
        const visitor = await openVisitor(server, key, { address: addressOf(n) })
        const { conversation } = await visitor.start(QUESTIONS[n % QUESTIONS.length] ?? '')
        return { visitor, id: conversation.id }
      }),
    )
    for (const inbox of inboxes) for (const { id } of visitors) await inbox.openThread(id)

    let goesOn = true
    const talking = visitors.map(async ({ visitor, id }) => {
      while (goesOn) {
        await sleep(3_500 + random() * 3_000)
        if (!goesOn) return
        const text = QUESTIONS[Math.floor(random() * QUESTIONS.length)] ?? ''
        await (random() < 0.3 ? visitor.requestHandoff(id) : visitor.send(id, text))
      }
    })
    const working = inboxes.map(async (inbox) => {
      while (goesOn) {
        await sleep(200 + random() * 800)
        const row = pick([...inbox.store.get().conversations.values()], random)
        if (row) await work(inbox, row, random)
      }
    })
    const broken = await Promise.all(
      inboxes.map((inbox) => breakOften(inbox, streams, Math.ceil(reconnects / agents), random)),
    )
    goesOn = false
    await Promise.all([...talking, ...working])
    const facts = await settled(inboxes, streams)
    const differences = addUp(await Promise.all(inboxes.map(compareInbox)))
    const came = broken.reduce((sum, one) => sum + one, 0)
    return { seed, agents, conversations, reconnects: came, facts, ...differences }
  } finally {
    for (const inbox of inboxes) inbox.stop()
    streams.restore()
    await server.stop()
  }
}

const QUESTIONS = [
  'How long does delivery take?',
  'Can I send back a used tent?',
  'What does shipping to Spain cost?',
  'My pole is bent.',
  'thanks',
]
const mail = (n: number) => `agent${n + 1}@example.com`
const tokenIn = (printed: string) => /#token=([\w-]+)/.exec(printed)?.[1] ?? ''
const pick = <Item>(items: Item[], random: () => number) => items[Math.floor(random() * items.length)]

/** One thing that an agent might do; what is refused because somebody was faster is part of it. */
async function work(inbox: Inbox, row: Conversation, random: () => number): Promise<void> {
  const dice = random()
  if (dice < 0.4)
    await inbox.replies.send(row.id, { kind: 'text', text: `Hello (${dice})`, epoch: row.epoch })
  else if (dice < 0.6)
    await inbox.replies.send(row.id, { kind: 'note', text: `Note ${dice}`, epoch: row.epoch })
  else if (dice < 0.7) await inbox.actions.accept(row.id)
  else if (dice < 0.8) await inbox.actions.returnToAssistant(row.id)
  else if (dice < 0.9) await inbox.actions.resolve(row.id, 'Somebody')
  else await inbox.actions.mark(row.id, { addTags: [`tag ${Math.floor(random() * 9)}`] })
}

/** Breaks an inbox's stream a little after it came back, so many times; resolves to how often it came back. */
async function breakOften(
  inbox: Inbox,
  streams: FragileStreams,
  times: number,
  random: () => number,
): Promise<number> {
  let came = 0
  while (came < times) {
    await isLive(inbox, streams)
    await sleep(random() * 250)
    const { authorization = '' } = await inbox.api.headers()
    if (!streams.cut(authorization, random)) continue
    await gone(inbox)
    await sleep(random() * 150)
    await isLive(inbox, streams)
    came += 1
  }
  return came
}

async function isLive(inbox: Inbox, streams: FragileStreams): Promise<void> {
  while (inbox.store.get().connection !== 'live') {
    streams.look()
    await sleep(5)
  }
}

async function gone(inbox: Inbox): Promise<void> {
  while (inbox.store.get().connection === 'live') await sleep(2)
}

/** Waits until nothing is under way and every inbox has applied the newest fact; resolves to how many there are. */
async function settled(inboxes: Inbox[], streams: FragileStreams): Promise<number> {
  for (let quiet = 0, before = -1; quiet < 4; await sleep(250)) {
    for (const inbox of inboxes) await isLive(inbox, streams)
    const states = inboxes.map(({ store }) => store.get())
    const runs = states
      .flatMap(({ conversations }) => [...conversations.values()])
      .filter(({ runId }) => runId)
    const { asOf } = (await inboxes[0]?.api.get<{ asOf: number }>('/conversations?view=all')) ?? { asOf: 0 }
    const same = states.every(({ cursor }) => cursor === asOf) && runs.length === 0 && asOf === before
    quiet = same ? quiet + 1 : 0
    before = asOf
  }
  return inboxes[0]?.store.get().cursor ?? 0
}
