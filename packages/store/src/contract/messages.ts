import type { Author, MessageId } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import {
  countVisitorMessages,
  findConversationByClientId,
  findMessage,
  findMessageByClientId,
  insertConversation,
  insertMessage,
  listMessages,
  positionOf,
  type SiteStore,
  setRating,
  withdrawMessage,
} from '../index.ts'
import { ana, citationNumber, newClientId, newConversation } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

type Row = ReturnType<typeof newConversation>

function say(
  store: SiteStore,
  row: Row,
  text: string,
  more: Partial<Parameters<typeof insertMessage>[1]> = {},
) {
  const author: Author = { kind: 'visitor' }
  return insertMessage(store, { conversationId: row.id, author, kind: 'text', text, ...more })
}

const ids = (list: { id: MessageId }[]) => list.map(({ id }) => id)

export const messageRules: Rule[] = [
  {
    id: 'S30',
    title: "a message's client id is taken once in its conversation, and finds the message again",
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const other = newConversation(store)
      const clientId = newClientId()
      const first = say(store, row, 'Hello', { clientId })
      refused(() => say(store, row, 'Hello', { clientId }), 'the same id again')
      equal(findMessageByClientId(store, row.id, clientId), first, 'what the id finds')
      equal(findMessageByClientId(store, other.id, clientId), undefined, 'what it finds elsewhere')
      say(store, other, 'Hello', { clientId })
      say(store, row, 'without an id')
      say(store, row, 'nor this')
      equal(listMessages(store, row.id, { notes: true }).length, 3, 'messages')
    },
  },
  {
    id: 'S31',
    title: "a conversation's client id is taken once a visitor, and finds the conversation again",
    run({ open }) {
      const store = open('a')
      const { clientId, visitorId, id } = newConversation(store)
      refused(() => insertConversation(store, { clientId, visitorId }), 'the same id again')
      equal(findConversationByClientId(store, visitorId, clientId)?.id, id, 'what the id finds')
      const other = newConversation(store)
      equal(findConversationByClientId(store, other.visitorId, clientId), undefined, 'for somebody else')
      insertConversation(store, { clientId, visitorId: other.visitorId })
    },
  },
  {
    id: 'S32',
    title: 'messages read back in the order they were written, after a position, notes only when asked for',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const agent: Author = { kind: 'agent', agentId: ana, name: 'Ana' }
      const one = say(store, row, 'one')
      say(store, newConversation(store), 'elsewhere')
      const note = say(store, row, 'among us', { kind: 'note', author: agent })
      const two = say(store, row, 'two', { author: agent })
      equal(ids(listMessages(store, row.id, { notes: true })), ids([one, note, two]), 'with notes')
      equal(ids(listMessages(store, row.id, { notes: false })), ids([one, two]), 'without')
      const after = positionOf(store, one.id)
      equal(ids(listMessages(store, row.id, { notes: false, after })), [two.id], 'after the first')
      equal(findMessage(store, two.id), two, 'an agent message reads back whole')
    },
  },
  {
    id: 'S33',
    title: 'citations are kept with their answer, in order and whole, also when hundreds are read at once',
    run({ open, reopen }) {
      const store = open('a')
      const row = newConversation(store)
      const citations = [1, 2, 3].map(citationNumber)
      const answers = store.transaction(() =>
        Array.from({ length: 250 }, (_, n) =>
          say(store, row, `[^1] ${n}`, { author: { kind: 'assistant' }, tier: 1, citations }),
        ),
      )
      const read = listMessages(reopen('a'), row.id, { notes: false })
      equal(read, answers, 'what is read')
      equal(read[249]?.citations, citations, 'the citations of the last answer')
    },
  },
  {
    id: 'S34',
    title:
      'a withdrawn message is a tombstone: not listed, and no words, notice or quotes are left in the file',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const citations = [citationNumber(1)]
      const kept = say(store, row, 'kept', { author: { kind: 'assistant' }, tier: 1, citations })
      const { id } = say(store, row, 'secret', { author: { kind: 'assistant' }, tier: 1, citations })
      withdrawMessage(store, id)
      equal(ids(listMessages(store, row.id, { notes: true })), [kept.id], 'the list')
      const { state, text, notice, citations: left } = findMessage(store, id) ?? {}
      equal({ state, text, notice, left }, { state: 'withdrawn', text: '', notice: null, left: [] }, 'it')
      const quotes = store.db.all<{ n: number }>(sql`select count(*) as n from citation`)
      equal(quotes, [{ n: 1 }], 'rows of citations')
    },
  },
  {
    id: 'S35',
    title: "a visitor's messages are counted over all their conversations, and only theirs",
    run({ open, clock }) {
      const store = open('a')
      const row = newConversation(store)
      say(store, row, 'early')
      clock.advance(60_000)
      const since = clock.now()
      say(store, newConversation(store, row.visitorId), 'in another conversation')
      say(store, row, 'an answer', { author: { kind: 'assistant' } })
      say(store, newConversation(store), 'of somebody else')
      equal(countVisitorMessages(store, row.visitorId, since), 1, 'in the last minute')
      equal(countVisitorMessages(store, row.visitorId, 0), 2, 'ever')
    },
  },
  {
    id: 'S36',
    title: 'a rating is set, changed and taken back, with its reason',
    run({ open }) {
      const store = open('a')
      const message = say(store, newConversation(store), 'an answer', { author: { kind: 'assistant' } })
      for (const rating of ['helpful', 'neutral', 'off_topic', null] as const) {
        const said = { rating, ratingReason: rating && `because ${rating}` }
        setRating(store, message.id, said)
        const { rating: read, ratingReason } = findMessage(store, message.id) ?? message
        equal({ rating: read, ratingReason }, said, 'the rating')
      }
      holds(message.rating === null, 'a new message has none')
    },
  },
]
