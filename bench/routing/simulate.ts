import { AgentId, ClientId, type ConversationId, type Fact } from '@baton/contracts'
import {
  acceptHandoff,
  declineOffer,
  isDeskJob,
  requestHandoff,
  resolve,
  runJob,
  setConnected,
  setPresence,
  startConversation,
  updateRouting,
} from '@baton/desk'
import {
  type AgentRow,
  dueJobs,
  findAgent,
  findConversation,
  findHandoff,
  findOpenHandoff,
  insertVisitor,
  listAgentProfiles,
  listHandoffs,
  listLiveOffers,
  saveAgent,
  updateAgentProfile,
} from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { seeded } from '../../e2e/chaos/seeded.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const CAPACITY = 3

export interface Simulation {
  handoffs: number
  agents: number
  seed: number
  /** Hears how many have been asked for. */
  onHandoff: (asked: number) => void
}

/** Agents who accept, decline, do not look, and drop out, over a day's handoffs on a clock of its own. */
export function simulate({ handoffs, agents: count, seed, onHandoff }: Simulation) {
  const random = seeded(seed)
  let time = Date.UTC(2026, 10, 23, 8)
  const store = openMemorySite({ now: () => time })
  const seen = new Map<Fact['type'], number>()
  const overdue = new Set<string>()
  let changed = false
  store.onCommitted((facts) => {
    changed = true
    for (const { fact } of facts) {
      seen.set(fact.type, (seen.get(fact.type) ?? 0) + 1)
      if (fact.type === 'handoff.overdue') overdue.add(fact.handoffId)
    }
  })
  const agents = Array.from({ length: count }, (_, n): AgentRow => {
    const row = { id: AgentId.parse(`agt_${n}`), name: `Agent ${n}`, role: 'agent', generation: 1 } as const
    saveAgent(store, row)
    updateAgentProfile(store, row.id, { capacity: CAPACITY })
    setConnected(store, row.id, true)
    return row
  })
  updateRouting(store, { offers: true })

  const later: { at: number; work: () => void }[] = []
  const inMs = (ms: number, work: () => void) => later.push({ at: time + ms, work })
  const around = (ms: number) => ms * -Math.log(1 - random())
  const judged = new Set<string>()
  const ids: ConversationId[] = []
  let dropouts = 0
  let overloads = 0

  const ask = () => {
    const visitorId = insertVisitor(store, {}).id
    const newId = () => ClientId.parse(`client-${String(ids.length * 2).padStart(12, '0')}`)
    const message = { clientId: newId(), text: 'Where is my tent?' }
    const { conversationId } = startConversation(store, { visitorId, clientId: newId(), message })
    requestHandoff(store, { visitorId, conversationId, agentsOnline: count })
    ids.push(conversationId)
    onHandoff(ids.length)
  }
  const answer = (agent: AgentRow, conversationId: ConversationId) => {
    const row = findConversation(store, conversationId)
    if (row?.control !== 'queue') return
    acceptHandoff(store, { agent, conversationId, epoch: row.epoch })
    inMs(around(4 * MINUTE), () => {
      const held = findConversation(store, conversationId)
      if (held?.status === 'open') resolve(store, { conversationId, epoch: held.epoch })
    })
  }
  const consider = (offer: ReturnType<typeof listLiveOffers>[number]) => {
    judged.add(offer.id)
    const agent = findAgent(store, offer.agentId)
    const conversationId = findHandoff(store, offer.handoffId)?.conversationId
    if (!agent || !conversationId) return
    const chance = random()
    // Who drops out does not answer either: the offer is no longer live by then, or they are gone.
    inMs((2 + random() * 20) * SECOND, () => {
      const isLive = listLiveOffers(store, agent.id).some(({ id }) => id === offer.id)
      const isHere = listAgentProfiles(store).find(({ id }) => id === agent.id)?.presence === 'online'
      if (!isLive || !isHere) return
      if (chance < 0.8) answer(agent, conversationId)
      else if (chance < 0.85) declineOffer(store, { agent, conversationId })
    })
  }
  const dropOut = (agent: AgentRow) => {
    dropouts += 1
    setConnected(store, agent.id, false)
    inMs((3 + random() * 12) * MINUTE, () => {
      setConnected(store, agent.id, true)
      setPresence(store, agent.id, 'online')
    })
  }

  let nextAsk = time
  const waits = () => ids.some((id) => findOpenHandoff(store, id)?.state === 'requested')
  const context = { isRunning: () => true, agentsOnline: count }
  for (let second = 0; ids.length < handoffs || (second % 60 === 0 ? waits() : true); second += 1) {
    time += SECOND
    while (nextAsk <= time && ids.length < handoffs) {
      ask()
      nextAsk += around(15 * SECOND)
    }
    for (const job of dueJobs(store)) if (isDeskJob(job)) runJob(store, job, context)
    for (const offer of listLiveOffers(store)) if (!judged.has(offer.id)) consider(offer)
    const due = later.filter(({ at }) => at <= time)
    for (const one of due) later.splice(later.indexOf(one), 1)
    for (const { work } of due) work()
    if (random() < 1 / 400) dropOut(agents[Math.floor(random() * count)] as AgentRow)
    // Nobody stays away for ever after offers that they did not see.
    if (second % 300 === 0) for (const { id } of agents) if (awayOf(id)) setPresence(store, id, 'online')
    if (!changed) continue
    overloads += listAgentProfiles(store).filter(({ load, capacity }) => load > capacity).length
    changed = false
  }

  function awayOf(id: AgentId): boolean {
    return listAgentProfiles(store).some((agent) => agent.id === id && agent.presence === 'away')
  }

  const all = ids.flatMap((id) => listHandoffs(store, id))
  const late = all.filter(({ acceptedAt, dueAt }) => acceptedAt === null || acceptedAt > dueAt)
  const figures = {
    waitsMs: all.flatMap(({ acceptedAt, requestedAt }) =>
      acceptedAt === null ? [] : acceptedAt - requestedAt,
    ),
    offers: seen.get('offer.made') ?? 0,
    passedOverAlerts: seen.get('handoff.passed_over') ?? 0,
    dropouts,
    overloads,
    late: late.length,
    lateUnnoticed: late.filter(({ id }) => !overdue.has(id)).length,
    stillWaiting: all.filter(({ state }) => state === 'requested').length,
    hours: (time - Date.UTC(2026, 10, 23, 8)) / 3_600_000,
  }
  store.close()
  return figures
}
