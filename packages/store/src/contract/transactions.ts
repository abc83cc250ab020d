import type { StoredFact } from '@baton/contracts'
import { findVisitor, insertVisitor, latestSeq, type SiteStore } from '../index.ts'
import { event } from '../schema/site.ts'
import { newConversation, sayFact } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

/** What a listener hears, one list of seq a call. */
function listen(store: SiteStore): number[][] {
  const heard: number[][] = []
  store.onCommitted((facts: StoredFact[]) => heard.push(facts.map((fact) => fact.seq)))
  return heard
}

const fail = () => {
  throw new Error('on purpose')
}

const failing = (store: SiteStore, row: ReturnType<typeof newConversation>) => () => {
  sayFact(store, row)
  fail()
}

export const transactionRules: Rule[] = [
  {
    id: 'S1',
    title: 'a transaction that throws leaves nothing behind',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const made: ReturnType<typeof insertVisitor>[] = []
      const work = () => {
        made.push(insertVisitor(store, {}))
        sayFact(store, row)
        fail()
      }
      refused(() => store.transaction(work), 'the failing work', 'on purpose')
      holds(made.length === 1 && made.every(({ id }) => !findVisitor(store, id)), 'the visitor is gone')
      equal(latestSeq(store), 0, 'facts in the log')
    },
  },
  {
    id: 'S2',
    title: 'a transaction whose work returns a promise is refused and leaves nothing behind',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const promising = async () => sayFact(store, row)
      refused(() => store.transaction(promising), 'a promise', 'returned a promise')
      refused(() => store.transaction(() => store.transaction(promising)), 'a nested promise', 'promise')
      const neverRun = () => store.db.select().from(event)
      refused(() => store.transaction(neverRun), 'a query that waits to be awaited', 'returned a promise')
      equal(latestSeq(store), 0, 'facts in the log')
    },
  },
  {
    id: 'S3',
    title: 'a nested transaction joins the outer one: it stays with it and goes with it',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const heard = listen(store)
      const nested = () => {
        sayFact(store, row)
        store.transaction(() => sayFact(store, row))
        equal(heard, [], 'what listeners heard before the outer COMMIT')
      }
      store.transaction(nested)
      equal(heard, [[1, 2]], 'what listeners heard')
      const broken = () => {
        nested()
        fail()
      }
      heard.length = 0
      refused(() => store.transaction(broken), 'the failing outer work', 'on purpose')
      equal(latestSeq(store), 2, 'the newest fact')
    },
  },
  {
    id: 'S4',
    title: 'a failure inside a nested transaction fails the outer one, even when it was caught',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const swallow = () => {
        sayFact(store, row)
        try {
          store.transaction(failing(store, row))
        } catch {}
      }
      refused(() => store.transaction(swallow), 'the outer work', 'on purpose')
      equal(latestSeq(store), 0, 'the newest fact')
      equal(sayFact(store, row).seq, 1, 'the next transaction is not harmed')
    },
  },
  {
    id: 'S5',
    title: 'listeners hear of facts after COMMIT, once a transaction, in the order of the log',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const first = listen(store)
      const second = listen(store)
      store.transaction(() => {
        sayFact(store, row)
        sayFact(store, row)
        equal(first, [], 'what was heard before COMMIT')
      })
      sayFact(store, row)
      equal([first, second], Array(2).fill([[1, 2], [3]]), 'what was heard')
    },
  },
  {
    id: 'S6',
    title: 'listeners hear nothing of a rollback, nor of a commit without facts, nor after they ended',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const heard: number[] = []
      const end = store.onCommitted((facts) => void heard.push(facts.length))
      refused(() => store.transaction(failing(store, row)), 'the failing work')
      store.transaction(() => insertVisitor(store, {}))
      equal(heard, [], 'what was heard of both')
      sayFact(store, row)
      end()
      sayFact(store, row)
      equal(heard, [1], 'what was heard')
    },
  },
  {
    id: 'S7',
    title: 'a listener that throws takes nothing back and hides nothing from the others',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      store.onCommitted(fail)
      const heard = listen(store)
      equal(sayFact(store, row).seq, 1, 'what the committed work returned')
      equal(heard, [[1]], 'what the other listener heard')
      equal(latestSeq(store), 1, 'the newest fact')
    },
  },
  {
    id: 'S8',
    title: 'when a listener writes, every listener still hears the facts in the order of the log',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      store.onCommitted((facts) => {
        if (facts.some((fact) => fact.seq === 1)) sayFact(store, row)
      })
      const heard = listen(store)
      sayFact(store, row)
      equal(heard, [[1], [2]], 'what the later listener heard')
    },
  },
]
