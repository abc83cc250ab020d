import type { OutputOf } from '@baton/contracts'
import { addressOf, seeded } from '../../e2e/chaos/seeded.ts'
import { acceptLink, demoKey, openAgent, openVisitor } from '../../e2e/support/api.ts'
import { type BatonServer, runBaton, startBaton } from '../../e2e/support/baton-server.ts'

const AT_ONCE = 6
const people = ['Ana', 'Ben', 'Cem']

/**
 * Three agents accept one handoff at the same time, over HTTP, and six such handoffs at once. Who wins returns it to the
 * assistant, and the visitor asks for a person again. Who is sent first is drawn; `onRace` hears how many are done.
 */
export async function raceClaims(races: number, seed: number, onRace: (done: number) => void) {
  const random = seeded(seed)
  const server = await startBaton({ flags: ['--trust-proxy', '--pace', '0'] })
  try {
    const key = await demoKey(server)
    const agents = await Promise.all(people.map((name, n) => join(server, name, n === 0)))
    const figures = { races, oneWinner: 0, losersToldWho: 0, wins: new Map(people.map((name) => [name, 0])) }
    const inDrawnOrder = (all: Agent[]) => {
      const from = Math.floor(random() * all.length)
      return [...all.slice(from), ...all.slice(0, from)]
    }
    let begun = 0
    let done = 0
    const racer = async (n: number) => {
      const visitor = await openVisitor(server, key, { address: addressOf(n) })
      const { conversation } = await visitor.start('Where is my tent?')
      while (begun < races) {
        begun += 1
        await visitor.requestHandoff(conversation.id)
        const { winner, epoch, told } = await race(inDrawnOrder(agents), conversation.id)
        figures.oneWinner += Number(winner !== null)
        figures.losersToldWho += told.filter(
          (words) => words === `${winner?.name} took this conversation.`,
        ).length
        figures.wins.set(winner?.name ?? '', (figures.wins.get(winner?.name ?? '') ?? 0) + 1)
        await agents[0]?.agent.send('POST', `/conversations/${conversation.id}/return`, { epoch })
        done += 1
        onRace(done)
      }
    }
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, races) }, (_, n) => racer(n)))
    const { wins, ...counted } = figures
    return { ...counted, ...Object.fromEntries([...wins].map(([name, count]) => [`wonBy${name}`, count])) }
  } finally {
    await server.stop()
  }
}

type Agent = Awaited<ReturnType<typeof join>>

async function join(server: BatonServer, name: string, isOwner: boolean) {
  const email = `${name.toLowerCase()}@example.com`
  const printed = isOwner ? '' : await runBaton(server, 'staff', 'invite', email)
  const token = isOwner ? server.setupToken : (/#token=([\w-]+)/.exec(printed)?.[1] ?? '')
  const cookie = await acceptLink(server, token, isOwner ? { name, email } : { name })
  return { name, agent: await openAgent(server, cookie) }
}

async function race(agents: Agent[], conversationId: string) {
  const [first] = agents
  if (!first) throw new Error('Nobody races.')
  const { epoch } = (await first.agent.thread(conversationId)).conversation
  const answers = await Promise.all(
    agents.map(async ({ name, agent }) => {
      const answer = await fetch(`${agent.base}/conversations/${conversationId}/accept`, {
        method: 'POST',
        headers: { authorization: `Bearer ${agent.grant}`, 'content-type': 'application/json' },
        body: JSON.stringify({ epoch }),
      })
      const body = (await answer.json()) as Partial<OutputOf<'accept'>> & { error?: { message: string } }
      return { name, status: answer.status, body }
    }),
  )
  const winners = answers.filter(({ status }) => status === 200)
  const told = answers.flatMap(({ status, body }) => (status === 409 ? (body.error?.message ?? '') : []))
  const winner = winners.length === 1 ? winners[0] : undefined
  // Whoever won, the epoch is one further on: a race with two winners shows in the figures and does not end the others.
  return { winner: winner ?? null, told, epoch: winners[0]?.body.conversation?.epoch ?? epoch + 1 }
}
