import { sql } from 'drizzle-orm'
import {
  appendAudit,
  checkAudit,
  dueJobs,
  eraseConversation,
  eraseFiles,
  eraseMessages,
  eraseVisitorRow,
  findConversation,
  findVisitor,
  findVisitorBySubject,
  forgetOriginals,
  forgetSomeOriginals,
  forgetWords,
  insertFile,
  insertHandoff,
  insertMessage,
  insertRun,
  insertSignals,
  keepOriginals,
  latestSeq,
  listAudit,
  listHandoffs,
  listOriginals,
  readFacts,
  type SiteStore,
  saveIdentity,
  scheduleJob,
  searchMessages,
  withdrawMessage,
} from '../index.ts'
import { ana, newClientId, newConversation, sayFact } from './example.ts'
import { equal, refused } from './expect.ts'
import { drain } from './moving-example.ts'
import type { Rule } from './rule.ts'

function writeLines(store: SiteStore, count: number): void {
  store.transaction(() => {
    for (let n = 0; n < count; n += 1)
      appendAudit(store, {
        by: n % 2 ? null : { agentId: ana, name: 'Ana' },
        action: 'settings.changed',
        about: null,
        details: { changed: ['origins', `n${n}`] },
      })
  })
}

const by = { confidence: 1, by: { kind: 'built_in', version: '1' } } as const
const nothingSpecial = {
  language: { value: 'en', ...by },
  intent: null,
  sentiment: { value: 0, ...by },
  urgency: { value: 0, ...by },
  sensitive: [],
  complaint: false,
  asksForPerson: false,
  scoredAt: 0,
}
const order = (start: number, value: string) =>
  ({ type: 'order_number', start, end: start + value.length, value }) as const

const check = (store: SiteStore) => drain(checkAudit(store))

export const privacyRules: Rule[] = [
  {
    id: 'S150',
    title: 'the audit log numbers its lines without gaps, with the work that they are about or not at all',
    run({ open, reopen }) {
      const store = open('a')
      writeLines(store, 2)
      refused(() => appendAudit(store, { by: null, action: 'site.exported', about: null }), 'no transaction')
      refused(
        () =>
          store.transaction(() => {
            appendAudit(store, { by: null, action: 'site.exported', about: null })
            throw new Error('Changed my mind.')
          }),
        'a transaction that fails',
      )
      const again = reopen('a')
      writeLines(again, 58)
      const pages = [listAudit(again), listAudit(again, 11)]
      equal(
        pages.map(({ entries, next }) => [entries.length, entries[0]?.n, next]),
        [
          [50, 60, 11],
          [10, 10, null],
        ],
        'the pages',
      )
      const [first] = listAudit(again, 2).entries
      equal(first?.by, { agentId: ana, name: 'Ana' }, 'who')
      equal(first?.details, { changed: ['origins', 'n0'] }, 'the details')
    },
  },
  {
    id: 'S151',
    title: 'a line of the audit log that was changed, put in or taken out is found by its number',
    run({ open }) {
      const store = open('a')
      equal(check(store), { entries: 0, brokenAt: null, head: '' }, 'an empty log')
      writeLines(store, 230)
      const { head, ...whole } = check(store)
      equal(whole, { entries: 230, brokenAt: null }, 'as it was written')
      equal(head, listAudit(store).entries[0]?.hash, 'its head')
      const spoilt = (change: string) => {
        let found: number | null = null
        refused(
          () =>
            store.transaction(() => {
              store.db.run(sql.raw(change))
              found = check(store).brokenAt
              throw new Error('Put it back.')
            }),
          'put back',
          'Put it back',
        )
        return found
      }
      equal(spoilt(`update audit set agent_name = 'Ben' where n = 215`), 215, 'somebody else')
      equal(spoilt(`update audit set details = '{}' where n = 230`), 230, 'other details')
      equal(spoilt('delete from audit where n = 17'), 17, 'one is missing')
      equal(spoilt('delete from audit where n = 1'), 1, 'the first is missing')
      equal(spoilt(`update audit set hash = 'x', agent_name = 'Ben' where n = 200`), 200, 'another hash')
    },
  },
  {
    id: 'S152',
    title: 'a placeholder stands for one thing in its conversation, also after that is forgotten',
    run({ open, reopen }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      keepOriginals(store, row.id, [
        { placeholder: '[card 1]', sealed: 'one' },
        { placeholder: '[iban 1]', sealed: null },
      ])
      keepOriginals(store, row.id, [{ placeholder: '[card 1]', sealed: 'two' }])
      keepOriginals(store, other.id, [{ placeholder: '[card 1]', sealed: 'three' }])
      const again = reopen('a')
      const kept = [
        { placeholder: '[card 1]', sealed: 'one' },
        { placeholder: '[iban 1]', sealed: null },
      ]
      equal(listOriginals(again, row.id), kept, 'what is kept')
      forgetOriginals(again, row.id, ['[card 1]', '[ip 1]'])
      keepOriginals(again, row.id, [{ placeholder: '[card 1]', sealed: 'four' }])
      equal(listOriginals(again, row.id)[0], { placeholder: '[card 1]', sealed: null }, 'forgotten')
      equal(listOriginals(again, other.id)[0]?.sealed, 'three', 'the other conversation')
    },
  },
  {
    id: 'S153',
    title: 'what a site kept of all its conversations is forgotten slice by slice',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      store.transaction(() => {
        for (let n = 1; n <= 501; n += 1)
          keepOriginals(store, row.id, [{ placeholder: `[ip ${n}]`, sealed: 'sealed' }])
      })
      const left = () => listOriginals(store, row.id).filter(({ sealed }) => sealed !== null).length
      equal([forgetSomeOriginals(store), left()], [true, 1], 'the first slice')
      equal([forgetSomeOriginals(store), left()], [false, 0], 'the rest')
      equal(listOriginals(store, row.id).length, 501, 'the names')
    },
  },
  {
    id: 'S154',
    title:
      'a handoff has the facts that a flow gathered and those that messages name; with a message go its own',
    run({ open, clock }) {
      const store = open('a')
      const { id: conversationId } = newConversation(store)
      const say = (text: string) =>
        insertMessage(store, { conversationId, author: { kind: 'visitor' }, kind: 'text', text })
      const first = say('My order is SO-1001')
      insertSignals(store, { ...nothingSpecial, messageId: first.id, entities: [order(12, 'SO-1001')] })
      const second = say('No, SO-1002')
      const notice = say('')
      const about = { reason: 'policy' as const, trigger: '', summary: '', tried: [], dueAt: clock.now() }
      const gathered = [{ name: 'Order', value: 'SO-1002' }]
      insertHandoff(store, { ...about, conversationId, noticeId: notice.id, facts: gathered })
      const facts = () => listHandoffs(store, conversationId)[0]?.facts
      insertSignals(store, { ...nothingSpecial, messageId: second.id, entities: [order(4, 'SO-1002')] })
      equal(facts(), [...gathered, { name: 'order_number', value: 'SO-1001' }], 'gathered first, each once')
      withdrawMessage(store, second.id)
      forgetWords(store, conversationId, second)
      equal(facts(), [{ name: 'order_number', value: 'SO-1001' }], 'without the message')
    },
  },
  {
    id: 'S155',
    title: 'an erased visitor leaves neither rows nor words, and in the log numbers that say nothing',
    run({ open }) {
      const store = open('a')
      const kept = newConversation(store)
      const row = newConversation(store)
      const { id: conversationId, visitorId } = row
      const say = (of: typeof conversationId, text: string) =>
        insertMessage(store, { conversationId: of, author: { kind: 'visitor' }, kind: 'text', text })
      say(kept.id, 'My lamp')
      const { id: messageId } = say(conversationId, 'My marquee')
      insertSignals(store, { ...nothingSpecial, messageId, entities: [] })
      insertRun(store, { conversationId, epoch: 1, attempt: 1 })
      scheduleJob(store, 'clock.due', conversationId, 9)
      saveIdentity(store, { subject: 'u1', visitorId })
      insertFile(store, {
        ...{ visitorId, agentId: null, clientId: newClientId(), type: 'text/plain', name: 'a.txt', bytes: 1 },
        ...{ width: null, height: null },
      })
      sayFact(store, row)
      const before = latestSeq(store)
      equal(
        [eraseMessages(store, conversationId, 9), eraseMessages(store, conversationId, 9)],
        [2, 0],
        'messages',
      )
      equal([eraseFiles(store, visitorId, 9), eraseFiles(store, visitorId, 9)], [1, 0], 'files')
      eraseConversation(store, conversationId)
      eraseVisitorRow(store, visitorId)
      equal(
        [findVisitor(store, visitorId), findConversation(store, conversationId)],
        [undefined, undefined],
        'rows',
      )
      equal(findVisitorBySubject(store, 'u1'), undefined, 'who the site says they are')
      equal(dueJobs(store).length, 0, 'what was to be done')
      equal(searchMessages(store, { text: 'marquee' }).hits.length, 0, 'their words')
      equal(searchMessages(store, { text: 'lamp' }).hits.length, 1, 'those of others')
      const found = readFacts(store, 0)
      const facts = found.reset ? [] : found.facts
      equal([latestSeq(store), facts.length], [before, before], 'the numbers')
      const mine = facts.filter(
        (fact) => fact.visitorId === visitorId || fact.conversationId === conversationId,
      )
      equal(mine.length, 0, 'whom the log names')
      store.checkpoint()
    },
  },
]
