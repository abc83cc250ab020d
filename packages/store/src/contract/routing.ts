import {
  endOffer,
  findAgentProfile,
  forgetConnections,
  insertOffer,
  insertTeam,
  listAgentProfiles,
  listClocks,
  listRunningClocks,
  listUnoffered,
  markClockMissed,
  readConversation,
  readRouting,
  type SiteStore,
  saveAgent,
  saveClock,
  updateAgentProfile,
  updateConversation,
  updateHandoff,
  updateRouting,
  usualWaitMs,
} from '../index.ts'
import { ana, ben, newConversation, queue } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

const joinAna = (store: SiteStore) => saveAgent(store, { id: ana, name: 'Ana', role: 'agent', generation: 1 })

export const routingRules: Rule[] = [
  {
    id: 'S130',
    title:
      'an agent has a profile before anybody writes one, and an open inbox is forgotten with its process',
    run({ open, reopen }) {
      const store = open('a')
      joinAna(store)
      const [first] = listAgentProfiles(store)
      equal([first?.presence, first?.capacity, first?.load], ['offline', 5, 0], 'at first')
      updateAgentProfile(store, ana, { connectedAt: 1, skills: ['returns'] })
      updateAgentProfile(store, ana, { capacity: 2 })
      const again = reopen('a')
      const { presence, skills, capacity } = listAgentProfiles(again)[0] ?? {}
      equal([presence, skills, capacity], ['online', ['returns'], 2], 'kept')
      forgetConnections(again)
      equal(findAgentProfile(again, ana).connectedAt, null, 'the inbox')
    },
  },
  {
    id: 'S131',
    title: 'a handoff has at most one live offer; it counts for its agent like what they hold',
    run({ open }) {
      const store = open('a')
      joinAna(store)
      const [one, two] = [newConversation(store), newConversation(store)]
      const handoff = queue(store, one.id, 1000)
      const about = { handoffId: handoff.id, agentId: ana, why: ['Holds “nothing”'], expiresAt: 5 }
      const offer = insertOffer(store, about)
      refused(() => insertOffer(store, about), 'a second live offer')
      updateConversation(store, two.id, { control: 'agent', assigneeId: ana })
      equal(listAgentProfiles(store)[0]?.load, 2, 'the load')
      const { agentId, expiresAt, why } = about
      equal(readConversation(store, one.id)?.offer, { agentId, expiresAt, why }, 'as staff see it')
      endOffer(store, offer.id, 'expired')
      equal(listAgentProfiles(store)[0]?.load, 1, 'the load afterwards')
      insertOffer(store, about)
    },
  },
  {
    id: 'S132',
    title: 'who waits unoffered is listed by priority, then by waiting time, for everybody or for a team',
    run({ open, clock }) {
      const store = open('a')
      const team = insertTeam(store, { name: 'Billing', hours: null })
      const wait = () => {
        clock.advance(1)
        return queue(store, newConversation(store).id, clock.now())
      }
      const [first, urgent, offered, last] = [wait(), wait(), wait(), wait()]
      updateHandoff(store, urgent.id, { priority: 1 })
      updateHandoff(store, last.id, { teamId: team.id })
      insertOffer(store, { handoffId: offered.id, agentId: ben, why: [], expiresAt: 5 })
      const listed = (teamIds: (typeof team.id)[]) =>
        listUnoffered(store, { teamIds, limit: 9 }).map(({ id }) => id)
      equal(listed([]), [urgent.id, first.id], 'for everybody')
      equal(listed([team.id]), [urgent.id, first.id, last.id], 'for the team too')
    },
  },
  {
    id: 'S133',
    title:
      'a clock runs once a conversation and kind, and is seen after it was missed; while it stands still it is not shown',
    run({ open, reopen }) {
      const store = open('a')
      const { id } = newConversation(store)
      const clockOf = (kind: 'firstReply' | 'resolution', dueAt: number) =>
        saveClock(store, { conversationId: id, kind, startedAt: 1, dueAt })
      clockOf('resolution', 9)
      clockOf('firstReply', 7)
      clockOf('firstReply', 5)
      equal(readConversation(store, id)?.clock, { kind: 'firstReply', dueAt: 5 }, 'the first to run out')
      const [missed] = listClocks(store, id)
      if (missed) markClockMissed(store, missed)
      const again = reopen('a')
      equal(
        [listClocks(again, id).length, listRunningClocks(again).map(({ kind }) => kind)],
        [2, ['resolution']],
        'after one was missed',
      )
      const [, running] = listClocks(again, id)
      if (running) saveClock(again, { ...running, pausedAt: 3, pausedMs: 2 })
      equal(
        readConversation(again, id)?.clock,
        { kind: 'firstReply', dueAt: 5 },
        'one that stands still is not shown',
      )
      equal(listClocks(again, id)[1]?.pausedMs, 2, 'how long it stood still')
    },
  },
  {
    id: 'S134',
    title: 'how long people waited of late is the median of the newest twenty, and unknown below five',
    run({ open, clock }) {
      const store = open('a')
      const wait = (ms: number) => {
        const { id } = queue(store, newConversation(store).id, clock.now())
        const requestedAt = clock.now()
        clock.advance(ms)
        updateHandoff(store, id, { state: 'accepted', acceptedAt: requestedAt + ms })
      }
      for (const ms of [9, 1, 5, 7]) wait(ms)
      equal(usualWaitMs(store), null, 'of four')
      wait(3)
      equal(usualWaitMs(store), 5, 'of five')
      for (let n = 0; n < 20; n += 1) wait(100)
      equal(usualWaitMs(store), 100, 'of the newest')
    },
  },
  {
    id: 'S135',
    title: 'routing is off before anybody asks for it, and refuses what does not fit',
    run({ open, reopen }) {
      const store = open('a')
      equal(readRouting(store).offers, false, 'at first')
      const changed = updateRouting(store, { offers: true })
      const hours = { timeZone: 'Nowhere/None', week: [], holidays: [] }
      refused(() => updateRouting(store, { hours }), 'hours of no place')
      equal(readRouting(reopen('a')), changed, 'kept')
      holds(changed.hours === null, 'open always')
    },
  },
]
