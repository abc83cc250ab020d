import type { AgentId, ConversationId } from '@baton/contracts'
import { findHandoff, findOpenHandoff, listAgentProfiles, listLiveOffers, listOffers } from '@baton/store'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  acceptHandoff,
  declineOffer,
  OFFER_LEASE_MS,
  resolve,
  setConnected,
  setPresence,
  transfer,
  updateTraits,
} from '../index.ts'
import { RoutingScene } from '../testing/routing-scene.ts'
import { refusal } from '../testing/scene.ts'

const step = fc.record({
  verb: fc.constantFrom(
    ...(['ask', 'ask', 'take', 'take', 'grab', 'decline', 'resolve', 'giveBack', 'giveOver'] as const),
    ...(['away', 'online', 'online', 'leave', 'come', 'lease', 'lease', 'late', 'capacity'] as const),
  ),
  agent: fc.nat(1),
  of: fc.nat(7),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Handoffs, agents who come and go, and offers, in any order. */
class Walk {
  readonly scene = new RoutingScene()
  readonly ids: ConversationId[] = []

  do({ verb, agent, of }: Step): void {
    const { scene } = this
    const { store } = scene
    const who = agent === 0 ? scene.ana : scene.ben
    const other = agent === 0 ? scene.ben : scene.ana
    scene.time += 1000
    if (verb === 'ask') this.ids.push(scene.ask(`Question ${this.ids.length}`))
    if (verb === 'away' || verb === 'online') setPresence(store, who.id, verb)
    if (verb === 'leave' || verb === 'come') setConnected(store, who.id, verb === 'come')
    if (verb === 'lease') scene.wait(OFFER_LEASE_MS)
    if (verb === 'late') scene.wait(5 * 60_000)
    if (verb === 'capacity') updateTraits(store, who.id, { capacity: of % 4 })
    const id = this.ids[of % Math.max(1, this.ids.length)]
    if (!id) return
    const about = { conversationId: id, epoch: scene.row(id).epoch }
    const { control, status, assigneeId } = scene.row(id)
    const theirs = status === 'open' && control === 'agent' && assigneeId === who.id
    if (verb === 'take' && scene.offeredTo(id) === who.id) acceptHandoff(store, { agent: who, ...about })
    if (verb === 'grab' && control === 'queue') this.#race(about, who, other)
    if (verb === 'decline') declineOffer(store, { agent: who, conversationId: id })
    if (verb === 'resolve' && theirs) resolve(store, about)
    if (verb === 'giveBack' && theirs) transfer(store, { agent: who, ...about, to: null, agentsOnline: 1 })
    if (verb === 'giveOver' && theirs)
      transfer(store, { agent: who, ...about, to: other.id, agentsOnline: 1 })
  }

  /** Two accept what they both see: one has it, the other is told who. */
  #race(
    about: { conversationId: ConversationId; epoch: number },
    first: RoutingScene['ana'],
    second: typeof first,
  ) {
    const { store } = this.scene
    acceptHandoff(store, { agent: first, ...about })
    const lost = refusal(() => acceptHandoff(store, { agent: second, ...about }))
    expect(lost).toEqual({ code: 'conversation.conflict', message: `${first.name} took this conversation.` })
  }

  check(): void {
    const { scene } = this
    const offers = listLiveOffers(scene.store)
    const leases = this.#jobs('offer.lease')
    expect(leases.sort(), 'a lease for each live offer').toEqual(
      offers.map((offer) => offer.handoffId).sort(),
    )
    const room = new Set<AgentId>(
      listAgentProfiles(scene.store)
        .filter(hasSpare)
        .map(({ id }) => id),
    )
    for (const { agentId, handoffId } of offers) {
      expect(scene.overloaded(), 'nobody is offered more than they have room for').not.toContain(agentId)
      expect(findHandoff(scene.store, handoffId)?.state).toBe('requested')
    }
    for (const id of this.ids) this.#checkWait(id, room)
  }

  #checkWait(id: ConversationId, room: ReadonlySet<AgentId>): void {
    const { scene } = this
    const handoff = findOpenHandoff(scene.store, id)
    const waits = handoff?.state === 'requested'
    expect(this.#jobs('handoff.deadline').filter((subject) => subject === handoff?.id)).toHaveLength(
      waits ? 1 : 0,
    )
    if (!handoff || !waits || scene.offeredTo(id)) return
    const declined = new Set(
      listOffers(scene.store, handoff.id).flatMap(({ agentId, result }) =>
        result === 'declined' ? agentId : [],
      ),
    )
    expect(
      [...room].filter((agentId) => !declined.has(agentId)),
      'nobody waits while somebody is free',
    ).toEqual([])
  }

  #jobs(kind: string): string[] {
    return this.scene.planned().flatMap((job) => (job.kind === kind ? job.subject : []))
  }
}

const hasSpare = ({ role, presence, load, capacity }: ReturnType<typeof listAgentProfiles>[number]) =>
  role !== 'viewer' && presence === 'online' && load < capacity

it('R14 whatever agents and visitors do: one deadline each, one lease an offer, room kept, nobody idle while somebody waits', () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const property = fc.property(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
    const walk = new Walk()
    for (const one of steps) {
      walk.do(one)
      walk.check()
    }
    walk.scene.store.close()
  })
  fc.assert(property, { seed, numRuns: 25 })
}, 120_000)
