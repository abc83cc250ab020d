import type { ConversationRow, NewMail, OutboxMail, SiteStore } from '../index.ts'
import {
  claimMail,
  countDigest,
  dueJobs,
  endRun,
  findDigest,
  findVisitorAddress,
  forgetVisitorMail,
  insertRun,
  insertTeam,
  insertVisitor,
  keepPushKeys,
  listPushDevices,
  listRunningClocks,
  markClockMissed,
  nextJobAt,
  noteDigest,
  noteVisitorSeen,
  postponeMail,
  queueMail,
  readNotifications,
  readOutbox,
  readPushKeys,
  removeAgent,
  removePushDevice,
  saveAgent,
  saveClock,
  saveNotifications,
  savePushDevice,
  saveVisitorAddress,
  scheduleJob,
  settleMail,
  startDigest,
  stopDigest,
  stopVisitorMail,
  updateAgentProfile,
  updateConversation,
  updateHandoff,
} from '../index.ts'
import { ana, ben, newConversation, queue } from './example.ts'
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

function finish(store: SiteStore, { id: conversationId }: Pick<ConversationRow, 'id'>): void {
  const run = insertRun(store, { conversationId, epoch: 1, attempt: 1 })
  endRun(store, run.id, { state: 'finished' })
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
  {
    id: 'S185',
    title: 'a digest begins where the last one ended, and ends by its token or with its agent',
    run({ open, reopen, clock }) {
      const store = open('a')
      const digest = { every: 'day', hour: 8, timeZone: 'UTC', language: 'en' } as const
      const tokens = { [ana]: 't1', [ben]: 't2' }
      for (const agentId of [ana, ben]) {
        const stopToken = tokens[agentId] ?? ''
        saveAgent(store, { id: agentId, name: stopToken, role: 'agent', generation: 1 })
        const settings = { ...readNotifications(store, agentId).settings, digest }
        saveNotifications(store, agentId, { email: `${stopToken}@shop.example`, settings })
        startDigest(store, { agentId, stopToken })
        scheduleJob(store, 'mail.digest', agentId, clock.now())
      }
      clock.advance(10)
      noteDigest(store, ana)
      startDigest(store, { agentId: ana, stopToken: 'other' })
      const begun = clock.now()
      const again = reopen('a')
      equal(findDigest(again, ana), { agentId: ana, stopToken: 't1', since: begun }, 'after it was told')
      stopDigest(again, 'made up')
      stopDigest(again, 't1')
      stopDigest(again, 't1')
      equal(
        [findDigest(again, ana), readNotifications(again, ana).settings.digest],
        [undefined, null],
        'ended',
      )
      equal(readNotifications(again, ben).settings.digest, digest, 'the choice of the other')
      removeAgent(again, ben)
      equal([findDigest(again, ben), nextJobAt(again)], [undefined, null], 'who has left')
    },
  },
  {
    id: 'S186',
    title:
      'figures tell the queue of an agent’s teams from that of others, and the assistant’s work from people’s',
    run({ open, clock }) {
      const store = open('a')
      const since = clock.now()
      const [own, foreign] = ['Billing', 'Shop'].map((name) => insertTeam(store, { name, hours: null }).id)
      updateAgentProfile(store, ana, { teamIds: own ? [own] : [] })
      const firstReply = (row: ConversationRow) =>
        saveClock(store, { conversationId: row.id, kind: 'firstReply', startedAt: since, dueAt: since })
      const waiting = [own, foreign, null].map((teamId) => {
        const row = newConversation(store)
        finish(store, row)
        updateHandoff(store, queue(store, row.id, since).id, { teamId: teamId ?? null })
        firstReply(row)
        return row.id
      })
      const held = [ana, ben].map((assigneeId) => {
        const row = newConversation(store)
        updateConversation(store, row.id, { control: 'agent', assigneeId })
        firstReply(row)
        return row.id
      })
      for (const clock of listRunningClocks(store))
        if ([waiting[0], ...held].includes(clock.conversationId)) markClockMissed(store, clock)
      const alone = newConversation(store)
      for (let runs = 0; runs < 2; runs += 1) finish(store, alone)
      const { needsYou, mine, unassigned, overdue, handled, handedOver } = countDigest(store, ana, since)
      equal([needsYou, mine, unassigned, overdue], [3, 1, 2, 2], 'what waits')
      equal([handled, handedOver], [1, 3], 'what was done')
      clock.advance(1)
      const later = countDigest(store, ana, clock.now())
      equal([later.needsYou, later.handled, later.handedOver], [3, 0, 0], 'a moment later')
    },
  },
]
