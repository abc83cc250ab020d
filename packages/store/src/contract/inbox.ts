import type { ConversationId, InboxView } from '@baton/contracts'
import {
  countInbox,
  findConversation,
  insertMessage,
  listInbox,
  listVisitorConversations,
  queuePosition,
  readConversation,
  type SiteStore,
  saveAgent,
  touchConversation,
  toVisitorConversation,
  updateConversation,
} from '../index.ts'
import { ana, ben, newConversation, queue } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

/** All pages of a view; `between` runs after each page. */
function pages(store: SiteStore, view: InboxView, limit: number, between = () => {}): ConversationId[][] {
  const found: ConversationId[][] = []
  let before: string | undefined
  do {
    const page = listInbox(store, { view, agentId: ana, before, limit })
    found.push(page.conversations.map(({ id }) => id))
    before = page.next ?? undefined
    between()
  } while (before && found.length < 20)
  return found
}

const byId = (a: string, b: string) => (a < b ? -1 : 1)

export const inboxRules: Rule[] = [
  {
    id: 'S40',
    title: 'each view of the inbox holds exactly what it says, and its count agrees',
    run({ open }) {
      const store = open('a')
      const asked = newConversation(store).id
      const made = Array.from({ length: 6 }, () => newConversation(store).id)
      const [mine, bens, waits, done, asks, later] = made
      if (!mine || !bens || !waits || !done || !asks || !later) return
      updateConversation(store, mine, { control: 'agent', assigneeId: ana })
      updateConversation(store, bens, { control: 'agent', assigneeId: ben })
      queue(store, waits, store.now())
      updateConversation(store, done, { status: 'resolved', control: 'agent', assigneeId: ana })
      const unanswered = { control: 'agent', unansweredSince: store.now() + 1 } as const
      updateConversation(store, asks, { ...unanswered, assigneeId: ana })
      updateConversation(store, bens, unanswered)
      updateConversation(store, later, { ...unanswered, assigneeId: ana, status: 'snoozed' })
      const views = {
        needs_you: [waits, asks],
        mine: [asks, mine],
        unassigned: [waits],
        assistant: [asked],
        snoozed: [later],
        resolved: [done],
      }
      for (const [view, ids] of Object.entries(views)) equal(pages(store, view as InboxView, 50), [ids], view)
      equal(pages(store, 'all', 50)[0]?.sort(byId), [asked, ...made].sort(byId), 'all')
      const counts = { needs_you: 2, mine: 2, unassigned: 1, assistant: 1, snoozed: 1 }
      equal(countInbox(store, ana), counts, 'the counts')
    },
  },
  {
    id: 'S41',
    title: 'paging shows every conversation once, the newest first, also where moments are equal',
    run({ open, clock }) {
      const store = open('a')
      const made = Array.from({ length: 7 }, (_, n) => {
        if (n % 3 === 0) clock.advance(1000)
        return newConversation(store).id
      })
      const arrive = () => {
        clock.advance(1000)
        newConversation(store)
      }
      // Equal moments fall back to the id, which is as old as its row.
      const newest = made.reverse()
      const expected = [newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)]
      equal(pages(store, 'all', 3, arrive), expected, 'pages while others arrive')
    },
  },
  {
    id: 'S42',
    title: 'where people wait, what is urgent comes first and then the longest wait, page after page',
    run({ open }) {
      const store = open('a')
      const made = Array.from({ length: 5 }, () => newConversation(store).id)
      const start = store.now()
      made.forEach((id, n) => void queue(store, id, start - Math.floor(n / 2) * 1000))
      const [a, b, c, d, e] = made
      equal(pages(store, 'needs_you', 2), [[e, c], [d, a], [b]], 'the queue')
      if (b) updateConversation(store, b, { priority: 'urgent' })
      equal(pages(store, 'needs_you', 2), [[b, e], [c, d], [a]], 'one of them urgent')
    },
  },
  {
    id: 'S43',
    title: "a place in the queue counts from 1 by waiting time, and nobody else's conversation has one",
    run({ open }) {
      const store = open('a')
      const [first, second, third, served] = Array.from({ length: 4 }, () => newConversation(store))
      if (!first || !second || !third || !served) return
      const place = (id: ConversationId) => {
        const row = findConversation(store, id)
        return row && queuePosition(store, row)
      }
      queue(store, second.id, store.now())
      queue(store, third.id, store.now())
      queue(store, first.id, store.now() - 1)
      equal(
        [first, second, third, served].map(({ id }) => place(id)),
        [1, 2, 3, null],
        'the places',
      )
      updateConversation(store, first.id, { control: 'assistant', waitingSince: null })
      equal(
        [first, second, third].map(({ id }) => place(id)),
        [null, 1, 2],
        'after the first has left',
      )
    },
  },
  {
    id: 'S44',
    title: 'staff see the newest words of a conversation; touching it moves it up',
    run({ open, clock }) {
      const store = open('a')
      const first = newConversation(store)
      newConversation(store)
      equal(readConversation(store, first.id)?.preview, '', 'the preview of an empty conversation')
      clock.advance(1000)
      const words = { conversationId: first.id, author: { kind: 'visitor' }, kind: 'text' } as const
      const message = insertMessage(store, { ...words, text: 'x'.repeat(500) })
      touchConversation(store, first.id, message)
      const { preview, previewAuthor, lastMessageAt } = readConversation(store, first.id) ?? {}
      const wanted = { preview: 'x'.repeat(160), previewAuthor: 'visitor', lastMessageAt: clock.now() }
      equal({ preview, previewAuthor, lastMessageAt }, wanted, 'the summary')
      equal(pages(store, 'all', 1)[0], [first.id], 'the top of the list')
    },
  },
  {
    id: 'S45',
    title:
      'a visitor sees their own conversations, newest first, and an agent by name only while one answers',
    run({ open, clock }) {
      const store = open('a')
      const first = newConversation(store)
      clock.advance(1)
      const second = newConversation(store, first.visitorId)
      newConversation(store)
      const list = listVisitorConversations(store, first.visitorId)
      equal(
        list.map(({ id }) => id),
        [second.id, first.id],
        'their list',
      )
      saveAgent(store, { id: ana, name: 'Ana', role: 'agent', generation: 1 })
      const served = updateConversation(store, first.id, { control: 'agent', assigneeId: ana })
      equal(toVisitorConversation(store, served).agentName, 'Ana', 'while Ana answers')
      const back = updateConversation(store, first.id, { control: 'assistant' })
      equal(toVisitorConversation(store, back).agentName, null, 'while the assistant answers')
    },
  },
]
