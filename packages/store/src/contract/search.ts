import { sql } from 'drizzle-orm'
import {
  type ConversationRow,
  indexMessages,
  insertMessage,
  type SiteStore,
  searchMessages,
  updateConversation,
  withdrawMessage,
} from '../index.ts'
import { ana, newConversation } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

function say(store: SiteStore, row: ConversationRow, text: string, kind: 'text' | 'note' = 'text') {
  return insertMessage(store, { conversationId: row.id, author: { kind: 'visitor' }, kind, text })
}

const found = (store: SiteStore, text: string, filter = {}) =>
  searchMessages(store, { text, filter }).hits.map(({ conversation }) => conversation.id)

const words = (store: SiteStore) =>
  store.db.all<{ term: string }>(sql`select distinct term from message_terms`).map(({ term }) => term)

export const searchRules: Rule[] = [
  {
    id: 'S46',
    title:
      'a search finds what holds all words, in any script, the newest first, each conversation once a page',
    run({ open }) {
      const store = open('a')
      const [tent, both, far] = [newConversation(store), newConversation(store), newConversation(store)]
      say(store, tent, 'The pole of my tent is bent and cracked')
      say(store, both, 'A tent, sent back by Zoë')
      say(store, both, 'My tent pole: order “AB-1042”', 'note')
      say(store, far, '使用したテントを返品したい')
      equal(found(store, 'tent'), [both.id, tent.id], 'one word')
      equal(found(store, 'bent pole'), [tent.id], 'all words')
      equal(found(store, 'zoe'), [both.id], 'without accents')
      equal(found(store, 'ab-1042'), [both.id], 'a number, in a note')
      equal(found(store, '返品'), [far.id], 'a word of a script without spaces')
      equal(found(store, '品返'), [], 'its signs in another order')
      equal(found(store, 'crac'), [tent.id], 'the beginning of the last word')
      equal(found(store, 'cra'), [], 'too short a beginning')
      equal(found(store, 'crac pole'), [], 'the beginning of another word')
      for (const text of ['', '"', 'tent"', '* AND (', 'NEAR(tent']) found(store, text)
      equal(
        searchMessages(store, { text: 'bent' }).hits[0]?.excerpt,
        'The pole of my tent is bent and cracked',
        'the line',
      )
    },
  },
  {
    id: 'S47',
    title: 'a filter narrows a search, and looking further back misses nothing',
    run({ open }) {
      const store = open('a')
      const rows = Array.from({ length: 70 }, () => newConversation(store))
      for (const row of rows) say(store, row, 'Where is my parcel?')
      const [first, second] = rows
      if (!first || !second) return
      updateConversation(store, first.id, { assigneeId: ana, priority: 'high' })
      updateConversation(store, second.id, { assigneeId: ana })
      equal(found(store, 'parcel', { assigneeId: ana }), [second.id, first.id], 'by agent')
      equal(found(store, 'parcel', { priority: 'high' }), [first.id], 'by priority')
      const all: string[] = []
      for (let before: number | null | undefined; before !== null; ) {
        const page = searchMessages(store, { text: 'parcel', before })
        all.push(...page.hits.map(({ conversation }) => conversation.id))
        before = page.next
      }
      equal(all, rows.map(({ id }) => id).reverse(), 'all pages')
    },
  },
  {
    id: 'S48',
    title: 'of a withdrawn message the index keeps no word, and other messages keep theirs',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const { id } = say(store, row, 'My card is 4111 and secret')
      say(store, row, 'My tent')
      withdrawMessage(store, id)
      withdrawMessage(store, id)
      equal(words(store), ['my', 'tent'], 'the words of the index')
      equal(found(store, 'secret'), [], 'what is found')
      store.db.run(sql`insert into message_index (message_index) values ('integrity-check')`)
    },
  },
  {
    id: 'S49',
    title: 'messages of before there was a search come into it slice by slice, each once',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const made = Array.from({ length: 530 }, (_, n) => say(store, row, `parcel ${n}`))
      store.db.run(sql`insert into message_index (message_index) values ('delete-all')`)
      say(store, row, 'a new parcel')
      if (made[0]) withdrawMessage(store, made[0].id)
      for (let next: number | null = 0; next !== null; ) next = indexMessages(store, next)
      const [{ n } = { n: 0 }] = store.db.all<{ n: number }>(
        sql`select count(*) as n from message_terms where term = 'parcel'`,
      )
      equal(n, 530, 'how often the word stands in the index')
    },
  },
]
