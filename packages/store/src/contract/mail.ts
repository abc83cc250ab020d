import type { NewMail, OutboxMail, SiteStore } from '../index.ts'
import {
  claimMail,
  dueJobs,
  findVisitorAddress,
  forgetVisitorMail,
  insertVisitor,
  keepPushKeys,
  listPushDevices,
  nextJobAt,
  noteVisitorSeen,
  postponeMail,
  queueMail,
  readNotifications,
  readOutbox,
  readPushKeys,
  removePushDevice,
  saveNotifications,
  savePushDevice,
  saveVisitorAddress,
  settleMail,
  stopVisitorMail,
} from '../index.ts'
import { ana, ben } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const mail: NewMail = {
  ...{ kind: 'reply', dedupe: 'reply 1', toAddress: 'kim@home.example', messageId: '<1@shop.example>' },
  ...{ subject: 'A reply', text: 'Hello', html: '<p>Hello</p>' },
}

const waitingId = (store: SiteStore) => dueJobs(store).find(({ kind }) => kind === 'mail.send')?.subject ?? ''

function claimed(store: SiteStore): OutboxMail {
  const row = claimMail(store, waitingId(store), false)
  if (!row) throw new Error('No mail was given out.')
  return row
}

export const mailRules: Rule[] = [
  {
    id: 'S180',
    title: 'there is one mail about a thing, and once it was sent nothing of its words',
    run({ open, reopen }) {
      const store = open('a')
      equal([queueMail(store, mail), queueMail(store, mail)], [true, false], 'the same mail twice')
      const again = reopen('a')
      const row = claimed(again)
      equal([row.state, row.attempts, row.subject], ['sending', 1, 'A reply'], 'the mail')
      settleMail(again, row.id, { state: 'sent' })
      equal(claimMail(again, row.id, true), null, 'a mail that was sent')
      equal(nextJobAt(again), null, 'what is planned')
      equal(queueMail(again, mail), false, 'the same, after it was sent')
      equal(
        again.db.all(`select 1 from outbox where subject || text || html != ''`),
        [],
        'words that are left',
      )
    },
  },
  {
    id: 'S181',
    title:
      'a mail that was on its way when its process died is never sent again, unless a repeat does no harm',
    run({ open, reopen, clock }) {
      queueMail(open('a'), mail)
      const { id } = claimed(open('a'))
      const store = reopen('a')
      clock.advance(119_999)
      equal(waitingId(store), '', 'before its lease ends')
      clock.advance(1)
      equal(waitingId(store), id, 'after its lease')
      equal(claimMail(store, id, true)?.attempts, 2, 'a second try that does no harm')
      equal(readOutbox(store), { waiting: 1, problems: [] }, 'meanwhile')
      clock.advance(120_000)
      equal(claimMail(store, waitingId(store), false), null, 'a try that might be the second mail')
      equal(
        readOutbox(store).problems.map(({ state }) => state),
        ['unsure'],
        'what staff see',
      )
      equal(nextJobAt(store), null, 'what is planned')
    },
  },
  {
    id: 'S182',
    title: 'a mail that nobody took is tried after 1, 5, 15, 60 and 240 minutes, and then given up',
    run({ open, clock }) {
      const store = open('a')
      queueMail(store, mail)
      const pauses: number[] = []
      for (
        let row: OutboxMail | null = claimed(store);
        row;
        row = claimMail(store, waitingId(store), false)
      ) {
        postponeMail(store, row, 'Nobody answers.')
        const pauseMs = (nextJobAt(store) ?? clock.now()) - clock.now()
        pauses.push(pauseMs / 60_000)
        clock.advance(pauseMs)
      }
      equal(pauses, [1, 5, 15, 60, 240, 0], 'the pauses in minutes')
      const { waiting, problems } = readOutbox(store)
      equal([waiting, problems.map(({ state }) => state)], [0, ['failed']], 'in the end')
    },
  },
  {
    id: 'S183',
    title:
      "a visitor's address can be ended by its token and given again; with the visitor goes all mail to them",
    run({ open, clock }) {
      const store = open('a')
      const visitorId = insertVisitor(store, {}).id
      const other = insertVisitor(store, {}).id
      saveVisitorAddress(store, { visitorId, email: 'kim@home.example', stopToken: 't1' })
      saveVisitorAddress(store, { visitorId: other, email: 'lee@home.example', stopToken: 't2' })
      clock.advance(10)
      noteVisitorSeen(store, visitorId)
      equal(findVisitorAddress(store, visitorId)?.seenAt, clock.now(), 'when they last looked')
      equal([stopVisitorMail(store, 'made up'), stopVisitorMail(store, 't1')], [false, true], 'two tokens')
      equal(findVisitorAddress(store, visitorId), undefined, 'an address that was ended')
      saveVisitorAddress(store, { visitorId, email: 'kim@home.example', stopToken: 't3' })
      holds(findVisitorAddress(store, visitorId) !== undefined, 'it was given again')
      queueMail(store, { ...mail, visitorId })
      forgetVisitorMail(store, visitorId)
      equal(findVisitorAddress(store, visitorId), undefined, 'the address')
      equal(store.db.all('select id from outbox'), [], 'the mail')
      equal(findVisitorAddress(store, other)?.email, 'lee@home.example', 'the other visitor')
    },
  },
  {
    id: 'S184',
    title: 'what an agent hears of reads back; a device belongs to one agent; the keys are made once',
    run({ open, reopen }) {
      const store = open('a')
      const { settings } = readNotifications(store, ana)
      saveNotifications(store, ana, { email: 'ana@shop.example', settings: { ...settings, push: [] } })
      equal(readNotifications(store, ben).settings, settings, 'what was never set')
      const address = { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a', userAgent: 'Firefox' }
      const { id } = savePushDevice(store, { agentId: ana, ...address })
      equal(savePushDevice(store, { agentId: ana, ...address }).id, id, 'the same browser again')
      equal(removePushDevice(store, ben, id), false, "another agent's device")
      equal(readPushKeys(store), undefined, 'keys before the first')
      equal([keepPushKeys(store, { n: 1 }), keepPushKeys(store, { n: 2 })], [{ n: 1 }, { n: 1 }], 'the keys')
      const again = reopen('a')
      equal(readPushKeys(again), { n: 1 }, 'the keys after a restart')
      equal(readNotifications(again, ana).settings.push, [], 'the settings after a restart')
      equal(listPushDevices(again, ana).length, 1, 'devices')
      equal(removePushDevice(again, ana, id), true, 'their own device')
    },
  },
]
