import { ClientId, type InboxFilter, type MacroStep, type Message, type MessageId } from '@baton/contracts'
import {
  countUnseenMentions,
  findMacro,
  findMacroRun,
  findReadUpTo,
  insertHandoff,
  insertMacroRun,
  insertMention,
  insertMessage,
  insertTeam,
  listInbox,
  listMacros,
  listMentions,
  listSightings,
  listSignals,
  noteRead,
  noteSighting,
  positionOf,
  putMacro,
  readMessagePage,
  removeMacro,
  type SiteStore,
  seeMentions,
  spanOf,
  withdrawMessage,
} from '../index.ts'
import { ana, ben, newConversation, queue } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

type Row = ReturnType<typeof newConversation>

const say = (store: SiteStore, row: Row, text: string) =>
  insertMessage(store, { conversationId: row.id, author: { kind: 'visitor' }, kind: 'text', text })

const texts = (messages: Message[]) => messages.map(({ text }) => Number(text))
const steps: MacroStep[] = [{ do: 'reply', text: 'Hello “{visitor}”' }, { do: 'resolve' }]

/** All pages of a conversation from one of its ends. */
function walk(store: SiteStore, row: Row, way: 'before' | 'after', from?: MessageId): number[] {
  const found: number[] = []
  for (let at = from, more = true; more && found.length < 500; ) {
    const page = readMessagePage(store, row.id, { [way]: at, limit: 9 })
    found[way === 'before' ? 'unshift' : 'push'](...texts(page.messages))
    at = (way === 'before' ? page.messages[0] : page.messages.at(-1))?.id
    more = way === 'before' ? page.earlier : page.later
  }
  return found
}

export const inboxToolRules: Rule[] = [
  {
    id: 'S230',
    title: 'a macro reads back as it was written, by name, and that it ran is known by its client id',
    run({ open, reopen }) {
      const store = open('a')
      const row = newConversation(store)
      const done = putMacro(store, { id: undefined, name: 'Done', steps })
      const bye = putMacro(store, { id: undefined, name: 'Bye', steps })
      putMacro(store, { id: bye.id, name: 'Bye', steps: steps.slice(1) })
      const clientId = ClientId.parse('client-0000000001')
      const { id } = say(store, row, '1')
      insertMacroRun(store, { conversationId: row.id, clientId, macroId: done.id, messageIds: [id] })
      const after = reopen('a')
      equal(
        listMacros(after).map(({ name, steps: kept }) => [name, kept.length]),
        [
          ['Bye', 1],
          ['Done', 2],
        ],
        'the macros',
      )
      equal(findMacro(after, done.id)?.steps, steps, 'the steps')
      equal(findMacroRun(after, row.id, clientId), [id], 'that it ran')
      equal(findMacroRun(after, newConversation(after).id, clientId), undefined, 'elsewhere')
      equal([removeMacro(after, bye.id), removeMacro(after, bye.id)], [true, false], 'removing')
    },
  },
  {
    id: 'S231',
    title: 'a long conversation is read page by page: each message once, whichever way, withdrawn ones never',
    run({ open }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const made = store.transaction(() =>
        Array.from({ length: 60 }, (_, n) => {
          say(store, other, '-1')
          return say(store, row, String(n))
        }),
      )
      const gone = made.filter((_, n) => n % 7 === 3)
      for (const { id } of gone) withdrawMessage(store, id)
      const left = texts(made.filter((one) => !gone.includes(one)))
      equal(walk(store, row, 'before'), left, 'from the end')
      equal(walk(store, row, 'after', made[0]?.id), left.slice(1), 'from the first on')
      const around = readMessagePage(store, row.id, { at: made[30]?.id, limit: 10 })
      equal(texts(around.messages), [25, 26, 27, 28, 29, 30, 32, 33, 34, 35], 'around one')
      equal([around.earlier, around.later], [true, true], 'more on both sides')
      const end = readMessagePage(store, row.id, { limit: 90 })
      equal([end.messages.length, end.earlier, end.later], [left.length, false, false], 'all in one page')
      const foreign = readMessagePage(store, other.id, { before: made[5]?.id, limit: 5 })
      equal(foreign.messages.length, 5, 'a message of another conversation names no place')
      equal(readMessagePage(store, newConversation(store).id).messages, [], 'an empty one')
    },
  },
  {
    id: 'S232',
    title: 'how far an agent has read is theirs alone, and stands until they read on',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      noteRead(store, ana, row.id)
      equal(findReadUpTo(store, ana, row.id), null, 'of an empty conversation')
      const one = say(store, row, '1')
      noteRead(store, ana, row.id)
      const two = say(store, row, '2')
      equal(findReadUpTo(store, ana, row.id), one.id, 'before the second')
      equal(findReadUpTo(store, ben, row.id), null, 'somebody else')
      noteRead(store, ana, row.id)
      equal(findReadUpTo(store, ana, row.id), two.id, 'after it')
    },
  },
  {
    id: 'S233',
    title: 'a mention is its agent’s until its note is withdrawn, and new until they have seen it',
    run({ open, clock }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const notes = [row, other, row].map((where, n) => {
        clock.advance(1)
        const author = { kind: 'agent', agentId: ben, name: 'Ben' } as const
        const { id } = insertMessage(store, { conversationId: where.id, author, kind: 'note', text: `${n}` })
        for (const agentId of [ana, ana])
          insertMention(store, { agentId, messageId: id, conversationId: where.id })
        return id
      })
      const found = () => listMentions(store, ana).map(({ excerpt, seenAt }) => [excerpt, seenAt !== null])
      equal(
        found(),
        [
          ['2', false],
          ['1', false],
          ['0', false],
        ],
        'the newest first',
      )
      seeMentions(store, ana, row.id)
      equal(
        found(),
        [
          ['2', true],
          ['1', false],
          ['0', true],
        ],
        'after a look',
      )
      if (notes[0]) withdrawMessage(store, notes[0])
      equal([found().length, countUnseenMentions(store, ana)], [2, 1], 'after one was withdrawn')
      equal(listMentions(store, ben), [], 'of somebody else')
    },
  },
  {
    id: 'S234',
    title: 'pages that loaded the chat are known by their origin, to the hour, the newest 50',
    run({ open, clock }) {
      const store = open('a')
      const firstAt = clock.now()
      noteSighting(store, 'https://shop.example')
      clock.advance(59 * 60_000)
      noteSighting(store, 'https://shop.example')
      const seen = { origin: 'https://shop.example', firstAt, lastAt: firstAt }
      equal(listSightings(store), [seen], 'within the hour')
      clock.advance(60_000)
      noteSighting(store, 'https://shop.example')
      equal(listSightings(store), [{ ...seen, lastAt: clock.now() }], 'after it')
      for (let n = 0; n < 50; n += 1) {
        clock.advance(1)
        noteSighting(store, `https://${n}.example`)
      }
      const origins = listSightings(store).map(({ origin }) => origin)
      equal(
        [origins.length, origins[0], origins[49]],
        [50, 'https://49.example', 'https://0.example'],
        'kept',
      )
    },
  },
  {
    id: 'S235',
    title: 'a list is narrowed to the team of the newest handoff, and to who has waited for so many minutes',
    run({ open, clock }) {
      const store = open('a')
      const [billing, shop] = ['Billing', 'Shop'].map((name) => insertTeam(store, { name, hours: null }).id)
      const [one, two] = [newConversation(store), newConversation(store)]
      const ask = (row: Row, teamId = billing) => {
        const card = { reason: 'visitor_asked' as const, trigger: '', summary: '', tried: [] }
        const noticeId = say(store, row, 'a notice').id
        insertHandoff(store, { ...card, conversationId: row.id, noticeId, dueAt: 0, teamId: teamId ?? null })
        clock.advance(1)
      }
      for (const team of [billing, shop]) ask(one, team)
      ask(two)
      const found = (filter: InboxFilter) =>
        listInbox(store, { view: 'all', agentId: ana, filter }).conversations.map(({ id }) => id)
      equal([found({ teamId: billing }), found({ teamId: shop })], [[two.id], [one.id]], 'by team')
      queue(store, one.id, clock.now())
      clock.advance(30 * 60_000)
      queue(store, two.id, clock.now())
      equal(found({ waitingMinutes: 30 }), [one.id], 'for half an hour')
      equal(found({ waitingMinutes: 31 }), [], 'for longer')
    },
  },
  {
    id: 'S236',
    title:
      'messages from one to another are a span, of too many the newest; another conversation bounds nothing',
    run({ open }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const made = Array.from({ length: 9 }, (_, n) => [say(store, row, String(n)), say(store, other, '-1')])
      const [own, foreign] = [made.flatMap(([one]) => one ?? []), made[4]?.[1]]
      const within = (asked: { from?: MessageId | undefined; to?: MessageId | undefined; limit: number }) => {
        const { first, last } = spanOf(store, row.id, asked)
        return texts(own.filter(({ id }) => first <= positionOf(store, id) && positionOf(store, id) <= last))
      }
      equal(within({ limit: 3 }), [6, 7, 8], 'the newest')
      equal(within({ from: own[2]?.id, to: own[5]?.id, limit: 9 }), [2, 3, 4, 5], 'from one to another')
      equal(within({ from: own[2]?.id, to: own[5]?.id, limit: 2 }), [4, 5], 'too many')
      equal(within({ to: foreign?.id, limit: 2 }), [7, 8], 'of another conversation')
      const nothing = newConversation(store).id
      equal(listSignals(store, nothing, spanOf(store, nothing, { limit: 9 })), [], 'an empty one')
    },
  },
]
