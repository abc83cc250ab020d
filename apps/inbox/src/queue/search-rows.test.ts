import type { MessageId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { conversation, fact, me, page } from '../state/inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from '../state/inbox-state.ts'
import type { InboxEvent } from '../state/inbox-types.ts'
import { asTheyAre, firstPageAgain } from './search-rows.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => conversation(id)) as [
  ReturnType<typeof conversation>,
  ...ReturnType<typeof conversation>[],
]
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

it('a first page that is read again brings what is new, drops what fits no more, and keeps the pages below', () => {
  const [second, third, fourth] = [b, c, d] as [typeof a, typeof a, typeof a]
  const known = { rows: [a, second, third], next: '3', failed: true }
  const again = firstPageAgain(known, { rows: [fourth, second], next: '2' })
  expect([ids(again.rows ?? []), again.next]).toEqual([['cnv_d', 'cnv_b', 'cnv_c'], '3'])
  expect(firstPageAgain(known, { rows: [], next: null })).toEqual({ rows: [], next: null, failed: false })
})

it('what was found is shown as it is now, with the line that was found', () => {
  const found = [{ ...a, foundId: 'msg_1' as MessageId, preview: 'the line' }]
  const events: InboxEvent[] = [
    { type: 'list.read', view: 'all', page: page([], 10), begins: true },
    { type: 'rows.read', rows: [a], asOf: 10 },
    { type: 'fact', fact: fact(11, 'conversation.resolved', { conversation: { ...a, status: 'resolved' } }) },
  ]
  const state = events.reduce(reduceInbox, emptyInbox(me))
  expect(asTheyAre(found, state)).toMatchObject([
    { status: 'resolved', preview: 'the line', foundId: 'msg_1' },
  ])
  const erased: InboxEvent = {
    type: 'fact',
    fact: fact(12, 'conversation.erased', { conversationId: a.id }),
  }
  expect(asTheyAre(found, reduceInbox(state, erased))).toEqual([])
})

it('what a search reads can be acted on, and asks for no new counts', () => {
  const events: InboxEvent[] = [
    { type: 'connection', connection: 'live' },
    { type: 'list.read', view: 'all', page: page([], 10), begins: true },
    { type: 'rows.read', rows: [a], asOf: 10 },
  ]
  const state = events.reduce(reduceInbox, emptyInbox(me))
  expect(state.conversations.get(a.id)).toEqual(a)
  expect(state.summaryStale).toBe(false)
})
