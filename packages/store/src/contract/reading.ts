import {
  findPlace,
  insertMessage,
  newestVisitorText,
  readConversation,
  type SiteStore,
  toVisitorConversation,
  updateConversation,
  withdrawMessage,
} from '../index.ts'
import { ana, newConversation } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

type Row = ReturnType<typeof newConversation>

const author = { kind: 'agent', agentId: ana, name: 'Ana' } as const
const say = (store: SiteStore, { id: conversationId }: Row, text: string) =>
  insertMessage(store, { conversationId, author: { kind: 'visitor' }, kind: 'text', text })

export const readingRules: Rule[] = [
  {
    id: 'S237',
    title: 'how far both sides have read stands with the conversation, each side told of the other’s alone',
    run({ open }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const [first, second] = [say(store, row, 'one'), say(store, row, 'two')]
      const foreign = say(store, other, 'elsewhere')
      const note = insertMessage(store, { conversationId: row.id, author, kind: 'note', text: 'three' })
      const places = [first, second, note].map(({ id }) => findPlace(store, row.id, id)?.position ?? 0)
      equal(
        places.toSorted((a, b) => a - b),
        places,
        'in their order',
      )
      equal(findPlace(store, row.id, foreign.id), undefined, 'of another conversation')
      equal(newestVisitorText(store, row.id, places[2] ?? 0)?.id, second.id, 'the newest of the visitor’s')
      withdrawMessage(store, second.id)
      equal(newestVisitorText(store, row.id, places[2] ?? 0)?.id, first.id, 'one that was withdrawn')
      const read = { visitorReadUpTo: second.id, visitorReadAt: 7, agentReadUpTo: first.id, agentReadAt: 8 }
      const now = updateConversation(store, row.id, read)
      const { visitorReadUpTo, visitorReadAt } = readConversation(store, row.id) ?? {}
      equal([visitorReadUpTo, visitorReadAt], [second.id, 7], 'to staff')
      const { readUpTo, readAt } = toVisitorConversation(store, now)
      equal([readUpTo, readAt], [first.id, 8], 'to the visitor')
    },
  },
]
