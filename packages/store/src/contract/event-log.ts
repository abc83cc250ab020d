import { MAX_FACTS_BEHIND, type StoredFact } from '@baton/contracts'
import {
  appendFact,
  type FactsAfter,
  latestSeq,
  latestVisitorSeq,
  readFacts,
  readVisitorFacts,
} from '../index.ts'
import { newConversation, sayFact } from './example.ts'
import { equal, refused } from './expect.ts'
import type { Rule } from './rule.ts'

function numbers(found: FactsAfter, of: 'seq' | 'visitorSeq' = 'seq') {
  return found.reset ? 'reset' : found.facts.map((fact) => fact[of])
}

export const eventLogRules: Rule[] = [
  {
    id: 'S10',
    title: 'seq starts at 1 and has no gaps, also after rollbacks and a restart',
    run({ open, reopen }) {
      const store = open('a')
      const row = newConversation(store)
      const broken = () => {
        sayFact(store, row)
        throw new Error('on purpose')
      }
      equal(latestSeq(store), 0, 'the newest fact of a new site')
      sayFact(store, row)
      refused(() => store.transaction(broken), 'the failing work')
      sayFact(store, row)
      const again = reopen('a')
      equal(sayFact(again, row).seq, 3, 'the first fact after the restart')
      equal(numbers(readFacts(again, 0)), [1, 2, 3], 'the log')
    },
  },
  {
    id: 'S11',
    title: "visitorSeq counts, without gaps, only what one visitor may see: not the site's traffic",
    run({ open, reopen }) {
      const store = open('a')
      const mine = newConversation(store)
      const theirs = newConversation(store)
      sayFact(store, mine)
      for (let n = 0; n < 5; n++) sayFact(store, theirs)
      const broken = () => {
        sayFact(store, mine)
        throw new Error('on purpose')
      }
      refused(() => store.transaction(broken), 'the failing work', 'on purpose')
      const again = reopen('a')
      equal(sayFact(again, mine).visitorSeq, 2, 'their second fact')
      equal(latestVisitorSeq(again, mine.visitorId), 2, 'their cursor')
      equal(numbers(readVisitorFacts(again, mine.visitorId, 0), 'visitorSeq'), [1, 2], 'what they read')
      equal(numbers(readVisitorFacts(again, mine.visitorId, 0)), [1, 7], 'where it stands in the log')
    },
  },
  {
    id: 'S12',
    title: 'facts among staff carry no visitorSeq, move no cursor and never reach a visitor',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      sayFact(store, row)
      const note = sayFact(store, row, false)
      equal([note.seq, note.visitorSeq, note.visitorId], [2, null, null], 'the numbers of a note')
      equal(sayFact(store, row).visitorSeq, 2, "the visitor's next fact")
      equal(numbers(readFacts(store, 0)), [1, 2, 3], 'what staff read')
      equal(numbers(readVisitorFacts(store, row.visitorId, 0)), [1, 3], 'what the visitor reads')
    },
  },
  {
    id: 'S13',
    title: 'reading after a cursor gives the facts after it, oldest first, as they were announced',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const announced: StoredFact[] = []
      store.onCommitted((facts) => announced.push(...facts))
      for (let n = 0; n < 4; n++) sayFact(store, row)
      equal(readFacts(store, 2), { reset: false, facts: announced.slice(2) }, 'staff after 2')
      const visitors = readVisitorFacts(store, row.visitorId, 2)
      equal(visitors, { reset: false, facts: announced.slice(2) }, 'the visitor after 2')
      equal(numbers(readFacts(store, 4)), [], 'after the newest')
    },
  },
  {
    id: 'S14',
    title: 'a cursor ahead of the log, or of what the visitor may see, means reset',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      sayFact(store, row)
      sayFact(store, row, false)
      equal(numbers(readFacts(store, 3)), 'reset', 'staff ahead')
      equal(numbers(readVisitorFacts(store, row.visitorId, 2)), 'reset', 'the visitor ahead')
    },
  },
  {
    id: 'S15',
    title: `${MAX_FACTS_BEHIND} facts behind is still read; one more means reset`,
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      store.transaction(() => {
        for (let n = 0; n <= MAX_FACTS_BEHIND; n++) sayFact(store, row)
      })
      for (const found of [readFacts(store, 1), readVisitorFacts(store, row.visitorId, 1)])
        equal(found.reset ? 'reset' : found.facts.length, MAX_FACTS_BEHIND, 'the furthest catch-up')
      equal(numbers(readFacts(store, 0)), 'reset', 'staff too far behind')
      equal(numbers(readVisitorFacts(store, row.visitorId, 0)), 'reset', 'the visitor too far behind')
    },
  },
  {
    id: 'S16',
    title: 'a fact outside a transaction, or for a visitor who does not exist, is refused',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const fact = { type: 'conversation.created' } as const
      const append = (visitorId: typeof row.visitorId) =>
        appendFact(store, { conversationId: row.id, visitorId, fact })
      refused(() => store.transaction(() => append('vis_0' as typeof row.visitorId)), 'an unknown visitor')
      refused(() => append(row.visitorId), 'a fact outside', 'outside a transaction')
      equal([latestSeq(store), latestVisitorSeq(store, row.visitorId)], [0, 0], 'the cursors')
    },
  },
]
