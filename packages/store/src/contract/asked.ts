import type { Form } from '@baton/contracts'
import {
  addHandoffFacts,
  findMessage,
  forgetVisitorMail,
  insertMessage,
  insertVisitor,
  listHandoffs,
  listPastConversations,
  readVisitor,
  saveVisitorAddress,
  setAlwaysPerson,
  setForm,
  withdrawMessage,
} from '../index.ts'
import { newConversation, queue } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const form: Form = {
  purpose: 'lead',
  fields: [{ name: 'email', kind: 'email', required: true }],
  answers: null,
}
const answered = { ...form, answers: { email: 'kim@home.example' } }

export const askedRules: Rule[] = [
  {
    id: 'S205',
    title:
      'a form reads back with its answers; an address that is forgotten is in no form, and none is in a tombstone',
    run({ open, reopen }) {
      const store = open('a')
      const rows = [newConversation(store), newConversation(store)]
      const system = { author: { kind: 'system' }, kind: 'notice', text: '', form } as const
      const [kept, gone] = rows.map(({ id }) => insertMessage(store, { ...system, conversationId: id }))
      if (!rows[0] || !rows[1] || !kept || !gone) return
      equal(kept.form, form, 'before it is answered')
      for (const { id } of [kept, gone]) setForm(store, id, answered)
      equal(findMessage(reopen('a'), kept.id)?.form, answered, 'after a restart')
      const again = reopen('a')
      saveVisitorAddress(again, { visitorId: rows[1].visitorId, email: 'kim@home.example', stopToken: 't' })
      forgetVisitorMail(again, rows[1].visitorId)
      equal(findMessage(again, gone.id)?.form, undefined, 'of who took their address back')
      equal(findMessage(again, kept.id)?.form, answered, 'of somebody else')
      withdrawMessage(again, kept.id)
      equal(findMessage(again, kept.id)?.form, undefined, 'of a tombstone')
    },
  },
  {
    id: 'S206',
    title: 'a visitor finds their conversations again, newest first, by the first line of theirs',
    run({ open, clock }) {
      const store = open('a')
      const visitorId = insertVisitor(store, {}).id
      const texts = ['Where is my tent?\nIt is green.', 'And my poles?']
      for (const text of texts) {
        const { id } = newConversation(store, visitorId)
        insertMessage(store, { conversationId: id, author: { kind: 'assistant' }, kind: 'text', text: 'Hi' })
        for (const said of [text, 'Anybody?'])
          insertMessage(store, { conversationId: id, author: { kind: 'visitor' }, kind: 'text', text: said })
        clock.advance(1)
      }
      newConversation(store)
      const lines = listPastConversations(store, visitorId).map(({ firstLine }) => firstLine)
      equal(lines, ['And my poles?', 'Where is my tent?'], 'the first lines')
    },
  },
  {
    id: 'S207',
    title: 'what a visitor says of themselves while they wait is on the card, the newest value of each name',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      addHandoffFacts(store, row.id, [{ name: 'email', value: 'nobody waits' }])
      queue(store, row.id, store.now())
      for (const value of ['old@home.example', 'new@home.example'])
        addHandoffFacts(store, row.id, [{ name: 'email', value }])
      const [handoff] = listHandoffs(store, row.id)
      equal(handoff?.facts, [{ name: 'email', value: 'new@home.example' }], 'the facts')
      setAlwaysPerson(store, row.visitorId, true)
      holds(readVisitor(store, row.visitorId)?.alwaysPerson === true, 'they want a person')
    },
  },
]
