import { addressOf } from '../../e2e/chaos/seeded.ts'
import { acceptLink, demoKey, openAgent, openVisitor } from '../../e2e/support/api.ts'
import { type BatonServer, runBaton, startBaton } from '../../e2e/support/baton-server.ts'

const AT_ONCE = 6
const people = ['Ana', 'Ben', 'Cem']

/** Three agents accept one handoff at the same time, over HTTP. */
export async function raceClaims(races: number) {
  const server = await startBaton({ flags: ['--trust-proxy'] })
  try {
    const key = await demoKey(server)
    const agents = await Promise.all(people.map((name, n) => join(server, name, n === 0)))
    const figures = { races, oneWinner: 0, losersToldWho: 0 }
    let next = 0
    const racer = async () => {
      while (next < races) {
        next += 1
        const visitor = await openVisitor(server, key, { address: addressOf(next) })
        const { conversation } = await visitor.start('Where is my tent?')
        await visitor.requestHandoff(conversation.id)
        const { name, told } = await race(agents, conversation.id)
        figures.oneWinner += Number(name !== null)
        figures.losersToldWho += told.filter((words) => words === `${name} took this conversation.`).length
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, racer))
    return figures
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
      const body = (await answer.json()) as { error?: { message: string } }
      return { name, status: answer.status, words: body.error?.message ?? '' }
    }),
  )
  const winners = answers.filter(({ status }) => status === 200)
  const told = answers.filter(({ status }) => status === 409).map(({ words }) => words)
  return { name: winners.length === 1 ? (winners[0]?.name ?? null) : null, told }
}
