import { type ConversationId, MessageId } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import {
  changeCsat,
  countCsat,
  findCsat,
  insertCsat,
  listCsat,
  listCsatComments,
  readVisitorCsat,
  type SiteStore,
  updateConversation,
  updateSettings,
} from '../index.ts'
import { conversation } from '../schema/conversations.ts'
import { ana, ben, newConversation } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const DAY_MS = 86_400_000

function resolved(store: SiteStore, id: ConversationId) {
  const from = { status: 'open', control: 'agent', assigneeId: ana, waitingSince: null, dueAt: null } as const
  const noticeId = MessageId.parse('msg_notice')
  const resolvedFrom = { ...from, noticeId, handoff: null, at: store.now() }
  return updateConversation(store, id, { status: 'resolved', resolvedFrom })
}

const about = { comment: '', about: 'people', agentId: ana } as const

export const csatRules: Rule[] = [
  {
    id: 'S200',
    title: 'how it went is asked of a resolved conversation where the site asks, and anew after a week',
    run({ open, reopen, clock }) {
      const first = open('a')
      const { id } = newConversation(first)
      insertCsat(first, { ...about, conversationId: resolved(first, id).id, score: 4, comment: 'Good' })
      const until = clock.now() + DAY_MS
      const store = reopen('a')
      const asked = () => readVisitorCsat(store, resolved(store, id))
      equal(asked(), { score: 4, comment: 'Good', changeableUntil: until }, 'after a restart')
      const fresh = newConversation(store)
      equal(readVisitorCsat(store, fresh), null, 'of one that is open')
      const nothing = { score: null, comment: '', changeableUntil: null }
      equal(readVisitorCsat(store, resolved(store, fresh.id)), nothing, 'before they said anything')
      updateSettings(store, { csat: false })
      equal(asked(), null, 'where the site does not ask')
      updateSettings(store, { csat: true })
      clock.advance(6 * DAY_MS)
      equal(asked()?.score, 4, 'resolved again within the week')
      clock.advance(2 * DAY_MS)
      equal(asked(), nothing, 'resolved again later')
    },
  },
  {
    id: 'S201',
    title: 'scores are counted by whom they are about, since when and by agent; comments come newest first',
    run({ open, clock }) {
      const store = open('a')
      const [one, two, three] = [1, 2, 3].map(() => resolved(store, newConversation(store).id))
      if (!one || !two || !three) return
      insertCsat(store, { ...about, conversationId: one.id, score: 1, comment: 'old' })
      clock.advance(10)
      const since = clock.now()
      insertCsat(store, { ...about, conversationId: two.id, score: 5, comment: 'new', agentId: ben })
      insertCsat(store, { ...about, conversationId: three.id, score: 3, about: 'assistant', agentId: null })
      const counted = (filter: Parameters<typeof countCsat>[1]) =>
        countCsat(store, filter)
          .map(({ about: whom, score, n }) => `${whom} ${score}: ${n}`)
          .sort()
      equal(counted({ since: 0 }), ['assistant 3: 1', 'people 1: 1', 'people 5: 1'], 'all')
      equal(counted({ since }), ['assistant 3: 1', 'people 5: 1'], 'of late')
      equal(counted({ since: 0, agentId: ana }), ['people 1: 1'], 'of one agent')
      const words = listCsatComments(store, { since: 0 }, 9).map(({ comment }) => comment)
      equal(words, ['new', 'old'], 'the comments')
      const said = findCsat(store, one)
      holds(said !== undefined, 'the first is found')
      if (said) changeCsat(store, said, { score: 2, comment: '' })
      equal(counted({ since: 0, agentId: ana }), ['people 2: 1'], 'after a change')
    },
  },
  {
    id: 'S202',
    title: 'what was said of a conversation goes with it, and with no other',
    run({ open }) {
      const store = open('a')
      const gone = resolved(store, newConversation(store).id)
      const kept = resolved(store, newConversation(store).id)
      for (const { id } of [gone, kept]) insertCsat(store, { ...about, conversationId: id, score: 5 })
      store.db.delete(conversation).where(eq(conversation.id, gone.id)).run()
      equal([listCsat(store, gone.id).length, listCsat(store, kept.id).length], [0, 1], 'answers')
    },
  },
]
