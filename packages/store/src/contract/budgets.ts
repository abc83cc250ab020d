import type { RunId, VisitorId } from '@baton/contracts'
import {
  countUsage,
  endRun,
  insertRun,
  RESERVATION_MS,
  readUsage,
  reserveTokens,
  type SiteStore,
  settleTokens,
  tokensUsedToday,
} from '../index.ts'
import { newConversation } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const DAY_MS = 86_400_000
const limits = { site: 1000, visitor: 500, addressBlock: 700 }

interface Asker {
  runId: RunId
  visitorId: VisitorId
  addressKey: string | null
}

/** A live run of a new visitor, or of the one that is named. */
function asker(store: SiteStore, addressKey: string | null = null, visitorId?: VisitorId): Asker {
  const row = newConversation(store, visitorId)
  const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
  return { runId: run.id, visitorId: row.visitorId, addressKey }
}

const reserve = (store: SiteStore, who: Asker, tokens: number) =>
  reserveTokens(store, { ...who, tokens }, limits)

export const budgetRules: Rule[] = [
  {
    id: 'S100',
    title: 'tokens are reserved below the day’s limits of site, visitor and neighbourhood, else not at all',
    run({ open, clock }) {
      const store = open('a')
      const [one, two, three] = [asker(store, 'near'), asker(store, 'near'), asker(store, 'far')]
      holds(reserve(store, one, 500) !== null, 'the whole limit of a visitor')
      equal(reserve(store, one, 1), null, 'one more for the visitor')
      equal(reserve(store, two, 201), null, 'more than the neighbourhood has left')
      holds(reserve(store, two, 200) !== null, 'what the neighbourhood has left')
      equal(reserve(store, three, 301), null, 'more than the site has left')
      equal(tokensUsedToday(store), 700, 'refusals count nothing')
      holds(reserve(store, three, 300) !== null, 'what the site has left')
      clock.advance(DAY_MS)
      equal(tokensUsedToday(store), 0, 'the next day')
      holds(reserve(store, one, 500) !== null, 'the next day begins anew')
      const days = store.db.all<{ n: number }>('select count(distinct day) as n from token_use')
      equal(days, [{ n: 1 }], 'who asked is forgotten with the day')
    },
  },
  {
    id: 'S101',
    title: 'what was used takes the place of what was reserved; what a dead process reserved ends by its age',
    run({ open, reopen, clock }) {
      let store = open('a')
      const first = asker(store)
      const reservation = reserve(store, first, 400)
      holds(reservation !== null, 'the reservation')
      if (reservation) settleTokens(store, reservation, 450)
      equal(tokensUsedToday(store), 450, 'after more was used than reserved')
      const second = asker(store)
      reserve(store, second, 500)
      store = reopen('a')
      equal(tokensUsedToday(store), 950, 'a restart gives nothing back')
      clock.advance(RESERVATION_MS)
      equal(tokensUsedToday(store), 950, 'while an answer may still run')
      clock.advance(1)
      equal(tokensUsedToday(store), 450, 'after that')
    },
  },
  {
    id: 'S102',
    title: 'a visitor has one running answer with tokens; a run that ended stands in nobody’s way',
    run({ open }) {
      const store = open('a')
      const first = asker(store)
      const second = asker(store, null, first.visitorId)
      holds(reserve(store, first, 10) !== null, 'the first answer')
      holds(reserve(store, first, 10) !== null, 'the first answer again')
      equal(reserve(store, second, 10), null, 'the second beside it')
      holds(reserve(store, asker(store), 10) !== null, 'another visitor')
      endRun(store, first.runId, { state: 'withdrawn' })
      holds(reserve(store, second, 10) !== null, 'the second, after the first')
    },
  },
  {
    id: 'S103',
    title: 'usage of models is summed by day and model, and kept for 400 days',
    run({ open, clock }) {
      const store = open('a')
      countUsage(store, 'claude', { answers: 1, input: 10, costMicros: 7 })
      clock.advance(399 * DAY_MS)
      countUsage(store, 'claude', { answers: 1, output: 5, costMicros: 2 })
      countUsage(store, 'claude', { fallbacks: 1, unpriced: 1 })
      countUsage(store, null, { answers: 3 })
      const { total, byModel, byDay } = readUsage(store, 400)
      equal(total.tokens, { input: 10, cacheRead: 0, cacheWrite: 0, output: 5 }, 'the tokens')
      equal(
        byModel.map(({ model, answers, costMicros }) => [model, answers, costMicros]),
        [
          ['claude', 2, 9],
          [null, 3, 0],
        ],
        'by model, the dearest first',
      )
      equal(
        byDay.map((day) => [day.answers, day.fallbacks, day.unpriced]),
        [
          [1, 0, 0],
          [4, 1, 1],
        ],
        'by day',
      )
      equal(readUsage(store, 399).total.answers, 4, 'the days that were asked for')
      clock.advance(2 * DAY_MS)
      countUsage(store, null, { answers: 1 })
      equal(readUsage(store, 1000).total.answers, 5, 'after 400 days')
    },
  },
]
